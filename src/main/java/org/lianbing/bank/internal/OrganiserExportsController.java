package org.lianbing.bank.internal;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.lianbing.bank.ExportFormat;
import org.lianbing.bank.internal.ExportBank.Wanted;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;

@Controller("/api/organiser")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bank")
class OrganiserExportsController {
    private final ExportBank exports;

    OrganiserExportsController(ExportBank exports) {
        this.exports = exports;
    }

    @Get("/banks/{id}/export")
    @Produces("*/*")
    @Operation(
            summary = "Download a bank, or what a filter leaves of it",
            description =
                    "As it is published: a bank of my reach, of the city or a public one. Keys only of my reach and"
                            + " of public ones (403 bank.keys-not-yours). Keys come along unless keys=false, which only XLSX, DOCX and PDF"
                            + " can do (400 bank.format-needs-keys). 400 bank.too-many-to-export, bank.too-many-pictures; 409"
                            + " bank.nothing-to-export; 503 bank.export-busy. Audited.")
    HttpResponse<StreamedFile> bank(
            Caller caller,
            @PathVariable long id,
            @QueryValue ExportFormat format,
            @QueryValue(defaultValue = "true") boolean keys,
            @Valid @RequestBean QuestionFilter filter) {
        return Downloads.of(exports.export(caller, new Wanted(id, filter, true), format, keys));
    }

    @Get("/banks/{id}/export/check")
    @Operation(
            summary = "Count what a download of a bank would hold",
            description = "And what the format has no place for.")
    ExportCheckView checkBank(
            Caller caller,
            @PathVariable long id,
            @QueryValue ExportFormat format,
            @Valid @RequestBean QuestionFilter filter) {
        return exports.check(caller, new Wanted(id, filter, true), format);
    }

    @Get("/questions/export")
    @Produces("*/*")
    @Operation(
            summary = "Download what a search finds",
            description = "In all banks that I may draw from, as they are published. Keys only if all of them are of my"
                    + " reach or public (403 bank.keys-not-yours). Keys come along unless keys=false, which only XLSX, DOCX and PDF"
                    + " can do (400 bank.format-needs-keys). 400 bank.too-many-to-export, bank.too-many-pictures; 409"
                    + " bank.nothing-to-export; 503 bank.export-busy. Audited.")
    HttpResponse<StreamedFile> found(
            Caller caller,
            @QueryValue ExportFormat format,
            @QueryValue(defaultValue = "true") boolean keys,
            @Valid @RequestBean QuestionFilter filter) {
        return Downloads.of(exports.export(caller, new Wanted(null, filter, true), format, keys));
    }

    @Get("/questions/export/check")
    @Operation(
            summary = "Count what a download of a search would hold",
            description = "And what the format has no place for.")
    ExportCheckView checkFound(
            Caller caller, @QueryValue ExportFormat format, @Valid @RequestBean QuestionFilter filter) {
        return exports.check(caller, new Wanted(null, filter, true), format);
    }
}

package org.lianbing.identity.internal;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.identity.internal.RosterCheck.Planned;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.SheetFault;
import org.lianbing.trade.TradeApi;
import org.lianbing.trade.TradeCard;

@Controller("/api/organiser")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "identity")
class RosterImportsController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RosterImports imports;
    private final RosterImportRepository repository;
    private final CommitRoster commitRoster;
    private final RosterTemplate template;
    private final TradeApi trades;

    RosterImportsController(
            RosterImports imports,
            RosterImportRepository repository,
            CommitRoster commitRoster,
            RosterTemplate template,
            TradeApi trades) {
        this.imports = imports;
        this.repository = repository;
        this.commitRoster = commitRoster;
        this.template = template;
        this.trades = trades;
    }

    @Get(uri = "/roster-template.xlsx", produces = XLSX)
    @Operation(
            summary = "The empty roster",
            description = "An .xlsx with the columns, their choices and how to fill them.")
    HttpResponse<byte[]> template() {
        return HttpResponse.ok(template.write())
                .contentType(MediaType.of(XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"roster-template.xlsx\"");
    }

    @Post(uri = "/roster-imports", consumes = MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Upload a roster",
            description = "Checks every row and shows what would change; nothing is written to the roster yet.")
    RosterImportView upload(@Part("file") CompletedFileUpload file, Caller caller) {
        try {
            return imports.preview(caller, file.getFilename(), file.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Get("/roster-imports/{id}")
    @Operation(summary = "One roster import", description = "Its state and counts; only whoever uploaded it sees it.")
    RosterImportView view(@PathVariable long id, Caller caller) {
        return imports.find(caller, id);
    }

    @Get("/roster-imports/{id}/faults")
    @Operation(
            summary = "What is wrong in a roster",
            description = "By sheet, row and column, with a suggestion; the first 2,000.")
    Page<SheetFault> faults(
            @PathVariable long id,
            Caller caller,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        imports.find(caller, id);
        PageRequest wanted = PageRequest.of(page, size);
        return Page.of(repository.faults(id, wanted), repository.countFaults(id), wanted);
    }

    @Get("/roster-imports/{id}/rows")
    @Operation(summary = "The good rows of a roster", description = "With what each would change.")
    Page<RosterRowView> rows(
            @PathVariable long id,
            Caller caller,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        imports.find(caller, id);
        PageRequest wanted = PageRequest.of(page, size);
        Map<Long, String> names = trades.all().stream().collect(Collectors.toMap(TradeCard::id, TradeCard::name));
        return Page.of(repository.rows(id, wanted), repository.countRows(id), wanted)
                .map(row -> view(row, names));
    }

    private static RosterRowView view(Planned row, Map<Long, String> trades) {
        RosterPerson person = row.person();
        Long tradeId = person.tradeId();
        return new RosterRowView(
                person.row(),
                person.name(),
                person.idNumber().masked(),
                person.organisation(),
                tradeId == null ? null : trades.get(tradeId),
                row.change());
    }

    @Post("/roster-imports/{id}/commit")
    @Operation(
            summary = "Write a roster",
            description = "All rows or none, once every fault is gone. Nobody is removed; a repeat is harmless.")
    RosterImportView commit(@PathVariable long id, Caller caller) {
        return commitRoster.commit(caller, id);
    }
}

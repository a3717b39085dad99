package org.lianbing.contest.internal;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.lianbing.contest.ResultFormat;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Attachments;

/** Takes results out of the service. */
@Controller("/api/organiser/rounds/{id}/results")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class ResultFilesController {
    private final OrganiserReach reach;
    private final ResultFiles files;

    ResultFilesController(OrganiserReach reach, ResultFiles files) {
        this.reach = reach;
        this.files = files;
    }

    @Get("/file")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Download the results",
            description =
                    "The whole list with its awards as XLSX, CSV or PDF, ID numbers masked; on request with those who get no"
                            + " award, apart. Audited. 409 contest.results-not-out, contest.results-too-long.")
    HttpResponse<StreamedFile> file(
            Caller caller,
            @PathVariable long id,
            @QueryValue ResultFormat format,
            @QueryValue(defaultValue = "false") boolean passedOver) {
        RoundInContest place = reach.round(caller, id);
        return HttpResponse.ok(new StreamedFile(
                        Attachments.once(files.write(place, format, passedOver, caller.memberId())),
                        MediaType.of(format.mediaType())))
                .header(
                        "Content-Disposition",
                        Attachments.header(
                                "成绩-" + place.title() + "-" + place.round().name(), format.extension()))
                .header("Cache-Control", "no-store");
    }
}

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
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.ExportFormat;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Attachments;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;

/** Papers as those who enter will get them, for whoever has to print or to check them. */
@Controller("/api/organiser/contests/{id}/paper")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
final class OrganiserPapersController {
    private static final long NUMBER_MAX = 9_999;

    private final OrganiserReach reach;
    private final SamplePaper papers;

    OrganiserPapersController(OrganiserReach reach, SamplePaper papers) {
        this.reach = reach;
        this.papers = papers;
    }

    @Get
    @Produces("*/*")
    @Operation(
            summary = "Download a paper",
            description =
                    "Drawn by the rule of the round, or of the first one where none is named; the same number (1 to 9999)"
                            + " gives the same paper as long as the banks stay as they are, and never one that an entrant is certain to get. Keys only for whoever is"
                            + " responsible for every bank it draws from: 403 bank.keys-not-yours. Audited. 404 outside my"
                            + " organisations; 409 exam.blueprint-too-large when the banks do not hold enough.")
    HttpResponse<StreamedFile> download(
            Caller caller,
            @PathVariable long id,
            @QueryValue ExportFormat format,
            @QueryValue(defaultValue = "false") boolean keys,
            @QueryValue(defaultValue = "1") long number,
            @Nullable @QueryValue Long roundId) {
        if (number < 1 || number > NUMBER_MAX) {
            throw new BadInput("contest.paper-number", "number", "试卷编号要在 1 到 " + NUMBER_MAX + " 之间。");
        }
        WholeContest contest = reach.contest(caller, id);
        RoundInContest place =
                roundId == null ? contest.first() : contest.round(roundId).orElseThrow(() -> NotFound.of("contest"));
        var file = papers.export(caller, place, format, keys, number);
        return HttpResponse.ok(new StreamedFile(Attachments.once(file), MediaType.of(format.mediaType())))
                .header(
                        "Content-Disposition",
                        Attachments.header(SamplePaper.name(place, keys, number), format.extension()))
                .header("Cache-Control", "no-store");
    }
}

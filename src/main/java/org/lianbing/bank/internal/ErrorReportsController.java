package org.lianbing.bank.internal;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** What workers say is wrong. They file it where they met the question: in practice, or on their marked paper. */
@Controller("/api/error-reports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bank")
class ErrorReportsController {
    private final ErrorReportQueue queue;
    private final DecideErrorReport deciding;

    ErrorReportsController(ErrorReportQueue queue, DecideErrorReport deciding) {
        this.queue = queue;
        this.deciding = deciding;
    }

    @Get("/mine")
    @Secured(Roles.WORKER)
    @Operation(
            summary = "My error reports",
            description = "With what became of each and the editor's answer; the newest first.")
    Page<ErrorReportQueue.OwnReportView> mine(
            Caller caller, @Nullable @QueryValue Integer page, @Nullable @QueryValue Integer size) {
        return queue.own(caller.memberId(), PageRequest.of(page, size));
    }

    @Get
    @Secured({Roles.EDITOR, Roles.ORGANISER})
    @Operation(
            summary = "List the questions that workers report",
            description =
                    "Of the banks I look after, each with its key and all reports on it, the most reported first; with"
                            + " decided=true those whose reports are answered, the last answered first.")
    Page<ErrorReportQueue.ReportedQuestionView> list(
            Caller caller,
            @Nullable @QueryValue Boolean decided,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return queue.list(caller, !Boolean.TRUE.equals(decided), PageRequest.of(page, size));
    }

    @Post("/{id}/decision")
    @Secured({Roles.EDITOR, Roles.ORGANISER})
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Answer a report",
            description =
                    "Upheld: the question is flagged to be mended, or retired at once, the finder is told and gets points. Not upheld: with a"
                            + " reason that she is told. Duplicate: of another report on the same question. 409 bank.report-decided,"
                            + " bank.own-report.")
    void decide(Caller caller, @PathVariable long id, @Valid @Body DecideErrorReport.DecideReportRequest request) {
        deciding.decide(caller, id, request);
    }
}

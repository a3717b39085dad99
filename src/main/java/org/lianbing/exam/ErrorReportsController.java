package org.lianbing.exam.internal;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.lianbing.bank.ErrorReports;
import org.lianbing.bank.ReportErrorRequest;
import org.lianbing.bank.ReportPlace;
import org.lianbing.identity.Caller;

/** A worker finds a question of her paper wrong, once she may see the paper with its keys. */
@Controller("/api/attempts/{id}/questions/{position}/error-reports")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "exam")
class ErrorReportsController {
    private final OwnAttempts attempts;
    private final ErrorReports reports;

    ErrorReportsController(OwnAttempts attempts, ErrorReports reports) {
        this.attempts = attempts;
        this.reports = reports;
    }

    @Post
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Report a question of my marked paper as wrong",
            description = "Only once the paper with its keys is released. An editor answers; see my error reports. 409"
                    + " bank.already-reported, bank.being-mended; 429 bank.too-many-reports.")
    void report(
            Caller caller,
            @PathVariable long id,
            @PathVariable int position,
            @Valid @Body ReportErrorRequest request) {
        long revisionId = attempts.markedRevision(caller.memberId(), id, position);
        reports.report(caller.memberId(), revisionId, ReportPlace.PAPER, request);
    }
}

package org.lianbing.practice.internal;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.lianbing.bank.ErrorReports;
import org.lianbing.bank.ReportErrorRequest;
import org.lianbing.bank.ReportPlace;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.NotFound;

/** A worker finds a question wrong while she practises; only what is open to her now can be reported. */
@Controller("/api/practice")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "practice")
class ErrorReportsController {
    private final SetRepository sets;
    private final Sequences sequences;
    private final WrongQuestions wrongQuestions;
    private final Gate gate;
    private final ErrorReports reports;
    private final Clock clock;

    ErrorReportsController(
            SetRepository sets,
            Sequences sequences,
            WrongQuestions wrongQuestions,
            Gate gate,
            ErrorReports reports,
            Clock clock) {
        this.sets = sets;
        this.sequences = sequences;
        this.wrongQuestions = wrongQuestions;
        this.gate = gate;
        this.reports = reports;
        this.clock = clock;
    }

    @Post("/sets/{id}/questions/{position}/error-reports")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Report a question of a set as wrong",
            description = "An editor answers; see my error reports. 409 bank.already-reported, bank.being-mended; 429"
                    + " bank.too-many-reports.")
    void reportInSet(
            Caller caller, @PathVariable long id, @PathVariable int position, @Valid @Body ReportErrorRequest request) {
        Worker worker = Worker.of(caller);
        SetRow set = sets.find(id, worker.memberId()).orElseThrow(() -> NotFound.of("practice"));
        JudgeAnswer.mustBeIn(set, position);
        Sequence.Entry question = sequences.get(set.sequenceId()).at(position);
        gate.opening(List.of(question.bankId()), worker.organisationPath(), clock.instant())
                .mustAllow(question);
        reports.report(worker.memberId(), question.revisionId(), ReportPlace.PRACTICE, request);
    }

    @Post("/wrong-questions/{questionId}/error-reports")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Report a question of the wrong-question book as wrong",
            description =
                    "In the revision that stands in the book. 404 for a question that is not in it now; otherwise as for"
                            + " a question of a set.")
    void reportInBook(Caller caller, @PathVariable long questionId, @Valid @Body ReportErrorRequest request) {
        long revisionId = wrongQuestions.shownRevision(Worker.of(caller), questionId, clock.instant());
        reports.report(caller.memberId(), revisionId, ReportPlace.WRONG_BOOK, request);
    }
}

package org.lianbing.exam.internal;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.concurrent.CompletionStage;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.MarkedPaperView;
import org.lianbing.exam.ResultView;
import org.lianbing.identity.Caller;

/** What a worker does with an attempt of her own. Another member's attempt looks like none. */
@Controller("/api/attempts/{id}")
@Tag(name = "exam")
@Secured(SecurityRule.IS_AUTHENTICATED)
class AttemptsController {
    private final SaveAnswer saving;
    private final OwnAttempts attempts;
    private final CheckAnswers checking;
    private final Receipts receipts;
    private final Clock clock;

    AttemptsController(SaveAnswer saving, OwnAttempts attempts, CheckAnswers checking, Receipts receipts, Clock clock) {
        this.saving = saving;
        this.attempts = attempts;
        this.checking = checking;
        this.receipts = receipts;
        this.clock = clock;
    }

    @Get
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Operation(
            summary = "My attempt",
            description = "The paper without keys, my answers as they are stored, the deadline and the server's time.")
    AttemptView get(long id, Caller caller) {
        return attempts.view(caller.memberId(), id);
    }

    @Post("/device")
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Operation(
            summary = "Go on with this phone",
            description = "This device becomes the newest; from now on only it can save.")
    AttemptView takeOver(long id, @Body @Valid DeviceRequest request, Caller caller) {
        return attempts.takeOver(caller.memberId(), id, request.device());
    }

    @Put("/answers/{position}")
    @Operation(
            summary = "Save one answer",
            description = "Answered after the commit with what the committed row says. A repeat is harmless; an older"
                    + " sequence number is refused with exam.stale-answer. When it arrives decides whether it is"
                    + " in time. The receipt proves later what was taken.")
    CompletionStage<SavedView> save(long id, int position, @Body @Valid SaveAnswerRequest request, Caller caller) {
        long arrivedAtMillis = clock.millis();
        return saving.save(caller.memberId(), id, position, request, arrivedAtMillis)
                .thenApply(seq -> new SavedView(
                        seq,
                        clock.instant(),
                        receipts.of(
                                new Receipts.Taken(id, position, request.seq()), request.answer(), arrivedAtMillis)));
    }

    @Post("/submit")
    @Operation(
            summary = "Submit",
            description =
                    "Ends the attempt behind every answer that arrived before, and marks it; answers with the code over"
                            + " all its answers, to be checked later. A repeat is harmless."
                            + " 409 exam.too-early-to-submit where the round asks for a least time.")
    CompletionStage<SubmittedView> submit(long id, @Body @Valid DeviceRequest request, Caller caller) {
        long arrivedAtMillis = clock.millis();
        return saving.submit(caller.memberId(), id, request.device(), arrivedAtMillis);
    }

    @Post("/answer-check")
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Operation(
            summary = "Check my answer code and receipts",
            description =
                    "Compares what I hold with the answers as they are stored: whether the code is theirs, and of each"
                            + " receipt whether its answer is kept, replaced by a later one, or missing. Shows no answer and no"
                            + " score. 409 exam.not-submitted-yet for a code of an open attempt.")
    AnswersCheckView check(long id, @Body @Valid CheckAnswersRequest request, Caller caller) {
        return checking.check(caller.memberId(), id, request);
    }

    @Get("/result")
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Operation(summary = "My result", description = "Score and rank, as far as the round's reveal rule shows them now.")
    ResultView result(long id, Caller caller) {
        return attempts.result(caller.memberId(), id);
    }

    @Get("/marked-paper")
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Operation(
            summary = "My paper with keys",
            description = "Only when the attempt is submitted and the round's reveal rule allows it.")
    MarkedPaperView markedPaper(long id, Caller caller) {
        return attempts.markedPaper(caller.memberId(), id);
    }
}

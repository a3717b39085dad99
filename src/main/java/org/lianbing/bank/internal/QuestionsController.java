package org.lianbing.bank.internal;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.QuestionHistory.QuestionEventView;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** One question, for who works on it and for who reviews it. */
@Controller("/api/questions/{id}")
@Secured({Roles.EDITOR, Roles.ORGANISER})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bank")
class QuestionsController {
    private final QuestionPages pages;
    private final QuestionHistory history;
    private final QuestionComments comments;
    private final SettleFlag settling;
    private final RetireQuestion retiring;

    QuestionsController(
            QuestionPages pages,
            QuestionHistory history,
            QuestionComments comments,
            SettleFlag settling,
            RetireQuestion retiring) {
        this.pages = pages;
        this.history = history;
        this.comments = comments;
        this.settling = settling;
        this.retiring = retiring;
    }

    @Serdeable
    record RetireQuestionRequest(@NotBlank @Size(max = 500) String reason) {}

    /** @param threadId the thread it answers; missing begins one */
    @Serdeable
    record SayRequest(
            @NotBlank @Size(max = 1000) String text,
            @Nullable Long threadId) {}

    @Serdeable
    record ResolveRequest(boolean resolved) {}

    @Serdeable
    record SettleFlagRequest(@NotBlank @Size(max = 500) String note) {}

    @Serdeable
    record WithholdRequest(boolean withheld) {}

    @Serdeable
    record BringBackQuestionRequest(
            @Nullable @Size(max = 500) String reason) {}

    @Get
    @Operation(
            summary = "Show one question",
            description =
                    "With its key, its bank, and what the caller may do with it. 404 out of reach; drafts are their"
                            + " authors' own until they are sent for review.")
    QuestionPages.QuestionPageView show(Caller caller, @PathVariable long id) {
        return pages.show(caller, id);
    }

    @Get("/history")
    @Operation(
            summary = "List what became of a question",
            description = "Every revision and every decision, with who and when; the newest first.")
    Page<QuestionEventView> history(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return history.events(caller, id, PageRequest.of(page, size));
    }

    @Get("/diff")
    @Operation(
            summary = "Compare two revisions of a question",
            description = "Field by field; in each what stayed, what was added and what was removed, in reading order.")
    QuestionPages.DiffView diff(Caller caller, @PathVariable long id, @QueryValue long from, @QueryValue long to) {
        return new QuestionPages.DiffView(history.diff(caller, id, from, to));
    }

    @Get("/comments")
    @Operation(
            summary = "List what was said about a question",
            description = "In threads, those that are not settled first.")
    Page<QuestionComments.ThreadView> comments(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return comments.list(caller, id, PageRequest.of(page, size));
    }

    @Post("/comments")
    @Operation(
            summary = "Say something about a question",
            description =
                    "Begins a thread, or answers in one. The other side gets a message, at most one in half an hour and"
                            + " bank.")
    QuestionComments.ThreadView say(Caller caller, @PathVariable long id, @Valid @Body SayRequest request) {
        return comments.say(caller, id, request.threadId(), request.text().strip());
    }

    @Put("/comments/{threadId}/resolution")
    @Operation(
            summary = "Settle a thread, or open it again",
            description = "Open threads are counted with the bank and the question.")
    QuestionComments.ThreadView resolve(
            Caller caller, @PathVariable long id, @PathVariable long threadId, @Body ResolveRequest request) {
        return comments.resolve(caller, id, threadId, request.resolved());
    }

    @Post("/flags/{flagId}/settlement")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Settle a flag: the question holds as it is",
            description =
                    "With a note that says why. A new revision in use, or the end of the question, settles it without."
                            + " 409 bank.flag-settled.")
    void settle(
            Caller caller, @PathVariable long id, @PathVariable long flagId, @Valid @Body SettleFlagRequest request) {
        settling.stillHolds(caller, id, flagId, request.note().strip());
    }

    @Put("/flags/{flagId}/withholding")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Keep a flagged question from being drawn, or let it be drawn",
            description =
                    "As long as the flag is open; papers that were drawn keep the question. 409 bank.flag-settled.")
    void withhold(Caller caller, @PathVariable long id, @PathVariable long flagId, @Body WithholdRequest request) {
        settling.withhold(caller, id, flagId, request.withheld());
    }

    @Post("/retirement")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take a question out of use",
            description = "At once, by its editor or an organiser; papers that were drawn keep it. 409"
                    + " bank.question-retired.")
    void retire(Caller caller, @PathVariable long id, @Valid @Body RetireQuestionRequest request) {
        retiring.retire(caller, id, request.reason().strip());
    }

    @Post("/return")
    @Secured(Roles.EDITOR)
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Bring a retired question back",
            description = "As a draft, in the words it had: it is drawn again once somebody else has approved it. 409"
                    + " bank.question-not-retired, bank.same-question, bank.in-review.")
    void bringBack(Caller caller, @PathVariable long id, @Valid @Body BringBackQuestionRequest request) {
        retiring.bringBack(caller, id, request.reason());
    }
}

package org.lianbing.bank.internal;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
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
import org.lianbing.bank.BankState;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Controller("/api/editor/banks")
@Secured(Roles.EDITOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bank")
class EditorBanksController {
    private static final int NAME_MAX = 80;

    private final EditorBanks banks;
    private final EditorQuestions questions;
    private final QuestionPages pages;
    private final EditorReach reach;
    private final ReviewBank review;

    EditorBanksController(
            EditorBanks banks, EditorQuestions questions, QuestionPages pages, EditorReach reach, ReviewBank review) {
        this.banks = banks;
        this.questions = questions;
        this.pages = pages;
        this.reach = reach;
        this.review = review;
    }

    @Serdeable
    record CreateBankRequest(@NotBlank @Size(max = NAME_MAX) String name, long tradeId) {}

    @Serdeable
    record RenameBankRequest(@NotBlank @Size(max = NAME_MAX) String name) {}

    @Serdeable
    record SendForReviewRequest(@Nullable @Size(max = 500) String note) {}

    @Get
    @Operation(
            summary = "List my company's banks",
            description = "The last changed first. Never those of another company.")
    Page<BankView> list(
            Caller caller,
            @Nullable @QueryValue String query,
            @Nullable @QueryValue BankState state,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return banks.list(caller, query == null ? "" : query, state, PageRequest.of(page, size));
    }

    @Post
    @Operation(summary = "Make an empty bank", description = "A draft of the company that the caller edits for.")
    BankView create(Caller caller, @Valid @Body CreateBankRequest request) {
        return banks.create(caller, request.name().strip(), request.tradeId());
    }

    @Get("/{id}")
    @Operation(summary = "Show one bank", description = "404 when it is not the caller's company's.")
    BankView show(Caller caller, @PathVariable long id) {
        return banks.show(caller, id);
    }

    @Put("/{id}")
    @Operation(summary = "Rename a bank", description = "Its questions and its state stay as they are.")
    BankView rename(Caller caller, @PathVariable long id, @Valid @Body RenameBankRequest request) {
        return banks.rename(caller, id, request.name().strip());
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Remove a draft",
            description = "With its questions. 409 bank.published once it was published, bank.in-review meanwhile.")
    void remove(Caller caller, @PathVariable long id) {
        banks.remove(caller, id);
    }

    @Get("/{id}/questions")
    @Operation(
            summary = "List the questions of a bank",
            description = "As they stand now, published or not, with keys; all words of the query must stand in them.")
    Page<QuestionView> questions(
            Caller caller,
            @PathVariable long id,
            @Valid @RequestBean QuestionFilter filter,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        reach.find(caller, Roles.EDITOR, id);
        return questions.list(id, filter, PageRequest.of(page, size));
    }

    @Get("/{id}/retired-questions")
    @Operation(
            summary = "List the retired questions of a bank",
            description = "Those that were taken out of use and can be brought back, with reason and moment.")
    Page<QuestionPages.RetiredQuestionView> retired(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        reach.find(caller, Roles.EDITOR, id);
        return pages.retiredOf(id, PageRequest.of(page, size));
    }

    @Post("/{id}/review")
    @Operation(
            summary = "Send a bank for review",
            description = "It cannot be changed until an organiser has decided. 409 bank.empty, bank.not-a-draft.")
    BankView sendForReview(Caller caller, @PathVariable long id, @Valid @Body SendForReviewRequest request) {
        return review.send(caller, id, request.note());
    }
}

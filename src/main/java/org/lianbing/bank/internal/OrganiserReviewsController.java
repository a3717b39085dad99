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
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Controller("/api/organiser/reviews")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bank")
class OrganiserReviewsController {
    private final ReviewBank review;
    private final ReviewQuestions questions;
    private final Likenesses likenesses;

    OrganiserReviewsController(ReviewBank review, ReviewQuestions questions, Likenesses likenesses) {
        this.review = review;
        this.questions = questions;
        this.likenesses = likenesses;
    }

    /** @param comment goes to the author; a refusal needs one */
    @Serdeable
    record DecideReviewRequest(
            boolean approve, @Nullable @Size(max = 500) String comment) {}

    /** @param comment goes to the author */
    @Serdeable
    record JudgeQuestionRequest(
            @Nullable Verdict verdict,
            @Nullable @Size(max = 500) String comment) {}

    /** @param undecided how many those are, as I was shown */
    @Serdeable
    record ApproveRestRequest(int undecided) {}

    @Get
    @Operation(summary = "List the banks that wait for a decision", description = "Only of organisations in my reach.")
    Page<ReviewView> list(Caller caller, @Nullable @QueryValue Integer page, @Nullable @QueryValue Integer size) {
        return review.waiting(caller, PageRequest.of(page, size));
    }

    @Get("/{bankId}")
    @Operation(summary = "Show one bank that waits", description = "With how many of its questions are decided.")
    ReviewView show(Caller caller, @PathVariable long bankId) {
        return review.show(caller, bankId);
    }

    @Get("/{bankId}/questions")
    @Operation(
            summary = "List the questions of a bank under review",
            description =
                    "Those that are new, changed or to be retired, with keys, rationales and sources, and what changed"
                            + " against what is in use; show narrows them to a word or to open comments, ALL adds those"
                            + " that stay as they are.")
    Page<ReviewQuestions.ReviewQuestionView> questions(
            Caller caller,
            @PathVariable long bankId,
            @QueryValue ReviewQuestions.@Nullable Show show,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        review.mustBeWaiting(caller, bankId);
        return questions.list(bankId, show == null ? ReviewQuestions.Show.CHANGED : show, PageRequest.of(page, size));
    }

    @Put("/{bankId}/questions/{questionId}/verdict")
    @Operation(
            summary = "Judge one question",
            description =
                    "It takes effect with the decision about the bank; without a verdict the word is taken back. To send"
                            + " back needs a comment (400 bank.comment-missing). 409 bank.own-work, bank.nothing-to-decide.")
    ReviewQuestions.ReviewCounts judge(
            Caller caller,
            @PathVariable long bankId,
            @PathVariable long questionId,
            @Valid @Body JudgeQuestionRequest request) {
        return review.judge(caller, bankId, questionId, request.verdict(), request.comment());
    }

    @Post("/{bankId}/approval-of-rest")
    @Operation(
            summary = "Approve every question that has no word yet",
            description =
                    "It takes effect with the decision about the bank. 409 bank.count-changed when there are not as many"
                            + " as I was shown, bank.own-work.")
    ReviewQuestions.ReviewCounts approveRest(
            Caller caller, @PathVariable long bankId, @Body ApproveRestRequest request) {
        return review.approveRest(caller, bankId, request.undecided());
    }

    @Get("/{bankId}/likenesses")
    @Operation(
            summary = "List the questions of a bank under review that are like others",
            description =
                    "In pairs, contradictions first; across the banks in my reach, the city's and the public ones, as"
                            + " they are published.")
    Page<LikenessView> likenesses(
            Caller caller,
            @PathVariable long bankId,
            @QueryValue LikenessView.@Nullable Kind kind,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        review.mustBeWaiting(caller, bankId);
        return likenesses.list(bankId, Viewer.organiser(caller), kind, PageRequest.of(page, size));
    }

    @Post("/{bankId}/settlements")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Decide about two questions that are alike",
            description =
                    "KEEP_BOTH settles the pair until either asks or answers otherwise; MEND and RETIRE tell the author"
                            + " what to do. 409 bank.pair-changed.")
    void settle(Caller caller, @PathVariable long bankId, @Valid @Body Likenesses.SettleRequest request) {
        review.mustBeWaiting(caller, bankId);
        likenesses.settle(caller, bankId, Viewer.organiser(caller), request);
    }

    @Post("/{bankId}/decision")
    @Operation(
            summary = "Finish a review",
            description =
                    "Questions that were judged one by one go where they were sent; approve decides on the others. The"
                            + " author gets a message. 409 bank.own-work for whoever had a hand in it; a refusal needs a"
                            + " comment (400 bank.comment-missing). 409 bank.contradictory-keys while a pair of questions"
                            + " that ask the same and answer differently is not settled.")
    BankView decide(Caller caller, @PathVariable long bankId, @Valid @Body DecideReviewRequest request) {
        return review.decide(caller, bankId, request.approve(), request.comment());
    }
}

package org.lianbing.practice.internal;

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
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.practice.PracticeMode;
import org.lianbing.trade.TradeApi;

@Controller("/api/practice/sets")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "practice")
class PracticeSetsController {
    private final BeginSet beginSet;
    private final JudgeAnswer judgeAnswer;
    private final SetQuestions questions;
    private final SetRepository sets;
    private final TradeApi trades;
    private final Likes likes;
    private final Clock clock;

    PracticeSetsController(
            BeginSet beginSet,
            JudgeAnswer judgeAnswer,
            SetQuestions questions,
            SetRepository sets,
            TradeApi trades,
            Likes likes,
            Clock clock) {
        this.beginSet = beginSet;
        this.judgeAnswer = judgeAnswer;
        this.questions = questions;
        this.sets = sets;
        this.trades = trades;
        this.likes = likes;
        this.clock = clock;
    }

    @Post
    @Operation(
            summary = "Begin a set, or take up the lasting one",
            description =
                    "IN_ORDER and RECITE resume the one set of this trade, level, chapter and type at its place, unless"
                            + " restart is true; questions published since stand at its end. RECITE shows keys and takes"
                            + " no answers. DAILY is the same for everybody and there once a day. The others are drawn"
                            + " anew each time: RANDOM unseen first, WRONG from the wrong-question book, REVIEW what is"
                            + " due, FAVOURITES what she kept, SURVIVAL until the first miss. LIKE begins at a question:"
                            + " POST /{id}/questions/{position}/likes. Questions that a running round uses are left out; 409 practice.pool-closed when none"
                            + " is left.")
    PracticeSetView begin(Caller caller, @Body @Valid BeginSetRequest request) {
        return view(beginSet.begin(Worker.of(caller), request.wish(), clock.instant()));
    }

    @Get("/latest")
    @Operation(summary = "The set last worked on", description = "404 when there is none yet.")
    PracticeSetView latest(Caller caller) {
        return view(
                sets.latest(caller.memberId()).orElseThrow(() -> new NotFound("practice.no-set-yet", "您还没有开始过练习。")));
    }

    @Get("/{id}/questions")
    @Operation(
            summary = "Questions of a set",
            description = "In the order of the set, by position from 1. Key, rationale and source are there only for"
                    + " positions that are judged. A question that a running round uses is marked closed and not"
                    + " shown.")
    Page<PracticeQuestionView> questions(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return questions.page(Worker.of(caller), id, PageRequest.of(page, size), clock.instant());
    }

    @Post("/{id}/answers")
    @Operation(
            summary = "Answer a question",
            description = "Judged at once and for good: sending a position again returns its first judgement, whatever"
                    + " the answer. A short answer, and a case with one, is judged by herself: send hadIt, having"
                    + " compared with POST /{id}/model-answers.")
    JudgedView answer(Caller caller, @PathVariable long id, @Body @Valid AnswerRequest request) {
        JudgeAnswer.Outcome outcome = judgeAnswer.judge(Worker.of(caller), id, request, clock.instant());
        return Objects.requireNonNull(questions.views(List.of(outcome)).get(request.position()));
    }

    @Post("/{id}/model-answers")
    @Status(HttpStatus.OK)
    @Operation(
            summary = "What a full answer says",
            description = "For a question with a text of her own, once she has written it; nothing is recorded. 400"
                    + " practice.no-model-answer for a question that is judged by machine.")
    ModelAnswerView modelAnswer(Caller caller, @PathVariable long id, @Body @Valid AnswerRequest request) {
        return ModelAnswerView.of(judgeAnswer.modelAnswer(Worker.of(caller), id, request, clock.instant()));
    }

    @Get("/{id}")
    @Operation(summary = "A set of hers", description = "How far she is in it.")
    PracticeSetView set(Caller caller, @PathVariable long id) {
        return view(sets.find(id, caller.memberId()).orElseThrow(() -> NotFound.of("practice")));
    }

    @Post("/{id}/questions/{position}/likes")
    @Operation(
            summary = "Another like this",
            description =
                    "Begins a set of the few questions that are most like this one: same type and level, nearest by"
                            + " knowledge point, chapter and wording, unseen first. 409 practice.nothing-to-practise when there"
                            + " is none.")
    PracticeSetView likes(Caller caller, @PathVariable long id, @PathVariable int position) {
        return view(likes.begin(Worker.of(caller), id, position, clock.instant()));
    }

    @Put("/{id}/position")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Keep the place", description = "Where the set goes on the next time, from 1.")
    void position(Caller caller, @PathVariable long id, @Body PositionRequest request) {
        SetRow set = sets.find(id, caller.memberId()).orElseThrow(() -> NotFound.of("practice"));
        JudgeAnswer.mustBeIn(set, request.position());
        sets.moveTo(id, request.position(), clock.instant());
    }

    private PracticeSetView view(SetRow set) {
        int best = set.mode() == PracticeMode.SURVIVAL ? sets.best(set.memberId(), set.tradeId(), set.level()) : 0;
        return PracticeSetView.of(set, trades.trade(set.tradeId()).name(), best);
    }
}

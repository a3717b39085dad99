package org.lianbing.practice.internal;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.QuestionContent;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Outbox;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.practice.PracticeMode;
import org.lianbing.practice.QuestionJudged;
import org.lianbing.practice.RecitedOnly;
import org.lianbing.practice.SurvivalOver;

/**
 * Judges one answer, once: the first judgement of a position stays, and is what every repeat gets. Ten short statements
 * by primary key in one transaction, whatever the number of members.
 */
@Singleton
class JudgeAnswer {
    private final SetRepository sets;
    private final Sequences sequences;
    private final AnswerRepository answers;
    private final DayRepository days;
    private final BankApi banks;
    private final Gate gate;
    private final Judge judge;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final TransactionRetry transactions;
    private final PracticeSettings settings;
    private final ReviewSettings reviewRule;
    private final Fsrs fsrs;
    private final MeasureMastery mastery;

    JudgeAnswer(
            SetRepository sets,
            Sequences sequences,
            AnswerRepository answers,
            DayRepository days,
            BankApi banks,
            Gate gate,
            Judge judge,
            Outbox outbox,
            ObjectMapper json,
            TransactionRetry transactions,
            PracticeSettings settings,
            ReviewSettings reviewRule,
            MeasureMastery mastery) {
        this.sets = sets;
        this.sequences = sequences;
        this.answers = answers;
        this.days = days;
        this.banks = banks;
        this.gate = gate;
        this.judge = judge;
        this.outbox = outbox;
        this.json = json;
        this.transactions = transactions;
        this.settings = settings;
        this.reviewRule = reviewRule;
        this.fsrs = reviewRule.fsrs();
        this.mastery = mastery;
    }

    /** A judgement with the question it is about. */
    record Outcome(Sequence.Entry question, SetRepository.Judged judged) {}

    /**
     * @param hadIt whether she says that her own text says what the model answer says; needed for such questions only
     * @throws BadInput {@code practice.answer-malformed}, {@code practice.own-judgement-missing}
     */
    Outcome judge(Worker worker, long setId, AnswerRequest request, Instant now) {
        SetRow set = sets.find(setId, worker.memberId()).orElseThrow(() -> NotFound.of("practice"));
        int position = request.position();
        mustBeIn(set, position);
        Sequence.Entry question = sequences.get(set.sequenceId()).at(position);
        gate.opening(List.of(question.bankId()), worker.organisationPath(), now).mustAllow(question);
        Optional<SetRepository.Judged> already = sets.judged(setId, position);
        if (already.isPresent()) {
            return new Outcome(question, already.get());
        }
        mustTake(set, position);
        QuestionContent content = content(question);
        Judge.mustFit(content, request.answer());
        boolean selfJudged = content.shape().byHand();
        if (selfJudged && request.hadIt() == null) {
            throw new BadInput("practice.own-judgement-missing", "hadIt", "请先对照参考答案，再选自己答对了没有。");
        }
        boolean right = judge.right(question.revisionId(), request.answer(), Boolean.TRUE.equals(request.hadIt()));
        SetRepository.Judged judged = new SetRepository.Judged(position, request.answer(), right);
        Duration took = request.tookMillis() == null ? null : Duration.ofMillis(request.tookMillis());
        Rating rating = RateAnswer.rate(content, right, took, selfJudged, reviewRule);
        return new Outcome(
                question,
                transactions.inTransaction(() -> record(set, question, content, judged, selfJudged, rating, now)));
    }

    /**
     * What a full answer says, to compare her own text with; nothing is recorded yet.
     *
     * @throws BadInput {@code practice.no-model-answer} for a question that is judged by machine
     */
    Judge.Solution modelAnswer(Worker worker, long setId, AnswerRequest request, Instant now) {
        SetRow set = sets.find(setId, worker.memberId()).orElseThrow(() -> NotFound.of("practice"));
        mustBeIn(set, request.position());
        Sequence.Entry question = sequences.get(set.sequenceId()).at(request.position());
        gate.opening(List.of(question.bankId()), worker.organisationPath(), now).mustAllow(question);
        QuestionContent content = content(question);
        if (!content.shape().byHand()) {
            throw new BadInput("practice.no-model-answer", "position", "这道题由系统判分，请直接作答。");
        }
        Judge.mustFit(content, request.answer());
        return Objects.requireNonNull(
                judge.solutions(List.of(question.revisionId())).get(question.revisionId()));
    }

    /**
     * @throws RecitedOnly in a set that shows its keys
     * @throws SurvivalOver behind a miss, or for a question that is not the next one
     */
    private static void mustTake(SetRow set, int position) {
        if (set.mode() == PracticeMode.RECITE) {
            throw new RecitedOnly();
        }
        if (set.over()) {
            throw SurvivalOver.missed();
        }
        if (set.mode() == PracticeMode.SURVIVAL && position != set.answeredCount() + 1) {
            throw SurvivalOver.skipped();
        }
    }

    static void mustBeIn(SetRow set, int position) {
        if (position < 1 || position > set.questionCount()) {
            throw new BadInput(
                    "practice.position-out-of-range", "position", "题号要在 1 到 " + set.questionCount() + " 之间。");
        }
    }

    private QuestionContent content(Sequence.Entry question) {
        QuestionContent content = banks.contents(List.of(question.revisionId())).get(question.revisionId());
        if (content == null) {
            throw new IllegalStateException("no content for revision " + question.revisionId());
        }
        return content;
    }

    private SetRepository.Judged record(
            SetRow seen,
            Sequence.Entry question,
            QuestionContent content,
            SetRepository.Judged judged,
            boolean selfJudged,
            Rating rating,
            Instant now) {
        // Gone if she began anew on another phone meanwhile.
        SetRow set = sets.lock(seen.id(), seen.memberId()).orElseThrow(() -> NotFound.of("practice"));
        if (judged.position() > set.answeredCount()) {
            // She may have missed on another phone meanwhile. What is not ahead was judged there: see below.
            mustTake(set, judged.position());
        }
        if (!sets.judge(set, judged, now)) {
            return sets.judged(set.id(), judged.position()).orElseThrow();
        }
        if (set.mode() == PracticeMode.SURVIVAL && judged.right()) {
            sets.reached(set, set.rightCount() + 1, now);
        }
        LocalDate day = localDay(now);
        // Locks the member's day before the first plain read, so that what is read below is what her last answer left.
        days.count(set.memberId(), day, judged.right());
        AnswerRow before = answers.find(set.memberId(), question.questionId()).orElse(null);
        AnswerRow after = WrongBook.after(
                        before,
                        new WrongBook.Given(
                                set.memberId(),
                                question,
                                set.tradeId(),
                                set.level(),
                                judged.answer(),
                                judged.right(),
                                now),
                        settings.rightsToLeaveWrongBook())
                .with(review(before, rating, day), new History.Given(now, judged.right()));
        boolean firstTimeRight = judged.right() && (before == null || before.firstRightAt() == null);
        answers.save(after);
        @Nullable Double surprise = null;
        if (before == null || localDay(before.lastAnsweredAt()).isBefore(day)) {
            // A second answer on the same day tells what she has just read, not what she knows.
            double measured = mastery.answered(set, content, judged.right());
            surprise = before == null ? measured : null;
        }
        outbox.record(
                QuestionJudged.TOPIC,
                set.memberId(),
                body(new QuestionJudged(
                        set.memberId(),
                        question.questionId(),
                        question.revisionId(),
                        set.tradeId(),
                        judged.right(),
                        firstTimeRight,
                        selfJudged,
                        now,
                        day,
                        surprise)));
        return judged;
    }

    private LocalDate localDay(Instant at) {
        return LocalDate.ofInstant(at, settings.zone());
    }

    private AnswerRow.Review review(@Nullable AnswerRow before, Rating rating, LocalDate day) {
        AnswerRow.@Nullable Review last = before == null ? null : before.review();
        int elapsed = before == null
                ? 0
                : Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(localDay(before.lastAnsweredAt()), day)));
        Fsrs.Next next = fsrs.next(last == null ? null : last.memory(), elapsed, rating);
        return new AnswerRow.Review(next.memory(), day.plusDays(next.days()));
    }

    private String body(QuestionJudged fact) {
        try {
            return json.writeValueAsString(fact);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

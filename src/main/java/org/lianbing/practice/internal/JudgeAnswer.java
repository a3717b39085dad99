package org.lianbing.practice.internal;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.QuestionContent;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Outbox;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.practice.QuestionJudged;

/**
 * Judges one answer, once: the first judgement of a position stays, and is what every repeat gets. Seven short statements
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
            PracticeSettings settings) {
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
        QuestionContent content = content(question);
        Judge.mustFit(content, request.answer());
        boolean selfJudged = content.shape().byHand();
        if (selfJudged && request.hadIt() == null) {
            throw new BadInput("practice.own-judgement-missing", "hadIt", "请先对照参考答案，再选自己答对了没有。");
        }
        boolean right = judge.right(question.revisionId(), request.answer(), Boolean.TRUE.equals(request.hadIt()));
        SetRepository.Judged judged = new SetRepository.Judged(position, request.answer(), right);
        return new Outcome(question, transactions.inTransaction(() -> record(set, question, judged, selfJudged, now)));
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
            SetRow seen, Sequence.Entry question, SetRepository.Judged judged, boolean selfJudged, Instant now) {
        // Gone if she began anew on another phone meanwhile.
        SetRow set = sets.lock(seen.id(), seen.memberId()).orElseThrow(() -> NotFound.of("practice"));
        if (!sets.judge(set, judged, now)) {
            return sets.judged(set.id(), judged.position()).orElseThrow();
        }
        LocalDate day = LocalDate.ofInstant(now, settings.zone());
        // Locks the member's day before the first plain read, so that what is read below is what her last answer left.
        days.count(set.memberId(), day, judged.right());
        AnswerRow before = answers.find(set.memberId(), question.questionId()).orElse(null);
        AnswerRow after = WrongBook.after(
                before,
                new WrongBook.Given(
                        set.memberId(), question, set.tradeId(), set.level(), judged.answer(), judged.right(), now),
                settings.rightsToLeaveWrongBook());
        boolean firstTimeRight = judged.right() && (before == null || before.firstRightAt() == null);
        answers.save(after);
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
                        day)));
        return judged;
    }

    private String body(QuestionJudged fact) {
        try {
            return json.writeValueAsString(fact);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerShape;
import org.lianbing.bank.KeyText;
import org.lianbing.bank.QuestionContent;
import org.lianbing.exam.PastAttempts;
import org.lianbing.exam.StartAttempt;
import org.lianbing.exam.SubmittedBy;
import org.lianbing.platform.TransactionRetry;

/** Sees keys, because it has to answer as well as it is told to; the lane's own batch decides and marks. */
@Singleton
class TakePastAttempts implements PastAttempts {
    private final AttemptStore attempts;
    private final StartStore starts;
    private final HandOutPaper papers;
    private final QuestionContents contents;
    private final MarkingKeys keys;
    private final AnswerBatch batch;
    private final TransactionRetry transactions;

    TakePastAttempts(
            AttemptStore attempts,
            StartStore starts,
            HandOutPaper papers,
            QuestionContents contents,
            MarkingKeys keys,
            AnswerBatch batch,
            TransactionRetry transactions) {
        this.attempts = attempts;
        this.starts = starts;
        this.papers = papers;
        this.contents = contents;
        this.keys = keys;
        this.batch = batch;
        this.transactions = transactions;
    }

    @Override
    public void take(PastAttempt past) {
        StartAttempt request = past.request();
        transactions.inTransaction(() -> {
            if (!attempts.ofMember(request.occasion(), request.memberId()).isEmpty()) {
                return;
            }
            Paper paper = papers.ofSeed(request.blueprintId(), past.seed());
            NewAttempt begun = new NewAttempt(request, 1, past.seed(), paper, past.startedAt(), 0);
            AttemptRow attempt =
                    begun.row(starts.insert(List.of(begun)).getFirst().id());
            batch.commit(entries(past, attempt, paper));
        });
    }

    /** The answers one after the other, evenly over the time, and the submission. */
    private List<LaneEntry> entries(PastAttempt past, AttemptRow attempt, Paper paper) {
        Map<Long, MarkingKey> keysOf = keys.of(paper.revisionIds());
        Map<Long, QuestionContent> contentsOf = contents.of(paper.revisionIds());
        SplitMix chance = new SplitMix(~past.seed());
        Duration each = Duration.between(past.startedAt(), past.submittedAt())
                .dividedBy(paper.questions().size() + 1L);
        String device = past.request().device();
        List<LaneEntry> entries = new ArrayList<>();
        for (PaperQuestion question : paper.questions()) {
            AnswerKey key =
                    Objects.requireNonNull(keysOf.get(question.revisionId())).key();
            String told = KeyText.answer(key, question::shown);
            boolean right = chance.below(100) < past.rightPercent();
            entries.add(new LaneEntry.Save(
                    attempt.id(),
                    attempt.memberId(),
                    question.position(),
                    1,
                    right ? told : asked(contentsOf, question).otherThan(told),
                    false,
                    device,
                    past.startedAt()
                            .plus(each.multipliedBy(question.position()))
                            .toEpochMilli()));
        }
        entries.add(new LaneEntry.Submit(
                attempt.id(),
                attempt.memberId(),
                SubmittedBy.WORKER,
                device,
                past.submittedAt().toEpochMilli()));
        return entries;
    }

    private static AnswerShape asked(Map<Long, QuestionContent> contentsOf, PaperQuestion question) {
        return Objects.requireNonNull(contentsOf.get(question.revisionId())).shape();
    }
}

package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lianbing.bank.AnswerKey;
import org.lianbing.exam.PastAttempts;
import org.lianbing.exam.StartAttempt;
import org.lianbing.exam.SubmittedBy;
import org.lianbing.platform.TransactionRetry;

/** Sees keys, because it has to answer as well as it is told to; the lane's own batch decides and marks. */
@Singleton
class TakePastAttempts implements PastAttempts {
    private final AttemptStore attempts;
    private final Blueprints blueprints;
    private final DrawPaper drawing;
    private final MarkingKeys keys;
    private final AnswerBatch batch;
    private final TransactionRetry transactions;

    TakePastAttempts(
            AttemptStore attempts,
            Blueprints blueprints,
            DrawPaper drawing,
            MarkingKeys keys,
            AnswerBatch batch,
            TransactionRetry transactions) {
        this.attempts = attempts;
        this.blueprints = blueprints;
        this.drawing = drawing;
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
            Paper paper = drawing.draw(blueprints.get(request.blueprintId()), past.seed());
            AttemptRow attempt = attempts.insert(request, 1, past.seed(), paper, past.startedAt(), deadline(past));
            batch.commit(entries(past, attempt, paper));
        });
    }

    private static Instant deadline(PastAttempt past) {
        Instant byDuration = past.startedAt().plus(past.request().duration());
        return byDuration.isBefore(past.request().endsAt())
                ? byDuration
                : past.request().endsAt();
    }

    /** The answers one after the other, evenly over the time, and the submission. */
    private List<LaneEntry> entries(PastAttempt past, AttemptRow attempt, Paper paper) {
        Map<Long, AnswerKey> keysOf = keys.of(paper.revisionIds());
        SplitMix chance = new SplitMix(~past.seed());
        Duration each = Duration.between(past.startedAt(), past.submittedAt())
                .dividedBy(paper.questions().size() + 1L);
        String device = past.request().device();
        List<LaneEntry> entries = new ArrayList<>();
        for (PaperQuestion question : paper.questions()) {
            AnswerKey key = Objects.requireNonNull(keysOf.get(question.revisionId()));
            boolean right = chance.below(100) < past.rightPercent();
            entries.add(new LaneEntry.Save(
                    attempt.id(),
                    attempt.memberId(),
                    question.position(),
                    1,
                    right ? right(key, question) : wrong(key, question),
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

    private static String right(AnswerKey key, PaperQuestion question) {
        return switch (key) {
            case AnswerKey.ChoiceKey choice ->
                choice.optionIndexes().stream()
                        .map(question::shown)
                        .sorted()
                        .map(AttemptViews::letter)
                        .collect(Collectors.joining());
            case AnswerKey.TruthKey truth -> truth.statementIsTrue() ? "T" : "F";
            case AnswerKey.BlanksKey blanks ->
                blanks.accepted().stream()
                        .map(List::getFirst)
                        .collect(Collectors.joining(String.valueOf(AnswerText.BLANK_SEPARATOR)));
        };
    }

    private static String wrong(AnswerKey key, PaperQuestion question) {
        return switch (key) {
            // Of several right options only one, of a single one its neighbour.
            case AnswerKey.ChoiceKey choice
            when choice.optionIndexes().size() > 1 ->
                AttemptViews.letter(
                        question.shown(choice.optionIndexes().iterator().next()));
            case AnswerKey.ChoiceKey choice ->
                AttemptViews.letter(choice.optionIndexes().contains(question.authored(0)) ? 1 : 0);
            case AnswerKey.TruthKey truth -> truth.statementIsTrue() ? "F" : "T";
            case AnswerKey.BlanksKey blanks -> "";
        };
    }
}

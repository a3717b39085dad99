package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianbing.platform.Outbox;
import org.lianbing.platform.Sql;

/** Marks attempts that have just ended: results and outbox rows in the transaction that ends them. */
@Singleton
class MarkAttempts {
    static final String TOPIC = "exam.attempt-marked";

    private record Outcome(LockedAttempt attempt, Sheet sheet, SheetMarks marks) {}

    private final Sql sql;
    private final MarkSheets sheets;
    private final HandAnswers handAnswers;
    private final Outbox outbox;

    MarkAttempts(Sql sql, MarkSheets sheets, HandAnswers handAnswers, Outbox outbox) {
        this.sql = sql;
        this.sheets = sheets;
        this.handAnswers = handAnswers;
        this.outbox = outbox;
    }

    void mark(List<LockedAttempt> ended) {
        List<Sheet> read =
                sheets.sheets(ended.stream().map(attempt -> attempt.id).toList());
        Map<Long, Sheet> sheetOf = HashMap.newHashMap(read.size());
        read.forEach(sheet -> sheetOf.put(sheet.attemptId(), sheet));
        Map<Long, SheetMarks> marks = sheets.mark(read);
        List<Outcome> outcomes = ended.stream()
                .map(attempt -> new Outcome(
                        attempt,
                        Objects.requireNonNull(sheetOf.get(attempt.id)),
                        Objects.requireNonNull(marks.get(attempt.id))))
                .toList();
        store(outcomes);
        outcomes.stream()
                .filter(outcome -> !outcome.marks().waiting().isEmpty())
                .forEach(outcome ->
                        handAnswers.wait(outcome.sheet(), outcome.marks().waiting()));
        // What waits for a person is not marked yet: it is told when the last answer is.
        outbox.recordAll(
                TOPIC,
                outcomes.stream()
                        .filter(outcome -> outcome.marks().waiting().isEmpty())
                        .map(outcome -> fact(outcome.sheet(), outcome.marks()))
                        .toList());
    }

    /** The new values lead the join, so that only the attempts already locked are touched. */
    private void store(List<Outcome> outcomes) {
        StringBuilder statement = new StringBuilder("UPDATE (");
        for (Outcome outcome : outcomes) {
            LockedAttempt attempt = outcome.attempt();
            statement
                    .append(outcome == outcomes.getFirst() ? "" : " UNION ALL ")
                    .append("SELECT ")
                    .append(attempt.id)
                    .append(" AS id, CAST(");
            Utc.literal(statement, attempt.submittedAtMillis());
            statement
                    .append(" AS DATETIME(3)) AS at, '")
                    .append(attempt.submittedBy())
                    .append("' AS submitter, ")
                    .append(outcome.marks().scoreTenths())
                    .append(" AS score, ")
                    .append(outcome.marks().rightCount())
                    .append(" AS rights");
        }
        statement
                .append(") ended STRAIGHT_JOIN exam_attempt attempt ON attempt.id = ended.id")
                .append(" SET attempt.state = 'SUBMITTED', attempt.submitted_at = ended.at,")
                .append(" attempt.submitted_by = ended.submitter, attempt.score_tenths = ended.score,")
                .append(" attempt.right_count = ended.rights");
        sql.update(statement.toString());
    }

    static Outbox.Fact fact(Sheet sheet, SheetMarks marks) {
        return new Outbox.Fact(
                sheet.memberId(),
                "{\"attemptId\":" + sheet.attemptId() + ",\"occasion\":\""
                        + sheet.occasion() + "\",\"memberId\":" + sheet.memberId()
                        + ",\"scoreTenths\":" + marks.scoreTenths() + ",\"rightCount\":" + marks.rightCount()
                        + ",\"tryNo\":" + sheet.tryNo() + "}");
    }
}

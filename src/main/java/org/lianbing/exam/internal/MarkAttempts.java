package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lianbing.bank.AnswerKey;
import org.lianbing.exam.MultipleRule;
import org.lianbing.exam.Occasion;
import org.lianbing.platform.Outbox;
import org.lianbing.platform.Sql;

/** Marks attempts that have just ended: results and outbox rows in the transaction that ends them. */
@Singleton
class MarkAttempts {
    /** What marking must know of an attempt besides its lock. */
    private record Sheet(long attemptId, Occasion occasion, int tryNo, long blueprintId, Paper paper) {}

    private record Outcome(LockedAttempt attempt, Sheet sheet, int scoreTenths, int rightCount) {}

    private final Sql sql;
    private final MarkingKeys keys;
    private final Blueprints blueprints;
    private final Outbox outbox;

    MarkAttempts(Sql sql, MarkingKeys keys, Blueprints blueprints, Outbox outbox) {
        this.sql = sql;
        this.keys = keys;
        this.blueprints = blueprints;
        this.outbox = outbox;
    }

    void mark(List<LockedAttempt> ended) {
        String ids = Ids.list(ended.stream().map(attempt -> attempt.id).toList());
        Map<Long, Sheet> sheets = new HashMap<>();
        sql.list(
                        "SELECT id, occasion, try_no, blueprint_id, paper FROM exam_attempt WHERE id IN (" + ids + ")",
                        row -> new Sheet(
                                row.getLong(1),
                                Occasion.parse(row.getString(2)),
                                row.getInt(3),
                                row.getLong(4),
                                Paper.parse(row.getString(5))))
                .forEach(sheet -> sheets.put(sheet.attemptId(), sheet));
        Map<Long, Map<Integer, String>> answers = answers(ids);
        Set<Long> revisions = new HashSet<>();
        sheets.values().forEach(sheet -> revisions.addAll(sheet.paper().revisionIds()));
        Map<Long, AnswerKey> keysOf = keys.of(revisions);
        List<Outcome> outcomes = new ArrayList<>(ended.size());
        for (LockedAttempt attempt : ended) {
            Sheet sheet = Objects.requireNonNull(sheets.get(attempt.id));
            outcomes.add(outcome(attempt, sheet, answers.getOrDefault(attempt.id, Map.of()), keysOf));
        }
        store(outcomes);
        outbox.recordAll(
                "exam.attempt-marked", outcomes.stream().map(MarkAttempts::fact).toList());
    }

    private Map<Long, Map<Integer, String>> answers(String ids) {
        Map<Long, Map<Integer, String>> answers = new HashMap<>();
        sql.list(
                "SELECT attempt_id, position, answer FROM exam_answer WHERE attempt_id IN (" + ids + ")",
                row -> answers.computeIfAbsent(row.getLong(1), id -> new HashMap<>())
                        .put(row.getInt(2), row.getString(3)));
        return answers;
    }

    private Outcome outcome(
            LockedAttempt attempt, Sheet sheet, Map<Integer, String> answers, Map<Long, AnswerKey> keysOf) {
        MultipleRule rule = blueprints.get(sheet.blueprintId()).multipleRule();
        int scoreTenths = 0;
        int rightCount = 0;
        for (PaperQuestion question : sheet.paper().questions()) {
            AnswerKey key = Objects.requireNonNull(keysOf.get(question.revisionId()));
            Mark mark = Marking.mark(key, question, answers.getOrDefault(question.position(), ""), rule);
            scoreTenths += mark.scoreTenths();
            rightCount += mark.right() ? 1 : 0;
        }
        return new Outcome(attempt, sheet, scoreTenths, rightCount);
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
                    .append(outcome.scoreTenths())
                    .append(" AS score, ")
                    .append(outcome.rightCount())
                    .append(" AS rights");
        }
        statement
                .append(") ended STRAIGHT_JOIN exam_attempt attempt ON attempt.id = ended.id")
                .append(" SET attempt.state = 'SUBMITTED', attempt.submitted_at = ended.at,")
                .append(" attempt.submitted_by = ended.submitter, attempt.score_tenths = ended.score,")
                .append(" attempt.right_count = ended.rights");
        sql.update(statement.toString());
    }

    private static Outbox.Fact fact(Outcome outcome) {
        return new Outbox.Fact(
                outcome.attempt().memberId,
                "{\"attemptId\":" + outcome.attempt().id + ",\"occasion\":\""
                        + outcome.sheet().occasion() + "\",\"memberId\":" + outcome.attempt().memberId
                        + ",\"scoreTenths\":" + outcome.scoreTenths() + ",\"rightCount\":" + outcome.rightCount()
                        + ",\"tryNo\":" + outcome.sheet().tryNo() + "}");
    }
}

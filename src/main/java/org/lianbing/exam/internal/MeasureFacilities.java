package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.MarkingRules;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/**
 * Finds out how easy questions are, from occasions that are over: a day after the last deadline, so that the difficulty a
 * round is drawn by does not move while it runs. An occasion is measured as a whole and replaces what it said before; that
 * happens again when attempts were added to it. Whatever the round's rule for part marks was, a question that was right in
 * part counts with the marks it got.
 */
@Singleton
class MeasureFacilities {
    private static final Duration SETTLED = Duration.ofDays(1);
    private static final int ATTEMPTS_PER_STATEMENT = 500;

    private final Sql sql;
    private final MarkingKeys keys;
    private final Blueprints blueprints;
    private final TransactionRetry transactions;
    private final Clock clock;

    MeasureFacilities(Sql sql, MarkingKeys keys, Blueprints blueprints, TransactionRetry transactions, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.blueprints = blueprints;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Sheet(long attemptId, long blueprintId, Paper paper) {}

    /** What people got for one revision. */
    private static final class Tally {
        int answers;
        long scoredTenths;
        long possibleTenths;
    }

    /** @return how many occasions were measured */
    int run() {
        List<String> due = due();
        due.forEach(this::measure);
        return due.size();
    }

    /** Counted on the index alone; what changed since it was measured, and is over. */
    private List<String> due() {
        return sql
                .list(
                        "SELECT counted.occasion FROM (SELECT occasion, COUNT(*) AS attempts FROM exam_attempt"
                                + " WHERE state = 'SUBMITTED' GROUP BY occasion) counted"
                                + " LEFT JOIN exam_measured_occasion measured USING (occasion)"
                                + " WHERE measured.attempts IS NULL OR measured.attempts <> counted.attempts",
                        row -> row.getString(1))
                .stream()
                .filter(this::over)
                .toList();
    }

    private boolean over(String occasion) {
        return sql.number(
                        "SELECT COUNT(*) FROM (SELECT 1 FROM exam_attempt WHERE occasion = ?"
                                + " AND (state = 'OPEN' OR deadline > ?) LIMIT 1) running",
                        occasion,
                        clock.instant().minus(SETTLED))
                == 0;
    }

    private void measure(String occasion) {
        Map<Long, Tally> tallies = new HashMap<>();
        int attempts = 0;
        long last = 0;
        List<Sheet> sheets = after(occasion, last);
        while (!sheets.isEmpty()) {
            count(sheets, tallies);
            attempts += sheets.size();
            last = sheets.getLast().attemptId();
            sheets = after(occasion, last);
        }
        store(occasion, attempts, tallies);
    }

    private List<Sheet> after(String occasion, long attemptId) {
        return sql.list(
                "SELECT id, blueprint_id, paper FROM exam_attempt WHERE occasion = ? AND state = 'SUBMITTED' AND id > ?"
                        + " ORDER BY id LIMIT " + ATTEMPTS_PER_STATEMENT,
                row -> new Sheet(row.getLong(1), row.getLong(2), Paper.parse(row.getString(3))),
                occasion,
                attemptId);
    }

    private void count(List<Sheet> sheets, Map<Long, Tally> tallies) {
        Map<Long, Map<Integer, String>> answers = new HashMap<>();
        sql.list(
                "SELECT attempt_id, position, answer FROM exam_answer WHERE attempt_id IN ("
                        + Ids.list(sheets.stream().map(Sheet::attemptId).toList()) + ")",
                row -> answers.computeIfAbsent(row.getLong(1), id -> new HashMap<>())
                        .put(row.getInt(2), row.getString(3)));
        Set<Long> revisions = new HashSet<>();
        sheets.forEach(sheet -> revisions.addAll(sheet.paper().revisionIds()));
        Map<Long, MarkingKey> keysOf = keys.of(revisions);
        for (Sheet sheet : sheets) {
            Map<Integer, String> given = answers.getOrDefault(sheet.attemptId(), Map.of());
            // How easy a question is has nothing to do with what a wrong answer costs.
            Marking marking = new Marking(blueprints.get(sheet.blueprintId()).multipleRule(), MarkingRules.PLAIN);
            for (PaperQuestion question : sheet.paper().questions()) {
                MarkingKey key = Objects.requireNonNull(keysOf.get(question.revisionId()));
                if (key.byHand()) {
                    continue;
                }
                Mark mark = marking.mark(key, question, given.getOrDefault(question.position(), ""));
                Tally tally = tallies.computeIfAbsent(question.revisionId(), id -> new Tally());
                tally.answers++;
                tally.scoredTenths += mark.scoreTenths();
                tally.possibleTenths += question.marksTenths();
            }
        }
    }

    private void store(String occasion, int attempts, Map<Long, Tally> tallies) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        tallies.forEach((revision, tally) ->
                rows.add(new Object[] {revision, occasion, tally.answers, tally.scoredTenths, tally.possibleTenths}));
        transactions.inTransaction(() -> {
            sql.update("DELETE FROM exam_facility WHERE occasion = ?", occasion);
            sql.insertRows(
                    "INSERT INTO exam_facility (revision_id, occasion, answers, scored_tenths, possible_tenths) VALUES ",
                    rows,
                    "");
            sql.update(
                    "REPLACE INTO exam_measured_occasion (occasion, attempts, measured_at) VALUES (?, ?, ?)",
                    occasion,
                    attempts,
                    clock.instant());
        });
    }
}

package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.AttemptResult;
import org.lianbing.exam.AttemptState;
import org.lianbing.exam.AttemptSummary;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.OccasionCounts;
import org.lianbing.exam.SubmittedBy;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** Attempts in numbers and lists, for monitors and results. Every query runs on an index of the occasion or the member. */
@Singleton
class AttemptLists {
    private static final int IDS_MAX = 500;
    private static final int RESULTS_MAX = 5_000;
    /** Lists show no papers, so they do not carry them. */
    private static final String SELECT =
            "SELECT " + AttemptRow.COLUMNS.replace("paper,", "'' AS paper,") + " FROM exam_attempt ";

    private final Sql sql;

    AttemptLists(Sql sql) {
        this.sql = sql;
    }

    List<AttemptSummary> summaries(List<AttemptRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, Integer> answered = new HashMap<>();
        sql.list(
                "SELECT attempt_id, COUNT(*) FROM exam_answer WHERE answer <> '' AND attempt_id IN ("
                        + Ids.list(rows.stream().map(AttemptRow::id).toList()) + ") GROUP BY attempt_id",
                row -> answered.put(row.getLong(1), row.getInt(2)));
        return rows.stream()
                .map(row -> row.summary(answered.getOrDefault(row.id(), 0)))
                .toList();
    }

    Page<AttemptSummary> page(Occasion occasion, @Nullable AttemptState state, PageRequest page) {
        String where = "WHERE occasion = ? AND (? IS NULL OR state = ?)";
        long total = sql.number("SELECT COUNT(*) FROM exam_attempt " + where, occasion.toString(), state, state);
        List<AttemptRow> rows = sql.list(
                SELECT + where + " ORDER BY id LIMIT ? OFFSET ?",
                AttemptRow::of,
                occasion.toString(),
                state,
                state,
                page.size(),
                page.offset());
        return Page.of(summaries(rows), total, page);
    }

    Map<Long, AttemptSummary> latest(Occasion occasion, Collection<Long> memberIds) {
        if (memberIds.isEmpty()) {
            return Map.of();
        }
        limit(memberIds.size());
        List<AttemptRow> rows = sql.list(
                SELECT + "WHERE occasion = ? AND member_id IN (" + Ids.list(memberIds) + ") ORDER BY try_no",
                AttemptRow::of,
                occasion.toString());
        return newest(rows, AttemptRow::memberId);
    }

    Map<Occasion, AttemptSummary> latestOf(long memberId, Collection<Occasion> occasions) {
        if (occasions.isEmpty()) {
            return Map.of();
        }
        limit(occasions.size());
        @Nullable Object[] arguments = new Object[occasions.size() + 1];
        arguments[0] = memberId;
        int next = 1;
        for (Occasion occasion : occasions) {
            arguments[next++] = occasion.toString();
        }
        List<AttemptRow> rows = sql.list(
                SELECT + "WHERE member_id = ? AND occasion IN (" + Sql.marks(occasions.size()) + ") ORDER BY try_no",
                AttemptRow::of,
                arguments);
        return newest(rows, AttemptRow::occasion);
    }

    /** Rows come with the newest try last. */
    private <K> Map<K, AttemptSummary> newest(List<AttemptRow> rows, Function<AttemptRow, K> by) {
        Map<K, AttemptRow> newest = new HashMap<>();
        rows.forEach(row -> newest.put(by.apply(row), row));
        Map<Long, AttemptSummary> summaries = summaries(List.copyOf(newest.values())).stream()
                .collect(Collectors.toMap(AttemptSummary::attemptId, Function.identity()));
        Map<K, AttemptSummary> found = new HashMap<>();
        newest.forEach((key, row) -> found.put(key, Objects.requireNonNull(summaries.get(row.id()))));
        return found;
    }

    OccasionCounts counts(Occasion occasion) {
        return sql.first(
                        "SELECT COALESCE(SUM(attempts_open), 0), COALESCE(SUM(attempts - attempts_open), 0),"
                                + " COALESCE(SUM(attempts_open > 0), 0), COALESCE(SUM(attempts_open = 0), 0),"
                                + " MAX(last_deadline) AS last_deadline, (SELECT COUNT(DISTINCT attempt_id) FROM"
                                + " exam_hand_answer WHERE occasion = ? AND final_tenths IS NULL) FROM (SELECT COUNT(*) AS attempts,"
                                + " SUM(state = 'OPEN') AS attempts_open, MAX(deadline) AS last_deadline"
                                + " FROM exam_attempt WHERE occasion = ? GROUP BY member_id) members",
                        row -> new OccasionCounts(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                Sql.instantOrNull(row, "last_deadline"),
                                row.getLong(6)),
                        occasion.toString(),
                        occasion.toString())
                .orElseThrow();
    }

    List<AttemptResult> results(Occasion occasion, long afterAttemptId, int limit) {
        return sql.list(
                "SELECT id, member_id, try_no, score_tenths, right_count, started_at, submitted_at, submitted_by FROM"
                        + " exam_attempt WHERE occasion = ? AND state = 'SUBMITTED' AND id > ? AND NOT EXISTS (SELECT 1 FROM"
                        + " exam_hand_answer answer WHERE answer.attempt_id = exam_attempt.id AND answer.final_tenths IS"
                        + " NULL) ORDER BY id LIMIT ?",
                row -> {
                    Instant submittedAt = Sql.instant(row, "submitted_at");
                    return new AttemptResult(
                            row.getLong(1),
                            row.getLong(2),
                            row.getInt(3),
                            row.getInt(4),
                            row.getInt(5),
                            submittedAt.toEpochMilli()
                                    - Sql.instant(row, "started_at").toEpochMilli(),
                            submittedAt,
                            SubmittedBy.valueOf(row.getString(8)));
                },
                occasion.toString(),
                afterAttemptId,
                Math.min(limit, RESULTS_MAX));
    }

    Map<Long, Long> extraSeconds(Occasion occasion, Collection<Long> memberIds) {
        Map<Long, Long> seconds = new HashMap<>();
        if (!memberIds.isEmpty()) {
            sql.list(
                    "SELECT member_id, seconds FROM exam_extra_time WHERE occasion = ? AND member_id IN ("
                            + Ids.list(memberIds) + ")",
                    row -> seconds.put(row.getLong(1), row.getLong(2)),
                    occasion.toString());
        }
        return seconds;
    }

    private static void limit(int count) {
        if (count > IDS_MAX) {
            throw new IllegalArgumentException("at most " + IDS_MAX + " at a time, not " + count);
        }
    }
}

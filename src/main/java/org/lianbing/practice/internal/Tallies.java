package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;

/** How often each question is missed, by everybody. */
@Singleton
class Tallies {
    /** Those of the outbox's partitions: whoever delivers one of them writes rows that nobody else writes. */
    private static final int PARTS = 8;

    private final Sql sql;
    private final PracticeSettings settings;

    Tallies(Sql sql, PracticeSettings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    /** What one batch of answers adds to a question in one part. */
    record Part(long questionId, int part) {
        static Part of(long questionId, long memberId) {
            return new Part(questionId, Math.floorMod(Long.hashCode(memberId), PARTS));
        }
    }

    record Sum(int answered, int wrong) {
        Sum plus(Sum other) {
            return new Sum(answered + other.answered, wrong + other.wrong);
        }
    }

    /** Adds the sums, in the order of their keys, so that two batches never wait for each other in a circle. */
    void add(SortedMap<Part, Sum> sums) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        sums.forEach((part, sum) ->
                rows.add(new @Nullable Object[] {part.questionId(), part.part(), sum.answered(), sum.wrong()}));
        sql.insertRows(
                "INSERT INTO practice_tally (question_id, part, answered_count, wrong_count) VALUES",
                rows,
                "ON DUPLICATE KEY UPDATE answered_count = answered_count + VALUES(answered_count),"
                        + " wrong_count = wrong_count + VALUES(wrong_count)");
    }

    /** How many of a hundred answers were wrong, for the questions that were answered often enough to say. */
    Map<Long, Integer> errorRatePercents(Collection<Long> questionIds) {
        Map<Long, Integer> rates = new HashMap<>();
        if (!questionIds.isEmpty()) {
            sql.list(
                    "SELECT question_id, ROUND(100 * SUM(wrong_count) / SUM(answered_count)) AS percent"
                            + " FROM practice_tally WHERE question_id IN (" + Sql.marks(questionIds.size()) + ")"
                            + " GROUP BY question_id HAVING SUM(answered_count) >= " + settings.errorRateAnswersMin(),
                    row -> rates.put(row.getLong("question_id"), row.getInt("percent")),
                    questionIds.toArray());
        }
        return rates;
    }
}

package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.lianbing.platform.Sql;

/** How often each question is missed, by everybody. */
@Singleton
class Tallies {
    /** As many members can count on the same question at once without waiting for each other. */
    private static final int PARTS = 8;

    private final Sql sql;
    private final PracticeSettings settings;

    Tallies(Sql sql, PracticeSettings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    /** Last statement of an answer but for the outbox: the row is shared with other members, its lock must be short. */
    void count(long questionId, long memberId, boolean right) {
        sql.update(
                "INSERT INTO practice_tally (question_id, part, answered_count, wrong_count) VALUES (?, ?, 1, ?)"
                        + " ON DUPLICATE KEY UPDATE answered_count = answered_count + 1,"
                        + " wrong_count = wrong_count + VALUES(wrong_count)",
                questionId,
                Math.floorMod(memberId, PARTS),
                right ? 0 : 1);
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

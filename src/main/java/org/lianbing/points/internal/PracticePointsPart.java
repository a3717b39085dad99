package org.lianbing.points.internal;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.contest.PartSource;
import org.lianbing.platform.Sql;

/** Points of practice as a part of a contest's total: what was earned by right answers and daily quizzes, not by contests. */
@Singleton
class PracticePointsPart implements PartSource {
    private final Sql sql;

    PracticePointsPart(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String code() {
        return "points.practice";
    }

    @Override
    public String label() {
        return "练习积分";
    }

    @Override
    public Map<Long, Long> amounts(Collection<Long> memberIds, LocalDate from, LocalDate until) {
        Map<Long, Long> amounts = new HashMap<>();
        if (!memberIds.isEmpty()) {
            List<Object> parameters = new ArrayList<>(List.of(Rule.PRACTICE_RIGHT, Rule.PRACTICE_DAILY, from, until));
            parameters.addAll(memberIds);
            sql.list(
                    "SELECT member_id, SUM(points) FROM points_rule_day WHERE rule IN (?, ?) AND day BETWEEN ? AND ?"
                            + " AND member_id IN (" + Sql.marks(memberIds.size()) + ") GROUP BY member_id",
                    row -> amounts.put(row.getLong(1), row.getLong(2)),
                    parameters.toArray());
        }
        return amounts;
    }
}

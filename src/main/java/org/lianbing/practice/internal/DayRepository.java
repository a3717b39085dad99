package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lianbing.platform.Sql;

/** What each member did on each local day. */
@Singleton
class DayRepository {
    private final Sql sql;

    DayRepository(Sql sql) {
        this.sql = sql;
    }

    record Day(int answeredCount, int rightCount) {}

    /** Counts one answer; holds off the member's other answers of the day until the transaction ends. */
    void count(long memberId, LocalDate day, boolean right) {
        sql.update(
                "INSERT INTO practice_day (member_id, day, answered_count, right_count) VALUES (?, ?, 1, ?)"
                        + " ON DUPLICATE KEY UPDATE answered_count = answered_count + 1,"
                        + " right_count = right_count + VALUES(right_count)",
                memberId,
                day,
                right ? 1 : 0);
    }

    Day of(long memberId, LocalDate day) {
        return sql.first(
                        "SELECT answered_count, right_count FROM practice_day WHERE member_id = ? AND day = ?",
                        row -> new Day(row.getInt("answered_count"), row.getInt("right_count")),
                        memberId,
                        day)
                .orElse(new Day(0, 0));
    }

    /** Days with at least one answer, the last ones first, up to {@code until}. */
    List<LocalDate> daysUntil(long memberId, LocalDate until, int limit) {
        return sql.list(
                "SELECT day FROM practice_day WHERE member_id = ? AND day <= ? ORDER BY day DESC LIMIT ?",
                row -> row.getObject("day", LocalDate.class),
                memberId,
                until,
                limit);
    }

    /** Days with at least one answer in [from, until). */
    Map<LocalDate, Day> between(long memberId, LocalDate from, LocalDate until) {
        Map<LocalDate, Day> days = new TreeMap<>();
        sql.list(
                "SELECT day, answered_count, right_count FROM practice_day WHERE member_id = ? AND day >= ? AND day < ?",
                row -> days.put(
                        row.getObject("day", LocalDate.class),
                        new Day(row.getInt("answered_count"), row.getInt("right_count"))),
                memberId,
                from,
                until);
        return days;
    }

    /** What she wants to do a day, if she ever said. */
    Optional<Integer> goal(long memberId) {
        return sql.first("SELECT goal FROM practice_goal WHERE member_id = ?", row -> row.getInt("goal"), memberId);
    }

    void choose(long memberId, int goal, Instant now) {
        sql.update(
                "INSERT INTO practice_goal (member_id, goal, chosen_at) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE goal = VALUES(goal), chosen_at = VALUES(chosen_at)",
                memberId,
                goal,
                now);
    }
}

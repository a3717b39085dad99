package org.lianbing.points.internal;

import static org.lianbing.platform.Sql.instant;
import static org.lianbing.platform.Sql.marks;
import static org.lianbing.platform.Sql.text;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;
import org.lianbing.points.EarnedPoints;
import org.lianbing.points.EarningPeriod;

/** Sums of earned points, by day and rule for the caps and by period for the boards. Written under the wallet's lock. */
@Singleton
class EarnedSums implements EarnedPoints {
    private final Sql sql;
    private final PointsSettings settings;

    EarnedSums(Sql sql, PointsSettings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    /** What one member got by one rule on one local day. */
    record RuleDay(long memberId, LocalDate day, String rule) {}

    /** A change of the sums: negative when an entry is taken back. */
    record Change(RuleDay ruleDay, long points, Instant at) {}

    @Override
    public ZoneId zone() {
        return settings.zone();
    }

    LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, settings.zone());
    }

    @Override
    public List<Earned> of(Collection<Long> memberIds, Collection<EarningPeriod> periods) {
        if (memberIds.isEmpty() || periods.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        periods.forEach(period -> parameters.add(period.key()));
        parameters.addAll(memberIds);
        return sql.list(
                "SELECT member_id, period_key, points, reached_at FROM points_earned WHERE period_key IN ("
                        + marks(periods.size()) + ") AND member_id IN (" + marks(memberIds.size())
                        + ") AND points > 0",
                EarnedSums::earned,
                parameters.toArray());
    }

    @Override
    public List<Earned> page(EarningPeriod period, long afterMemberId, int limit) {
        return sql.list(
                "SELECT member_id, period_key, points, reached_at FROM points_earned"
                        + " WHERE period_key = ? AND member_id > ? AND points > 0 ORDER BY member_id LIMIT ?",
                EarnedSums::earned,
                period.key(),
                afterMemberId,
                limit);
    }

    Map<RuleDay, Long> earnedByRule(Collection<Long> memberIds, Collection<LocalDate> days) {
        List<Object> parameters = new ArrayList<>(memberIds);
        parameters.addAll(days);
        Map<RuleDay, Long> sums = new HashMap<>();
        sql.list(
                        "SELECT member_id, day, rule, points FROM points_rule_day WHERE member_id IN ("
                                + marks(memberIds.size()) + ") AND day IN (" + marks(days.size()) + ")",
                        row -> Map.entry(
                                new RuleDay(
                                        row.getLong("member_id"),
                                        row.getObject("day", LocalDate.class),
                                        text(row, "rule")),
                                row.getLong("points")),
                        parameters.toArray())
                .forEach(sum -> sums.put(sum.getKey(), sum.getValue()));
        return sums;
    }

    /** Adds earned points to every sum they count in. */
    void add(List<Change> changes) {
        List<@Nullable Object[]> ruleDays = new ArrayList<>();
        List<@Nullable Object[]> periods = new ArrayList<>();
        for (Change change : changes) {
            RuleDay ruleDay = change.ruleDay();
            ruleDays.add(new Object[] {ruleDay.memberId(), ruleDay.day(), ruleDay.rule(), change.points()});
            for (String key : periodKeys(ruleDay.day())) {
                periods.add(new Object[] {key, ruleDay.memberId(), change.points(), change.at()});
            }
        }
        sql.insertRows(
                "INSERT INTO points_rule_day (member_id, day, rule, points) VALUES",
                ruleDays,
                "ON DUPLICATE KEY UPDATE points = points + VALUES(points)");
        sql.insertRows(
                "INSERT INTO points_earned (period_key, member_id, points, reached_at) VALUES",
                periods,
                "ON DUPLICATE KEY UPDATE points = points + VALUES(points),"
                        + " reached_at = GREATEST(reached_at, VALUES(reached_at))");
    }

    /** Takes a corrected entry out of every sum it counted in; when the sum was reached stays as it is. */
    void subtract(RuleDay ruleDay, long points) {
        sql.update(
                "UPDATE points_rule_day SET points = points - ? WHERE member_id = ? AND day = ? AND rule = ?",
                points,
                ruleDay.memberId(),
                ruleDay.day(),
                ruleDay.rule());
        List<String> keys = periodKeys(ruleDay.day());
        List<Object> parameters = new ArrayList<>(List.of(points, ruleDay.memberId()));
        parameters.addAll(keys);
        sql.update(
                "UPDATE points_earned SET points = points - ? WHERE member_id = ? AND period_key IN ("
                        + marks(keys.size()) + ")",
                parameters.toArray());
    }

    static List<String> periodKeys(LocalDate day) {
        return List.of(EarningPeriod.Kind.values()).stream()
                .map(kind -> EarningPeriod.of(kind, day).key())
                .toList();
    }

    private static Earned earned(ResultSet row) throws SQLException {
        return new Earned(
                row.getLong("member_id"), text(row, "period_key"), row.getLong("points"), instant(row, "reached_at"));
    }
}

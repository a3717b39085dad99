package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.RoundPhase;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** The contests a member may enter, as a query; {@link Eligibility#admits} is the same rule for one event. */
@Singleton
class EligibleContests {
    private static final String FIRST_START = "MIN(r.starts_at)";
    private static final String LAST_END = "MAX(r.ends_at)";

    private final Sql sql;
    private final ContestStore contests;

    EligibleContests(Sql sql, ContestStore contests) {
        this.sql = sql;
        this.contests = contests;
    }

    /**
     * Each with the events that she may enter. Running ones first (the one that ends next on top), then announced (the next
     * on top), then finished (the last). A contest runs from the start of her first round to the end of her last.
     */
    Page<WholeContest> of(MemberCard member, @Nullable RoundPhase phase, Instant now, PageRequest page) {
        Condition condition = new Condition();
        condition.and("c.state = 'PUBLISHED'");
        admitting(member, condition);
        condition.where.append(" GROUP BY c.id HAVING TRUE");
        switch (phase) {
            case null -> {}
            case ANNOUNCED -> condition.and(FIRST_START + " > ?", now);
            case RUNNING -> condition.and(FIRST_START + " <= ? AND " + LAST_END + " > ?", now, now);
            case FINISHED -> condition.and(LAST_END + " <= ?", now);
        }
        String from = "SELECT c.id" + RoundInContest.FROM + condition.where;
        long total = sql.number("SELECT COUNT(*) FROM (" + from + ") x", condition.arguments.toArray());
        condition.arguments.addAll(List.of(now, now, now, now, now, page.size(), page.offset()));
        List<Long> ids = sql.list(
                from + " ORDER BY CASE WHEN " + LAST_END + " <= ? THEN 2 WHEN " + FIRST_START
                        + " > ? THEN 1 ELSE 0 END,"
                        + " CASE WHEN " + LAST_END + " <= ? THEN NULL WHEN " + FIRST_START + " > ? THEN " + FIRST_START
                        + " ELSE " + LAST_END + " END, CASE WHEN " + LAST_END + " <= ? THEN " + LAST_END
                        + " END DESC, c.id LIMIT ? OFFSET ?",
                row -> row.getLong(1),
                condition.arguments.toArray());
        return Page.of(withHerEvents(member, ids), total, page);
    }

    private List<WholeContest> withHerEvents(MemberCard member, List<Long> contestIds) {
        if (contestIds.isEmpty()) {
            return List.of();
        }
        Condition condition = new Condition();
        condition.and("c.id IN (" + Sql.marks(contestIds.size()) + ")", contestIds.toArray());
        admitting(member, condition);
        Set<Long> hers = new HashSet<>(sql.list(
                "SELECT e.id FROM contest_contest c JOIN contest_event e ON e.contest_id = c.id" + condition.where,
                row -> row.getLong(1),
                condition.arguments.toArray()));
        return contests.all(contestIds).stream()
                .map(contest -> contest.only(hers))
                .toList();
    }

    private static void admitting(MemberCard member, Condition condition) {
        Object[] lineage = Eligibility.lineage(member.organisationPath()).toArray();
        String marks = Sql.marks(lineage.length);
        String named = "SELECT 1 FROM contest_eligible_organisation o WHERE o.event_id = e.id";
        condition.and("(EXISTS (" + named + " AND o.organisation_id IN (" + marks + "))", lineage);
        condition
                .where
                .append(" OR (c.organisation_id IN (")
                .append(marks)
                .append(") AND NOT EXISTS (")
                .append(named)
                .append(")))");
        condition.arguments.addAll(List.of(lineage));
        bound("contest_eligible_trade", "trade_id", member.tradeId(), condition);
        bound("contest_eligible_level", "level", member.level(), condition);
    }

    private static void bound(String table, String column, @Nullable Object value, Condition condition) {
        String rows = "SELECT 1 FROM " + table + " x WHERE x.event_id = e.id";
        condition.and("(NOT EXISTS (" + rows + ") OR EXISTS (" + rows + " AND x." + column + " = ?))", value);
    }

    private static final class Condition {
        final StringBuilder where = new StringBuilder(" WHERE TRUE");
        final List<@Nullable Object> arguments = new ArrayList<>();

        void and(String clause, @Nullable Object... values) {
            where.append(" AND ").append(clause);
            for (Object value : values) {
                arguments.add(value);
            }
        }
    }
}

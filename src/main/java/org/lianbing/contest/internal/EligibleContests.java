package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.RoundPhase;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** The contests a member may enter, as one query; {@link Eligibility#admits} is the same rule for one contest. */
@Singleton
class EligibleContests {
    private final Sql sql;

    EligibleContests(Sql sql) {
        this.sql = sql;
    }

    /** Running ones first (the one that ends next on top), then announced (the next on top), then finished (the last). */
    Page<ContestRow> of(MemberCard member, @Nullable RoundPhase phase, Instant now, PageRequest page) {
        Condition condition = new Condition();
        condition.and("c.state = 'PUBLISHED'");
        admitting(member, condition);
        switch (phase) {
            case null -> {}
            case ANNOUNCED -> condition.and("r.starts_at > ?", now);
            case RUNNING -> condition.and("r.starts_at <= ? AND r.ends_at > ?", now, now);
            case FINISHED -> condition.and("r.ends_at <= ?", now);
        }
        long total = sql.number("SELECT COUNT(*)" + ContestRow.FROM + condition.where, condition.arguments.toArray());
        condition.arguments.addAll(List.of(now, now, now, now, now, page.size(), page.offset()));
        return Page.of(
                sql.list(
                        "SELECT " + ContestRow.COLUMNS + ContestRow.FROM + condition.where
                                + " ORDER BY CASE WHEN r.ends_at <= ? THEN 2 WHEN r.starts_at > ? THEN 1 ELSE 0 END,"
                                + " CASE WHEN r.ends_at <= ? THEN NULL WHEN r.starts_at > ? THEN r.starts_at"
                                + " ELSE r.ends_at END, CASE WHEN r.ends_at <= ? THEN r.ends_at END DESC, r.id"
                                + " LIMIT ? OFFSET ?",
                        ContestRow::of,
                        condition.arguments.toArray()),
                total,
                page);
    }

    private static void admitting(MemberCard member, Condition condition) {
        Object[] lineage = Eligibility.lineage(member.organisationPath()).toArray();
        String marks = Sql.marks(lineage.length);
        String named = "SELECT 1 FROM contest_eligible_organisation o WHERE o.event_id = r.event_id";
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
        String rows = "SELECT 1 FROM " + table + " x WHERE x.event_id = r.event_id";
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

package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;
import org.lianbing.platform.Tokens;

/** Contests with their events, rounds and who may enter. What is written before the publishing: {@link DraftStore}. */
@Singleton
class ContestStore {
    private static final String SELECT = "SELECT " + RoundInContest.COLUMNS + RoundInContest.FROM;
    private static final String IN_ORDER = " ORDER BY e.ordinal, r.ordinal";

    private static final int LOT_SEED_BYTES = 16;

    private final Sql sql;

    ContestStore(Sql sql) {
        this.sql = sql;
    }

    Optional<WholeContest> find(long contestId) {
        return whole(sql.list(SELECT + "WHERE c.id = ?" + IN_ORDER, RoundInContest::of, contestId));
    }

    Optional<RoundInContest> findByRound(long roundId) {
        return sql.first(SELECT + "WHERE r.id = ?", RoundInContest::of, roundId);
    }

    /** Holds contest, events and rounds until the transaction ends. */
    Optional<WholeContest> lock(long contestId) {
        return whole(sql.list(SELECT + "WHERE c.id = ?" + IN_ORDER + " FOR UPDATE", RoundInContest::of, contestId));
    }

    /** Holds one round, its event and its contest until the transaction ends. */
    Optional<RoundInContest> lockByRound(long roundId) {
        return sql.first(SELECT + "WHERE r.id = ? FOR UPDATE", RoundInContest::of, roundId);
    }

    private static Optional<WholeContest> whole(List<RoundInContest> rows) {
        return WholeContest.gather(rows).stream().findFirst();
    }

    /** In the order of the ids given, those that exist. */
    List<WholeContest> all(List<Long> contestIds) {
        if (contestIds.isEmpty()) {
            return List.of();
        }
        @Nullable Object[] arguments = new Object[contestIds.size() * 2];
        for (int i = 0; i < contestIds.size(); i++) {
            arguments[i] = contestIds.get(i);
            arguments[contestIds.size() + i] = contestIds.get(i);
        }
        String marks = Sql.marks(contestIds.size());
        return WholeContest.gather(sql.list(
                SELECT + "WHERE c.id IN (" + marks + ") ORDER BY FIELD(c.id, " + marks + "), e.ordinal, r.ordinal",
                RoundInContest::of,
                arguments));
    }

    /** Contests of these parts of the tree, the newest first. */
    Page<WholeContest> within(Collection<String> organisationPaths, PageRequest page) {
        if (organisationPaths.isEmpty()) {
            return Page.of(List.of(), 0, page);
        }
        String where = "FROM contest_contest c WHERE "
                + String.join(
                        " OR ",
                        organisationPaths.stream()
                                .map(path -> "c.organisation_path LIKE ?")
                                .toList());
        List<@Nullable Object> arguments = new ArrayList<>();
        organisationPaths.forEach(path -> arguments.add(path + "%"));
        long total = sql.number("SELECT COUNT(*) " + where, arguments.toArray());
        arguments.add(page.size());
        arguments.add(page.offset());
        List<Long> ids = sql.list(
                "SELECT c.id " + where + " ORDER BY c.id DESC LIMIT ? OFFSET ?",
                row -> row.getLong(1),
                arguments.toArray());
        return Page.of(all(ids), total, page);
    }

    void publish(WholeContest contest, long publishedBy, Instant publishedAt) {
        sql.update(
                "UPDATE contest_contest SET state = 'PUBLISHED', published_by = ?, published_at = ? WHERE id = ?",
                publishedBy,
                publishedAt,
                contest.id());
    }

    /** Exam holds the round's paper rule from now on, and the lot among people alike can be recomputed by everybody. */
    void freeze(RoundRow round, long blueprintId) {
        sql.update(
                "UPDATE contest_round SET blueprint_id = ?, blueprint_draft = NULL, advance_lot_seed = ? WHERE id = ?",
                blueprintId,
                round.rules().advancement() == null ? null : Tokens.hex(LOT_SEED_BYTES),
                round.id());
    }

    Eligibility eligibility(RoundInContest round) {
        return eligibility(round.contest(), round.event().id());
    }

    Eligibility eligibility(ContestRow contest, long eventId) {
        Set<Long> organisations = new HashSet<>();
        Set<Long> trades = new HashSet<>();
        Set<Integer> levels = new HashSet<>();
        sql.list(
                "SELECT 'O', organisation_id FROM contest_eligible_organisation WHERE event_id = ?"
                        + " UNION ALL SELECT 'T', trade_id FROM contest_eligible_trade WHERE event_id = ?"
                        + " UNION ALL SELECT 'L', level FROM contest_eligible_level WHERE event_id = ?",
                row -> switch (row.getString(1)) {
                    case "O" -> organisations.add(row.getLong(2));
                    case "T" -> trades.add(row.getLong(2));
                    default -> levels.add(row.getInt(2));
                },
                eventId,
                eventId,
                eventId);
        return new Eligibility(contest.organisationId(), organisations, trades, levels);
    }
}

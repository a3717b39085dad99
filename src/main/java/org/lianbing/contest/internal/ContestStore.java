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

/** Contests with their rounds and who may enter; one event and one round each for now. */
@Singleton
class ContestStore {
    private static final String SELECT = "SELECT " + ContestRow.COLUMNS + ContestRow.FROM;

    private final Sql sql;

    ContestStore(Sql sql) {
        this.sql = sql;
    }

    Optional<ContestRow> find(long contestId) {
        return sql.first(SELECT + "WHERE c.id = ?", ContestRow::of, contestId);
    }

    Optional<ContestRow> findByRound(long roundId) {
        return sql.first(SELECT + "WHERE r.id = ?", ContestRow::of, roundId);
    }

    /** Holds contest and round until the transaction ends. */
    Optional<ContestRow> lock(long contestId) {
        return sql.first(SELECT + "WHERE c.id = ? FOR UPDATE", ContestRow::of, contestId);
    }

    /** As {@link #lock}, by the round. */
    Optional<ContestRow> lockByRound(long roundId) {
        return sql.first(SELECT + "WHERE r.id = ? FOR UPDATE", ContestRow::of, roundId);
    }

    /** Contests of these parts of the tree, the newest first. */
    Page<ContestRow> within(Collection<String> organisationPaths, PageRequest page) {
        if (organisationPaths.isEmpty()) {
            return Page.of(List.of(), 0, page);
        }
        String where = "WHERE ("
                + String.join(
                        " OR ",
                        organisationPaths.stream()
                                .map(path -> "c.organisation_path LIKE ?")
                                .toList())
                + ") ";
        List<@Nullable Object> arguments = new ArrayList<>();
        organisationPaths.forEach(path -> arguments.add(path + "%"));
        long total = sql.number("SELECT COUNT(*) FROM contest_contest c " + where, arguments.toArray());
        arguments.add(page.size());
        arguments.add(page.offset());
        return Page.of(
                sql.list(SELECT + where + "ORDER BY c.id DESC LIMIT ? OFFSET ?", ContestRow::of, arguments.toArray()),
                total,
                page);
    }

    long insert(ContestRow contest) {
        long contestId = sql.insert(
                "INSERT INTO contest_contest (organisation_id, organisation_path, name, summary, state, created_by,"
                        + " created_at) VALUES (?, ?, ?, ?, 'DRAFT', ?, ?)",
                contest.organisationId(),
                contest.organisationPath(),
                contest.name(),
                contest.summary(),
                contest.createdBy(),
                contest.createdAt());
        long eventId = sql.insert("INSERT INTO contest_event (contest_id, ordinal) VALUES (?, 1)", contestId);
        RoundRow round = contest.round();
        sql.insert(
                "INSERT INTO contest_round (contest_id, event_id, ordinal, name, starts_at, ends_at, duration_seconds,"
                        + " tries_max, reveal, practice_while_running, blueprint_draft, question_count,"
                        + " full_marks_tenths, results_at) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                contestId,
                eventId,
                round.name(),
                round.window().startsAt(),
                round.window().endsAt(),
                round.duration().toSeconds(),
                round.triesMax(),
                round.reveal(),
                round.practiceWhileRunning(),
                round.blueprintDraft(),
                round.questionCount(),
                round.fullMarksTenths(),
                round.resultsAt());
        return contestId;
    }

    /** Writes a changed draft over the old one. */
    void update(ContestRow contest) {
        sql.update(
                "UPDATE contest_contest SET organisation_id = ?, organisation_path = ?, name = ?, summary = ?"
                        + " WHERE id = ?",
                contest.organisationId(),
                contest.organisationPath(),
                contest.name(),
                contest.summary(),
                contest.id());
        RoundRow round = contest.round();
        sql.update(
                "UPDATE contest_round SET name = ?, starts_at = ?, ends_at = ?, duration_seconds = ?, tries_max = ?,"
                        + " reveal = ?, practice_while_running = ?, blueprint_draft = ?, question_count = ?,"
                        + " full_marks_tenths = ?, results_at = ? WHERE id = ?",
                round.name(),
                round.window().startsAt(),
                round.window().endsAt(),
                round.duration().toSeconds(),
                round.triesMax(),
                round.reveal(),
                round.practiceWhileRunning(),
                round.blueprintDraft(),
                round.questionCount(),
                round.fullMarksTenths(),
                round.resultsAt(),
                round.id());
    }

    void delete(long contestId) {
        sql.update("DELETE FROM contest_contest WHERE id = ? AND state = 'DRAFT'", contestId);
    }

    void publish(ContestRow contest, long blueprintId, long publishedBy, Instant publishedAt) {
        sql.update(
                "UPDATE contest_contest SET state = 'PUBLISHED', published_by = ?, published_at = ? WHERE id = ?",
                publishedBy,
                publishedAt,
                contest.id());
        sql.update(
                "UPDATE contest_round SET blueprint_id = ?, blueprint_draft = NULL WHERE id = ?",
                blueprintId,
                contest.round().id());
    }

    Eligibility eligibility(ContestRow contest) {
        Set<Long> organisations = new HashSet<>();
        Set<Long> trades = new HashSet<>();
        Set<Integer> levels = new HashSet<>();
        long event = contest.round().eventId();
        sql.list(
                "SELECT 'O', organisation_id FROM contest_eligible_organisation WHERE event_id = ?"
                        + " UNION ALL SELECT 'T', trade_id FROM contest_eligible_trade WHERE event_id = ?"
                        + " UNION ALL SELECT 'L', level FROM contest_eligible_level WHERE event_id = ?",
                row -> switch (row.getString(1)) {
                    case "O" -> organisations.add(row.getLong(2));
                    case "T" -> trades.add(row.getLong(2));
                    default -> levels.add(row.getInt(2));
                },
                event,
                event,
                event);
        return new Eligibility(contest.organisationId(), organisations, trades, levels);
    }

    void eligibility(long eventId, Eligibility eligibility) {
        replace("contest_eligible_organisation", "organisation_id", eventId, eligibility.organisationIds());
        replace("contest_eligible_trade", "trade_id", eventId, eligibility.tradeIds());
        replace("contest_eligible_level", "level", eventId, eligibility.levels());
    }

    private void replace(String table, String column, long eventId, Set<?> values) {
        sql.update("DELETE FROM " + table + " WHERE event_id = ?", eventId);
        List<@Nullable Object[]> rows = new ArrayList<>();
        values.forEach(value -> rows.add(new @Nullable Object[] {eventId, value}));
        sql.insertRows("INSERT INTO " + table + " (event_id, " + column + ") VALUES", rows, "");
    }
}

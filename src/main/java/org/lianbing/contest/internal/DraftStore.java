package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AdvancementRules;
import org.lianbing.contest.RoundRules;
import org.lianbing.platform.Sql;

/** Writes contests that nobody has seen yet. What hangs on an event or a round that stays keeps hanging on it. */
@Singleton
class DraftStore {
    private static final String ROUND_COLUMNS =
            "name, starts_at, ends_at, duration_seconds, tries_max, reveal, practice_while_running, kind, window_kind,"
                    + " late_entry_seconds, least_seconds, tries_per_day, counting, freezes_at, notice_ends_at, late_answer_seconds,"
                    + " advance_places, advance_unit_cap, advance_ties, advance_notice_days, advance_show_scores,"
                    + " blueprint_draft, question_count, full_marks_tenths, results_at";

    private final Sql sql;

    DraftStore(Sql sql) {
        this.sql = sql;
    }

    long insert(ContestRow contest) {
        return sql.insert(
                "INSERT INTO contest_contest (organisation_id, organisation_path, name, summary, state, created_by,"
                        + " created_at) VALUES (?, ?, ?, ?, 'DRAFT', ?, ?)",
                contest.organisationId(),
                contest.organisationPath(),
                contest.name(),
                contest.summary(),
                contest.createdBy(),
                contest.createdAt());
    }

    void update(ContestRow contest) {
        sql.update(
                "UPDATE contest_contest SET organisation_id = ?, organisation_path = ?, name = ?, summary = ?"
                        + " WHERE id = ?",
                contest.organisationId(),
                contest.organisationPath(),
                contest.name(),
                contest.summary(),
                contest.id());
    }

    void delete(long contestId) {
        sql.update("DELETE FROM contest_contest WHERE id = ? AND state = 'DRAFT'", contestId);
    }

    /** Removes the events that are not kept, and moves the kept ones' places out of the way of their new ones. */
    void keepEvents(long contestId, Collection<Long> kept) {
        keep("contest_event", "contest_id", contestId, kept);
    }

    /** As {@link #keepEvents}, for the rounds of an event. */
    void keepRounds(long eventId, Collection<Long> kept) {
        keep("contest_round", "event_id", eventId, kept);
    }

    private void keep(String table, String owner, long ownerId, Collection<Long> kept) {
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(ownerId);
        arguments.addAll(kept);
        String others = kept.isEmpty() ? "" : " AND id NOT IN (" + Sql.marks(kept.size()) + ")";
        sql.update("DELETE FROM " + table + " WHERE " + owner + " = ?" + others, arguments.toArray());
        sql.update("UPDATE " + table + " SET ordinal = -ordinal WHERE " + owner + " = ?", ownerId);
    }

    /** @return its id */
    long save(long contestId, int ordinal, EventRow event) {
        if (event.id() == 0) {
            return sql.insert(
                    "INSERT INTO contest_event (contest_id, ordinal, name, trade_id, entry_opens_at, entry_closes_at,"
                            + " unit_cap, approval, entry_code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    contestId,
                    ordinal,
                    event.name(),
                    event.tradeId(),
                    event.entry().opensAt(),
                    event.entry().closesAt(),
                    event.entry().unitCap(),
                    event.entry().approval(),
                    event.entry().code());
        }
        sql.update(
                "UPDATE contest_event SET ordinal = ?, name = ?, trade_id = ?, entry_opens_at = ?, entry_closes_at = ?,"
                        + " unit_cap = ?, approval = ?, entry_code = ? WHERE id = ?",
                ordinal,
                event.name(),
                event.tradeId(),
                event.entry().opensAt(),
                event.entry().closesAt(),
                event.entry().unitCap(),
                event.entry().approval(),
                event.entry().code(),
                event.id());
        return event.id();
    }

    void save(long contestId, long eventId, int ordinal, RoundRow round) {
        List<@Nullable Object> values = new ArrayList<>(values(round));
        values.add(ordinal);
        if (round.id() == 0) {
            values.add(contestId);
            values.add(eventId);
            sql.insert(
                    "INSERT INTO contest_round (" + ROUND_COLUMNS + ", ordinal, contest_id, event_id) VALUES ("
                            + Sql.marks(values.size()) + ")",
                    values.toArray());
        } else {
            values.add(round.id());
            sql.update(
                    "UPDATE contest_round SET " + ROUND_COLUMNS.replace(",", " = ?,")
                            + " = ?, ordinal = ? WHERE id = ?",
                    values.toArray());
        }
    }

    /** In the order of {@link #ROUND_COLUMNS}. */
    private static List<@Nullable Object> values(RoundRow round) {
        RoundRules rules = round.rules();
        List<@Nullable Object> values = new ArrayList<>(List.of(
                round.name(),
                round.window().startsAt(),
                round.window().endsAt(),
                round.duration().toSeconds(),
                round.triesMax(),
                round.reveal(),
                round.practiceWhileRunning(),
                rules.kind(),
                rules.window()));
        values.add(rules.lateEntrySeconds());
        values.add(rules.leastSeconds());
        values.add(rules.triesPerDay());
        values.add(rules.counting());
        values.add(rules.freezesAt());
        values.add(rules.noticeEndsAt());
        values.add(rules.lateAnswerSeconds());
        AdvancementRules advancement = rules.advancement();
        values.add(advancement == null ? null : advancement.places());
        values.add(advancement == null ? null : advancement.unitCap());
        values.add(advancement == null ? null : advancement.ties());
        values.add(advancement == null ? null : advancement.noticeDays());
        values.add(advancement == null ? null : advancement.showScores());
        values.add(round.blueprintDraft());
        values.add(round.questionCount());
        values.add(round.fullMarksTenths());
        values.add(round.resultsAt());
        return values;
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

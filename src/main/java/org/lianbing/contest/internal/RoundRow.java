package org.lianbing.contest.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AdvancementRules;
import org.lianbing.contest.CountingRule;
import org.lianbing.contest.RevealRule;
import org.lianbing.contest.RoundKind;
import org.lianbing.contest.RoundRules;
import org.lianbing.contest.TieRule;
import org.lianbing.contest.WindowKind;
import org.lianbing.exam.Occasion;
import org.lianbing.platform.Sql;

/**
 * A round as it is stored.
 *
 * @param duration of an attempt at most; the end of the window cuts it off, extra time comes on top
 * @param blueprintDraft JSON; null once published
 * @param blueprintId exam's; null while a draft
 * @param resultsAt nobody can be answering from here on
 * @param closingAt from here on no more time is granted
 * @param closedAt the results are out
 */
record RoundRow(
        long id,
        long eventId,
        String name,
        RoundWindow window,
        Duration duration,
        int triesMax,
        RevealRule reveal,
        boolean practiceWhileRunning,
        RoundRules rules,
        @Nullable String blueprintDraft,
        @Nullable Long blueprintId,
        int questionCount,
        int fullMarksTenths,
        Instant resultsAt,
        @Nullable Instant closingAt,
        int placedCount,
        @Nullable Instant closedAt,
        int announcedCount) {
    static final String COLUMNS =
            "r.id AS round_id, r.event_id AS round_event_id, r.name AS round_name, r.starts_at, r.ends_at,"
                    + " r.duration_seconds, r.tries_max, r.reveal, r.practice_while_running, r.kind, r.window_kind,"
                    + " r.late_entry_seconds, r.least_seconds, r.tries_per_day, r.counting, r.freezes_at, r.notice_ends_at, r.late_answer_seconds,"
                    + " r.advance_places, r.advance_unit_cap, r.advance_ties, r.advance_notice_days, r.advance_show_scores,"
                    + " r.blueprint_draft, r.blueprint_id, r.question_count, r.full_marks_tenths, r.results_at, r.closing_at, r.placed_count, r.closed_at,"
                    + " r.announced_count";

    static RoundRow of(ResultSet row) throws SQLException {
        return new RoundRow(
                row.getLong("round_id"),
                row.getLong("round_event_id"),
                Sql.text(row, "round_name"),
                RoundWindow.of(
                        Sql.instant(row, "starts_at"),
                        Sql.instant(row, "ends_at"),
                        Sql.intOrNull(row, "late_entry_seconds")),
                Duration.ofSeconds(row.getLong("duration_seconds")),
                row.getInt("tries_max"),
                RevealRule.valueOf(row.getString("reveal")),
                row.getBoolean("practice_while_running"),
                rules(row),
                row.getString("blueprint_draft"),
                Sql.longOrNull(row, "blueprint_id"),
                row.getInt("question_count"),
                row.getInt("full_marks_tenths"),
                Sql.instant(row, "results_at"),
                Sql.instantOrNull(row, "closing_at"),
                row.getInt("placed_count"),
                Sql.instantOrNull(row, "closed_at"),
                row.getInt("announced_count"));
    }

    private static RoundRules rules(ResultSet row) throws SQLException {
        return new RoundRules(
                RoundKind.valueOf(row.getString("kind")),
                WindowKind.valueOf(row.getString("window_kind")),
                Sql.intOrNull(row, "late_entry_seconds"),
                Sql.intOrNull(row, "least_seconds"),
                Sql.intOrNull(row, "tries_per_day"),
                CountingRule.valueOf(row.getString("counting")),
                Sql.instantOrNull(row, "freezes_at"),
                Sql.instantOrNull(row, "notice_ends_at"),
                advancement(row),
                Sql.intOrNull(row, "late_answer_seconds"));
    }

    private static @Nullable AdvancementRules advancement(ResultSet row) throws SQLException {
        Integer places = Sql.intOrNull(row, "advance_places");
        return places == null
                ? null
                : new AdvancementRules(
                        places,
                        Sql.intOrNull(row, "advance_unit_cap"),
                        TieRule.valueOf(row.getString("advance_ties")),
                        row.getInt("advance_notice_days"),
                        row.getBoolean("advance_show_scores"));
    }

    Occasion occasion() {
        return Occasion.round(id);
    }

    /** Exam's frozen blueprint; only a published round has one. */
    long frozenBlueprint() {
        return Objects.requireNonNull(blueprintId, "round " + id + " is a draft");
    }
}

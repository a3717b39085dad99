package org.lianbing.contest.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.RevealRule;
import org.lianbing.exam.Occasion;
import org.lianbing.platform.Sql;

/**
 * A round as it is stored.
 *
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
        @Nullable String blueprintDraft,
        @Nullable Long blueprintId,
        int questionCount,
        int fullMarksTenths,
        Instant resultsAt,
        @Nullable Instant closingAt,
        int placedCount,
        @Nullable Instant closedAt,
        int announcedCount) {
    static final String COLUMNS = "r.id AS round_id, r.event_id, r.name AS round_name, r.starts_at, r.ends_at,"
            + " r.duration_seconds, r.tries_max, r.reveal, r.practice_while_running, r.blueprint_draft, r.blueprint_id,"
            + " r.question_count, r.full_marks_tenths, r.results_at, r.closing_at, r.placed_count, r.closed_at,"
            + " r.announced_count";

    static RoundRow of(ResultSet row) throws SQLException {
        return new RoundRow(
                row.getLong("round_id"),
                row.getLong("event_id"),
                Sql.text(row, "round_name"),
                new RoundWindow(Sql.instant(row, "starts_at"), Sql.instant(row, "ends_at")),
                Duration.ofSeconds(row.getLong("duration_seconds")),
                row.getInt("tries_max"),
                RevealRule.valueOf(row.getString("reveal")),
                row.getBoolean("practice_while_running"),
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

    Occasion occasion() {
        return Occasion.round(id);
    }

    /** Exam's frozen blueprint; only a published round has one. */
    long frozenBlueprint() {
        return Objects.requireNonNull(blueprintId, "round " + id + " is a draft");
    }
}

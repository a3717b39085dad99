package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** The table bank_source. */
@Singleton
final class SourceRows {
    private final Sql sql;

    SourceRows(Sql sql) {
        this.sql = sql;
    }

    /** Whether a source counts. One whose end is announced is among the superseded: there is something to prepare. */
    enum Force {
        IN_FORCE,
        SUPERSEDED
    }

    enum Kind {
        LAW,
        STANDARD,
        TEXTBOOK,
        OTHER
    }

    /** @param supersededAt the first day on which it is in force no more */
    record SourceRow(
            long id,
            @Nullable Long organisationId,
            String title,
            String match,
            Kind kind,
            String date,
            @Nullable LocalDate supersededAt,
            @Nullable Long supersededBy,
            @Nullable String supersededNote,
            boolean withhold) {

        boolean supersededOn(LocalDate day) {
            return supersededAt != null && !supersededAt.isAfter(day);
        }
    }

    Optional<SourceRow> find(long id) {
        return sql.first("SELECT * FROM bank_source WHERE id = ?", SourceRows::read, id);
    }

    Optional<SourceRow> lock(long id) {
        return sql.first("SELECT * FROM bank_source WHERE id = ? FOR UPDATE", SourceRows::read, id);
    }

    List<Long> owners() {
        return sql.list(
                "SELECT DISTINCT organisation_id FROM bank_source WHERE organisation_id IS NOT NULL",
                row -> row.getLong(1));
    }

    /** What is looked for; null for any. */
    record Wanted(
            String title, @Nullable Kind kind, @Nullable Force force) {}

    /** Everybody's, and those of these organisations; those in force no more first, then by title. */
    List<SourceRow> list(Collection<Long> owners, Wanted wanted, PageRequest page) {
        List<@Nullable Object> parameters = parameters(owners, wanted);
        parameters.add(page.size());
        parameters.add(page.offset());
        return sql.list(
                "SELECT s.*" + from(owners, wanted)
                        + " ORDER BY s.superseded_at IS NULL, s.title, s.id LIMIT ? OFFSET ?",
                SourceRows::read,
                parameters.toArray());
    }

    long count(Collection<Long> owners, Wanted wanted) {
        return sql.number(
                "SELECT COUNT(*)" + from(owners, wanted),
                parameters(owners, wanted).toArray());
    }

    private static String from(Collection<Long> owners, Wanted wanted) {
        String theirs = owners.isEmpty() ? "" : " OR s.organisation_id IN (" + Sql.marks(owners.size()) + ")";
        return " FROM bank_source s WHERE (s.organisation_id IS NULL" + theirs
                + ") AND s.title LIKE ? ESCAPE '!' AND (? IS NULL OR s.kind = ?)"
                + (wanted.force() == null
                        ? ""
                        : " AND s.superseded_at IS " + (wanted.force() == Force.SUPERSEDED ? "NOT NULL" : "NULL"));
    }

    private static List<@Nullable Object> parameters(Collection<Long> owners, Wanted wanted) {
        List<@Nullable Object> parameters = new ArrayList<>(owners);
        parameters.add(Likes.containing(wanted.title()));
        parameters.add(wanted.kind());
        parameters.add(wanted.kind());
        return parameters;
    }

    Map<Long, String> titles(Collection<Long> ids) {
        Map<Long, String> titles = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.list(
                    "SELECT id, title FROM bank_source WHERE id IN (" + Sql.marks(ids.size()) + ")",
                    row -> titles.put(row.getLong("id"), Sql.text(row, "title")),
                    ids.toArray());
        }
        return titles;
    }

    List<SourceRow> supersededUntil(LocalDate day) {
        return sql.list("SELECT * FROM bank_source WHERE superseded_at <= ? ORDER BY id", SourceRows::read, day);
    }

    long insert(@Nullable Long organisationId, String title, Kind kind, String date, long author, Instant now) {
        return sql.insert(
                "INSERT INTO bank_source (organisation_id, title, match_text, kind, edition_date, created_by, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                organisationId,
                title,
                SourceTitle.match(title),
                kind,
                date,
                author,
                now);
    }

    /** A source that ships, as its file says now; whether it is superseded is the city's to say and stays. */
    void putShipped(ShippedSource source, Instant now) {
        sql.update(
                "INSERT INTO bank_source (external_id, title, match_text, kind, edition_date, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE title = VALUES(title),"
                        + " match_text = VALUES(match_text), kind = VALUES(kind), edition_date = VALUES(edition_date)",
                source.id(),
                source.title(),
                SourceTitle.match(source.title()),
                kind(source.kind()),
                source.date(),
                now);
    }

    Map<String, Long> shippedIds() {
        Map<String, Long> ids = new HashMap<>();
        sql.list(
                "SELECT external_id, id FROM bank_source WHERE external_id IS NOT NULL",
                row -> ids.put(Sql.text(row, "external_id"), row.getLong("id")));
        return ids;
    }

    void supersede(long id, @Nullable LocalDate from, @Nullable Long by, @Nullable String note, boolean withhold) {
        sql.update(
                "UPDATE bank_source SET superseded_at = ?, superseded_by = ?, superseded_note = ?, withhold = ? WHERE id = ?",
                from,
                by,
                note,
                withhold,
                id);
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "law" -> Kind.LAW;
            case "standard" -> Kind.STANDARD;
            case "textbook" -> Kind.TEXTBOOK;
            default -> Kind.OTHER;
        };
    }

    private static SourceRow read(ResultSet row) throws SQLException {
        return new SourceRow(
                row.getLong("id"),
                Sql.longOrNull(row, "organisation_id"),
                Sql.text(row, "title"),
                Sql.text(row, "match_text"),
                Kind.valueOf(Sql.text(row, "kind")),
                Sql.text(row, "edition_date"),
                row.getObject("superseded_at", LocalDate.class),
                Sql.longOrNull(row, "superseded_by"),
                row.getString("superseded_note"),
                row.getBoolean("withhold"));
    }
}

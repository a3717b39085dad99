package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lianbing.platform.Sql;

/** What a company has said about its files, so that the next one is read like the last. */
@Singleton
final class ImportHabits {
    private static final String COLUMNS = "COLUMNS";
    private static final String ANSWER = "ANSWER";

    private final Sql sql;
    private final ImportJson json;

    ImportHabits(Sql sql, ImportJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** @param columnsBySignature see {@link UnderstandFile#signature} */
    record Habits(Map<String, Map<Integer, String>> columnsBySignature, Map<String, String> answers) {
        Optional<Map<Integer, String>> columns(String signature) {
            return Optional.ofNullable(columnsBySignature.get(signature));
        }
    }

    Habits of(long organisationId) {
        Map<String, Map<Integer, String>> columns = new HashMap<>();
        Map<String, String> answers = new HashMap<>();
        sql.list(
                "SELECT kind, name, value FROM bank_import_habit WHERE organisation_id = ?",
                row -> {
                    String name = Sql.text(row, "name");
                    String value = Sql.text(row, "value");
                    return Sql.text(row, "kind").equals(COLUMNS)
                            ? columns.put(name, json.columns(value)) == null
                            : answers.put(name, value) == null;
                },
                organisationId);
        return new Habits(columns, answers);
    }

    void rememberColumns(long organisationId, String signature, Map<Integer, String> fields, long by, Instant now) {
        remember(organisationId, COLUMNS, signature, json.columns(fields), by, now);
    }

    void rememberAnswer(long organisationId, String ask, String choice, long by, Instant now) {
        remember(organisationId, ANSWER, ask, choice, by, now);
    }

    private void remember(long organisationId, String kind, String name, String value, long by, Instant now) {
        sql.update(
                "INSERT INTO bank_import_habit (organisation_id, kind, name, value, member_id, updated_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE value = VALUES(value),"
                        + " member_id = VALUES(member_id), updated_at = VALUES(updated_at)",
                organisationId,
                kind,
                name,
                value,
                by,
                now);
    }
}

package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.List;
import org.lianbing.bank.internal.MatchRows.Existing;
import org.lianbing.platform.Sql;

/** The questions of a bank as they stand now, as far as a file is matched with them. */
@Singleton
final class BankHeads {
    private final Sql sql;

    BankHeads(Sql sql) {
        this.sql = sql;
    }

    List<Existing> of(long bankId) {
        return sql.list(
                "SELECT q.id, r.stem, q.identity_hash, r.content_hash, p.sheet, p.sheet_row FROM bank_question q"
                        + " JOIN bank_revision r ON r.id = q.head_revision_id"
                        + " LEFT JOIN bank_provenance p ON p.revision_id = r.id WHERE q.bank_id = ?",
                row -> new Existing(
                        row.getLong("id"),
                        Sql.text(row, "stem"),
                        Sql.text(row, "identity_hash"),
                        Sql.text(row, "content_hash"),
                        row.getString("sheet"),
                        row.getInt("sheet_row")),
                bankId);
    }

    int lastOrdinal(long bankId) {
        return (int) sql.number("SELECT COALESCE(MAX(ordinal), -1) FROM bank_question WHERE bank_id = ?", bankId);
    }
}

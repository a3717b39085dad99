package org.lianbing.contest.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.EntryApproval;
import org.lianbing.contest.EntryRules;
import org.lianbing.platform.Sql;

/**
 * An event as it is stored, without its rounds.
 *
 * @param name empty where the contest has no other event
 */
record EventRow(long id, String name, @Nullable Long tradeId, EntryRules entry) {
    static final String COLUMNS = "e.id AS event_id, e.name AS event_name, e.trade_id AS event_trade_id,"
            + " e.entry_opens_at, e.entry_closes_at, e.unit_cap, e.approval, e.entry_code";

    static EventRow of(ResultSet row) throws SQLException {
        return new EventRow(
                row.getLong("event_id"),
                Sql.text(row, "event_name"),
                Sql.longOrNull(row, "event_trade_id"),
                new EntryRules(
                        Sql.instantOrNull(row, "entry_opens_at"),
                        Sql.instantOrNull(row, "entry_closes_at"),
                        Sql.intOrNull(row, "unit_cap"),
                        EntryApproval.valueOf(row.getString("approval")),
                        row.getString("entry_code")));
    }
}

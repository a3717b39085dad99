package org.lianbing.prize.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;

/** Changes stocks: the number on the prize and an entry that explains it, in the caller's transaction. */
@Singleton
class StockBook {
    private final Sql sql;

    StockBook(Sql sql) {
        this.sql = sql;
    }

    /** Why a stock changes; {@code sourceId} makes an entry unique within its source. */
    enum Source {
        ORGANISER,
        REDEMPTION,
        RETURN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @return false when less would be left than nothing; then nothing is written */
    boolean change(
            long prizeId,
            int by,
            Source source,
            String sourceId,
            @Nullable Long actor,
            @Nullable String reason,
            Instant now) {
        int changed = sql.update(
                "UPDATE prize_item SET stock_left = stock_left + ? WHERE id = ? AND stock_left + ? >= 0",
                by,
                prizeId,
                by);
        if (changed == 0) {
            return false;
        }
        // The row stays locked by this transaction, so the stock read here is the one just written.
        sql.update(
                "INSERT INTO prize_stock_entry (prize_id, change_by, stock_after, source, source_id, actor_id, reason,"
                        + " at) SELECT id, ?, stock_left, ?, ?, ?, ?, ? FROM prize_item WHERE id = ?",
                by,
                source.word(),
                sourceId,
                actor,
                reason,
                now,
                prizeId);
        return true;
    }
}

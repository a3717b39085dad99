package org.lianbing.identity.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** The inbox of each member. */
@Singleton
final class Messages {
    private static final int TEXT_MAX = 500;
    private final Sql sql;
    private final Clock clock;

    Messages(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Serdeable
    record MessageView(long id, Instant at, String kind, String text, boolean read) {}

    void leave(long memberId, String kind, String text) {
        sql.update(
                "INSERT INTO identity_message (member_id, kind, text, created_at) VALUES (?, ?, ?, ?)",
                memberId,
                kind,
                text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX - 1) + "…",
                clock.instant());
    }

    Page<MessageView> list(long memberId, PageRequest page) {
        long total = sql.number("SELECT COUNT(*) FROM identity_message WHERE member_id = ?", memberId);
        List<MessageView> items = sql.list(
                "SELECT id, created_at, kind, text, read_at FROM identity_message WHERE member_id = ?"
                        + " ORDER BY id DESC LIMIT ? OFFSET ?",
                row -> new MessageView(
                        row.getLong("id"),
                        Sql.instant(row, "created_at"),
                        Sql.text(row, "kind"),
                        Sql.text(row, "text"),
                        Sql.instantOrNull(row, "read_at") != null),
                memberId,
                page.size(),
                page.offset());
        return Page.of(items, total, page);
    }

    long unread(long memberId) {
        return sql.number("SELECT COUNT(*) FROM identity_message WHERE member_id = ? AND read_at IS NULL", memberId);
    }

    void markRead(long memberId) {
        sql.update(
                "UPDATE identity_message SET read_at = ? WHERE member_id = ? AND read_at IS NULL",
                clock.instant(),
                memberId);
    }
}

package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AnnouncementView;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** What organisers announce in a round, and what members ask them. */
@Singleton
class TalkStore {
    private static final String INQUIRY =
            "SELECT id, member_id, text, asked_at, reply, replied_by, replied_at FROM contest_inquiry WHERE round_id = ?";

    private final Sql sql;

    TalkStore(Sql sql) {
        this.sql = sql;
    }

    /** @param memberId null: for everybody */
    record Announcement(long id, @Nullable Long memberId, String text, Instant at) {
        static Announcement of(ResultSet row) throws SQLException {
            return new Announcement(
                    row.getLong("id"),
                    Sql.longOrNull(row, "member_id"),
                    Sql.text(row, "text"),
                    Sql.instant(row, "made_at"));
        }

        AnnouncementView view() {
            return new AnnouncementView(id, text, at, memberId != null);
        }
    }

    record Inquiry(
            long id,
            long memberId,
            String text,
            Instant askedAt,
            @Nullable String reply,
            @Nullable Long repliedBy,
            @Nullable Instant repliedAt) {
        static Inquiry of(ResultSet row) throws SQLException {
            return new Inquiry(
                    row.getLong("id"),
                    row.getLong("member_id"),
                    Sql.text(row, "text"),
                    Sql.instant(row, "asked_at"),
                    row.getString("reply"),
                    Sql.longOrNull(row, "replied_by"),
                    Sql.instantOrNull(row, "replied_at"));
        }
    }

    long announce(long roundId, @Nullable Long memberId, String text, long madeBy, Instant now) {
        return sql.insert(
                "INSERT INTO contest_announcement (round_id, member_id, text, made_by, made_at) VALUES (?, ?, ?, ?, ?)",
                roundId,
                memberId,
                text,
                madeBy,
                now);
    }

    /** All of a round, newest first. */
    List<Announcement> announcements(long roundId) {
        return sql.list(
                "SELECT id, member_id, text, made_at FROM contest_announcement WHERE round_id = ? ORDER BY id DESC",
                Announcement::of,
                roundId);
    }

    /** Those for everybody, newest first. */
    Page<Announcement> toAll(long roundId, PageRequest page) {
        String where = "FROM contest_announcement WHERE round_id = ? AND member_id IS NULL";
        return Page.of(
                sql.list(
                        "SELECT id, member_id, text, made_at " + where + " ORDER BY id DESC LIMIT ? OFFSET ?",
                        Announcement::of,
                        roundId,
                        page.size(),
                        page.offset()),
                sql.number("SELECT COUNT(*) " + where, roundId),
                page);
    }

    /** Holds her place in the round, so that of two questions at once one sees the other. @return whether she takes part */
    boolean lockParticipant(long roundId, long memberId) {
        return !sql.list(
                        "SELECT member_id FROM contest_participant WHERE round_id = ? AND member_id = ? FOR UPDATE",
                        row -> row.getLong(1),
                        roundId,
                        memberId)
                .isEmpty();
    }

    long askedBy(long roundId, long memberId) {
        return sql.number(
                "SELECT COUNT(*) FROM contest_inquiry WHERE round_id = ? AND member_id = ?", roundId, memberId);
    }

    void ask(long roundId, long memberId, String text, Instant now) {
        sql.update(
                "INSERT INTO contest_inquiry (round_id, member_id, text, asked_at) VALUES (?, ?, ?, ?)",
                roundId,
                memberId,
                text,
                now);
    }

    /** All of a round, in the order they were asked. */
    List<Inquiry> inquiries(long roundId) {
        return sql.list(INQUIRY + " ORDER BY id", Inquiry::of, roundId);
    }

    Optional<Inquiry> inquiry(long roundId, long inquiryId) {
        return sql.first(INQUIRY + " AND id = ?", Inquiry::of, roundId, inquiryId);
    }

    /** @param open only those without a reply, the oldest first; otherwise all, the newest first */
    Page<Inquiry> inquiries(long roundId, boolean open, PageRequest page) {
        String only = open ? " AND replied_at IS NULL" : "";
        List<@Nullable Object> arguments = new ArrayList<>(List.of(roundId, page.size(), page.offset()));
        return Page.of(
                sql.list(
                        INQUIRY + only + (open ? " ORDER BY id" : " ORDER BY id DESC") + " LIMIT ? OFFSET ?",
                        Inquiry::of,
                        arguments.toArray()),
                sql.number("SELECT COUNT(*) FROM contest_inquiry WHERE round_id = ?" + only, roundId),
                page);
    }

    long openInquiries(long roundId) {
        return sql.number("SELECT COUNT(*) FROM contest_inquiry WHERE round_id = ? AND replied_at IS NULL", roundId);
    }

    /** @return false if there was a reply before */
    boolean reply(long inquiryId, String text, long repliedBy, Instant now) {
        return sql.update(
                        "UPDATE contest_inquiry SET reply = ?, replied_by = ?, replied_at = ?"
                                + " WHERE id = ? AND replied_at IS NULL",
                        text,
                        repliedBy,
                        now,
                        inquiryId)
                > 0;
    }
}

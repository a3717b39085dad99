package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;
import org.lianbing.practice.PracticeMode;

/** Practice sets and what was judged in them. */
@Singleton
class SetRepository {
    /** Keeps the clearing of one begin short; the next begin goes on. */
    private static final int REMOVED_AT_ONCE_MAX = 20;

    private static final String SELECT = "SELECT " + SetRow.COLUMNS + " FROM practice_set ";

    private final Sql sql;

    SetRepository(Sql sql) {
        this.sql = sql;
    }

    /** What was answered at one position. */
    record Judged(int position, String answer, boolean right) {}

    Optional<SetRow> find(long id, long memberId) {
        return sql.first(SELECT + "WHERE id = ? AND member_id = ?", SetRow::of, id, memberId);
    }

    /** Holds off every other answer in the set until the transaction ends. */
    Optional<SetRow> lock(long id, long memberId) {
        return sql.first(SELECT + "WHERE id = ? AND member_id = ? FOR UPDATE", SetRow::of, id, memberId);
    }

    Optional<SetRow> latest(long memberId) {
        return sql.first(
                SELECT + "WHERE member_id = ? ORDER BY touched_at DESC, id DESC LIMIT 1", SetRow::of, memberId);
    }

    /** What a new set is made of; the sequence is stored before. */
    record NewSet(long memberId, BeginSet.Wish wish, long sequenceId, int count) {}

    /** Not locked: a lock on what is not there yet would make everybody who begins wait for each other. */
    Optional<SetRow> lasting(long memberId, BeginSet.Wish wish) {
        return sql.first(
                SELECT
                        + "WHERE member_id = ? AND trade_id = ? AND level = ? AND chapter = ? AND question_type = ? AND"
                        + " lasting = ? FOR UPDATE",
                SetRow::of,
                memberId,
                wish.tradeId(),
                wish.level(),
                wish.chapter(),
                wish.typeName(),
                lasting(wish.mode()));
    }

    Optional<SetRow> daily(long memberId, long tradeId, int level, LocalDate day) {
        return sql.first(
                SELECT + "WHERE member_id = ? AND trade_id = ? AND level = ? AND day = ?",
                SetRow::of,
                memberId,
                tradeId,
                level,
                day);
    }

    long insert(NewSet set, @Nullable LocalDate day, Instant now) {
        BeginSet.Wish wish = set.wish();
        return sql.insert(
                "INSERT INTO practice_set (member_id, trade_id, level, mode, chapter, question_type, lasting, day,"
                        + " sequence_id, question_count, position, answered_count, right_count, created_at, touched_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0, 0, ?, ?)",
                set.memberId(),
                wish.tradeId(),
                wish.level(),
                wish.mode(),
                wish.chapter(),
                wish.typeName(),
                lasting(wish.mode()),
                day,
                set.sequenceId(),
                set.count(),
                now,
                now);
    }

    private static @Nullable Integer lasting(PracticeMode mode) {
        return switch (mode) {
            case IN_ORDER -> 1;
            case RECITE -> 2;
            case RANDOM, WRONG, REVIEW, FAVOURITES, DAILY, SURVIVAL, LIKE -> null;
        };
    }

    void grow(long id, long sequenceId, int count) {
        sql.update("UPDATE practice_set SET sequence_id = ?, question_count = ? WHERE id = ?", sequenceId, count, id);
    }

    void moveTo(long id, int position, Instant now) {
        sql.update("UPDATE practice_set SET position = ?, touched_at = ? WHERE id = ?", position, now, id);
    }

    void touch(long id, Instant now) {
        sql.update("UPDATE practice_set SET touched_at = ? WHERE id = ?", now, id);
    }

    void remove(long id) {
        sql.update("DELETE FROM practice_set WHERE id = ?", id);
    }

    /** Removes drawn sets that nobody goes back to; what was learnt in them stands in practice_answer. */
    void removeDrawnBefore(long memberId, Instant before) {
        List<SetRow> old = sql.list(
                SELECT + "WHERE member_id = ? AND touched_at < ? AND lasting IS NULL ORDER BY touched_at LIMIT "
                        + REMOVED_AT_ONCE_MAX,
                SetRow::of,
                memberId,
                before);
        for (SetRow set : old) {
            remove(set.id());
            sql.update("DELETE FROM practice_sequence WHERE id = ? AND digest IS NULL", set.sequenceId());
        }
    }

    Optional<Judged> judged(long setId, int position) {
        return judged(setId, position, position + 1).stream().findFirst();
    }

    /** What was judged at the positions [from, until). */
    List<Judged> judged(long setId, int from, int until) {
        return sql.list(
                "SELECT position, answer, is_right FROM practice_judgement"
                        + " WHERE set_id = ? AND position >= ? AND position < ? ORDER BY position",
                row -> new Judged(row.getInt("position"), Sql.text(row, "answer"), row.getBoolean("is_right")),
                setId,
                from,
                until);
    }

    /**
     * Writes a judgement and moves the place behind it; the set must be locked.
     *
     * @return false, and nothing is written, if the position was judged before
     */
    boolean judge(SetRow set, Judged judged, Instant now) {
        try {
            sql.update(
                    "INSERT INTO practice_judgement (set_id, position, answer, is_right, judged_at) VALUES (?, ?, ?,"
                            + " ?, ?)",
                    set.id(),
                    judged.position(),
                    judged.answer(),
                    judged.right(),
                    now);
        } catch (Sql.SqlFailed failure) {
            if (failure.duplicateKey()) {
                return false;
            }
            throw failure;
        }
        sql.update(
                "UPDATE practice_set SET answered_count = answered_count + 1, right_count = right_count + ?, position"
                        + " = ?, touched_at = ? WHERE id = ?",
                judged.right() ? 1 : 0,
                Math.min(judged.position() + 1, set.questionCount()),
                now,
                set.id());
        return true;
    }

    /** Keeps the longest run; locks her row, so that two sets of hers never write over each other. */
    void reached(SetRow set, int rightCount, Instant now) {
        sql.update(
                "INSERT INTO practice_best (member_id, trade_id, level, right_count, reached_at) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE reached_at = IF(VALUES(right_count) > right_count,"
                        + " VALUES(reached_at), reached_at), right_count = GREATEST(right_count, VALUES(right_count))",
                set.memberId(),
                set.tradeId(),
                set.level(),
                rightCount,
                now);
    }

    int best(long memberId, long tradeId, int level) {
        return sql.first(
                        "SELECT right_count FROM practice_best WHERE member_id = ? AND trade_id = ? AND level = ?",
                        row -> row.getInt("right_count"),
                        memberId,
                        tradeId,
                        level)
                .orElse(0);
    }
}

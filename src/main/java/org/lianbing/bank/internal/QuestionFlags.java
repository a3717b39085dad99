package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;

/**
 * The table bank_flag: what somebody has to settle about questions. A flag is settled by another revision in use, by the
 * end of the question, or by a note that it holds as it is; while it is open the question can be kept from being drawn.
 */
@Singleton
final class QuestionFlags {
    private static final int CHUNK = 500;

    private final Sql sql;

    QuestionFlags(Sql sql) {
        this.sql = sql;
    }

    enum Settled {
        NEW_REVISION,
        RETIRED,
        STILL_HOLDS
    }

    /** @param note why it was opened, in words for the editor */
    @Serdeable
    record FlagView(
            long id,
            FlagKind kind,
            boolean withheld,
            @Nullable String note,
            Instant openedAt,
            boolean open,
            @Nullable Settled settledHow,
            @Nullable String settledNote) {}

    record FlagRow(long id, long questionId, FlagKind kind, long refId, boolean open) {}

    /** Must run inside a transaction. A question that has a flag for this already, settled or not, gets no other. */
    int open(
            Collection<Long> questionIds,
            FlagKind kind,
            long refId,
            boolean withheld,
            @Nullable String note,
            @Nullable Long actor,
            Instant now) {
        int opened = 0;
        List<Long> ids = List.copyOf(questionIds);
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Long> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            List<@Nullable Object> parameters = new ArrayList<>();
            parameters.add(kind);
            parameters.add(refId);
            parameters.add(withheld);
            parameters.add(note);
            parameters.add(actor);
            parameters.add(now);
            parameters.addAll(chunk);
            opened += sql.update(
                    "INSERT IGNORE INTO bank_flag (question_id, kind, ref_id, revision_id, withheld, note, opened_by, opened_at)"
                            + " SELECT q.id, ?, ?, COALESCE(q.published_revision_id, q.head_revision_id), ?, ?, ?, ?"
                            + " FROM bank_question q WHERE COALESCE(q.published_revision_id, q.head_revision_id) IS NOT NULL"
                            + " AND q.id IN (" + Sql.marks(chunk.size()) + ")",
                    parameters.toArray());
            recount(chunk);
        }
        return opened;
    }

    /** After a publication: what has another revision in use, or none any more, needs no settling. */
    void settlePublished(long bankId, @Nullable Long actor, Instant now) {
        int settled = sql.update(
                "UPDATE bank_flag f JOIN bank_question q ON q.id = f.question_id SET f.settled_at = ?, f.settled_by = ?,"
                        + " f.settled_how = IF(q.published_revision_id IS NULL, 'RETIRED', 'NEW_REVISION')"
                        + " WHERE q.bank_id = ? AND f.settled_at IS NULL AND ((q.published_revision_id IS NULL"
                        + " AND q.retired_revision_id IS NOT NULL) OR q.published_revision_id <> f.revision_id)",
                now,
                actor,
                bankId);
        if (settled > 0) {
            sql.update("UPDATE bank_question q SET q.withheld = " + IS_WITHHELD + " WHERE q.bank_id = ?", bankId);
        }
    }

    void settle(FlagRow flag, Settled how, @Nullable String note, long actor, Instant now) {
        sql.update(
                "UPDATE bank_flag SET settled_at = ?, settled_by = ?, settled_how = ?, settled_note = ? WHERE id = ?",
                now,
                actor,
                how,
                note,
                flag.id());
        recount(List.of(flag.questionId()));
    }

    /** All open flags for one source or report are gone, because it is not so. */
    void takeBack(FlagKind kind, long refId) {
        List<Long> questions = sql.list(
                "SELECT question_id FROM bank_flag WHERE kind = ? AND ref_id = ?", row -> row.getLong(1), kind, refId);
        // Deleted, not settled: were it to happen again, the question would need its flag again.
        sql.update("DELETE FROM bank_flag WHERE kind = ? AND ref_id = ? AND settled_at IS NULL", kind, refId);
        for (int from = 0; from < questions.size(); from += CHUNK) {
            recount(questions.subList(from, Math.min(questions.size(), from + CHUNK)));
        }
    }

    void withhold(FlagRow flag, boolean withheld) {
        sql.update("UPDATE bank_flag SET withheld = ? WHERE id = ?", withheld, flag.id());
        recount(List.of(flag.questionId()));
    }

    Optional<FlagRow> find(long questionId, long flagId) {
        return sql.first(
                "SELECT id, question_id, kind, ref_id, settled_at IS NULL AS open FROM bank_flag WHERE id = ? AND question_id = ?",
                row -> new FlagRow(
                        row.getLong("id"),
                        row.getLong("question_id"),
                        FlagKind.valueOf(Sql.text(row, "kind")),
                        row.getLong("ref_id"),
                        row.getBoolean("open")),
                flagId,
                questionId);
    }

    /** Open ones first. */
    List<FlagView> ofQuestion(long questionId) {
        return sql.list(
                "SELECT * FROM bank_flag WHERE question_id = ? ORDER BY settled_at IS NULL DESC, id DESC LIMIT 20",
                QuestionFlags::view,
                questionId);
    }

    /** Those that somebody has to settle, the oldest first, by question. */
    Map<Long, List<FlagView>> openOf(Collection<Long> questionIds) {
        Map<Long, List<FlagView>> open = new HashMap<>();
        if (!questionIds.isEmpty()) {
            sql.list(
                    "SELECT * FROM bank_flag WHERE settled_at IS NULL AND question_id IN ("
                            + Sql.marks(questionIds.size()) + ") ORDER BY id",
                    row -> open.computeIfAbsent(row.getLong("question_id"), id -> new ArrayList<>())
                            .add(view(row)),
                    questionIds.toArray());
        }
        return open;
    }

    boolean isOpen(long questionId, FlagKind kind) {
        return sql.number(
                        "SELECT COUNT(*) FROM bank_flag WHERE question_id = ? AND kind = ? AND settled_at IS NULL",
                        questionId,
                        kind)
                > 0;
    }

    private static final String IS_WITHHELD =
            "EXISTS (SELECT 1 FROM bank_flag f WHERE f.question_id = q.id AND f.withheld AND f.settled_at IS NULL)";

    /** What is drawn changes with it, so the pools of these banks count up. */
    private void recount(List<Long> questionIds) {
        String ids = Sql.marks(questionIds.size());
        int changed = sql.update(
                "UPDATE bank_question q SET q.withheld = " + IS_WITHHELD + " WHERE q.id IN (" + ids
                        + ") AND q.withheld <> " + IS_WITHHELD,
                questionIds.toArray());
        if (changed > 0) {
            sql.update(
                    "UPDATE bank_bank SET pool_version = pool_version + 1 WHERE id IN"
                            + " (SELECT bank_id FROM bank_question WHERE id IN (" + ids + "))",
                    questionIds.toArray());
        }
    }

    private static FlagView view(ResultSet row) throws SQLException {
        String how = row.getString("settled_how");
        return new FlagView(
                row.getLong("id"),
                FlagKind.valueOf(Sql.text(row, "kind")),
                row.getBoolean("withheld"),
                row.getString("note"),
                Sql.instant(row, "opened_at"),
                Sql.instantOrNull(row, "settled_at") == null,
                how == null ? null : Settled.valueOf(how),
                row.getString("settled_note"));
    }
}

package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** The tables of edits, and the rows of bank_question that they move about. */
@Singleton
final class EditRows {
    private static final int CHUNK = 500;

    private final Sql sql;
    private final IdentityApi identity;

    EditRows(Sql sql, IdentityApi identity) {
        this.sql = sql;
        this.identity = identity;
    }

    /** A question as it stands. */
    record Standing(
            long questionId,
            long bankId,
            int ordinal,
            @Nullable Long headId,
            @Nullable Long publishedId) {}

    /** One question of an edit. */
    record EditRow(
            Standing before, long afterBankId, @Nullable Long afterHeadId) {}

    private record Batch(long id, String what, int count, long madeBy, Instant madeAt, boolean undone) {}

    List<Standing> standing(Collection<Long> questionIds) {
        List<Long> ids = List.copyOf(questionIds);
        List<Standing> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Long> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            found.addAll(sql.list(
                    "SELECT id, bank_id, ordinal, head_revision_id, published_revision_id FROM bank_question WHERE id IN ("
                            + Sql.marks(chunk.size()) + ") ORDER BY bank_id, ordinal, id",
                    row -> new Standing(
                            row.getLong("id"),
                            row.getLong("bank_id"),
                            row.getInt("ordinal"),
                            Sql.longOrNull(row, "head_revision_id"),
                            Sql.longOrNull(row, "published_revision_id")),
                    chunk.toArray()));
        }
        return found;
    }

    int ordinalAfterLast(long bankId) {
        return (int) sql.number("SELECT COALESCE(MAX(ordinal), -1) + 1 FROM bank_question WHERE bank_id = ?", bankId);
    }

    /** Without a head they are no longer shown, and once the bank is published again no longer drawn. */
    void retire(Collection<Long> questionIds) {
        inChunks(
                questionIds,
                "UPDATE bank_question SET head_revision_id = NULL, identity_hash = SHA2(CONCAT('retired ', id), 256)"
                        + " WHERE id IN (");
    }

    /** To another bank, behind its last question, in the order they had. */
    void move(Collection<Long> questionIds, long bankId, int ordinalShift) {
        List<Long> ids = List.copyOf(questionIds);
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<@Nullable Object> parameters = new ArrayList<>(List.of(bankId, ordinalShift));
            parameters.addAll(ids.subList(from, Math.min(ids.size(), from + CHUNK)));
            sql.update(
                    "UPDATE bank_question SET bank_id = ?, ordinal = ordinal + ? WHERE id IN ("
                            + Sql.marks(parameters.size() - 2) + ")",
                    parameters.toArray());
        }
    }

    /** Identities of the bank's questions among these. */
    List<String> identitiesThere(long bankId, Collection<String> identities) {
        List<String> wanted = List.copyOf(identities);
        List<String> found = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += CHUNK) {
            List<@Nullable Object> parameters = new ArrayList<>();
            parameters.add(bankId);
            parameters.addAll(wanted.subList(from, Math.min(wanted.size(), from + CHUNK)));
            found.addAll(sql.list(
                    "SELECT identity_hash FROM bank_question WHERE bank_id = ? AND identity_hash IN ("
                            + Sql.marks(parameters.size() - 1) + ")",
                    row -> Sql.text(row, "identity_hash"),
                    parameters.toArray()));
        }
        return found;
    }

    /** Their identities make room for each other's. */
    void aside(Collection<Long> questionIds) {
        inChunks(questionIds, "UPDATE bank_question SET identity_hash = SHA2(CONCAT('aside ', id), 256) WHERE id IN (");
    }

    /** As they were before an edit. */
    void restore(Map<Standing, String> identities) {
        List<Map.Entry<Standing, String>> entries = List.copyOf(identities.entrySet());
        for (int from = 0; from < entries.size(); from += CHUNK) {
            List<Map.Entry<Standing, String>> chunk = entries.subList(from, Math.min(entries.size(), from + CHUNK));
            List<@Nullable Object> parameters = new ArrayList<>();
            for (Map.Entry<Standing, String> entry : chunk) {
                Standing before = entry.getKey();
                parameters.addAll(Arrays.asList(
                        before.questionId, before.bankId, before.ordinal, before.headId, entry.getValue()));
            }
            sql.update(
                    "UPDATE bank_question q JOIN ("
                            + unionOf("SELECT ? AS id, ? AS bank, ? AS place, ? AS head, ? AS identity", chunk.size())
                            + ") m ON m.id = q.id SET q.bank_id = m.bank, q.ordinal = m.place,"
                            + " q.head_revision_id = m.head, q.identity_hash = m.identity",
                    parameters.toArray());
        }
    }

    /** Rows of our own to join with. */
    private static String unionOf(String select, int count) {
        return String.join(" UNION ALL ", Collections.nCopies(count, select));
    }

    private void inChunks(Collection<Long> questionIds, String update) {
        List<Long> ids = List.copyOf(questionIds);
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Long> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            sql.update(update + Sql.marks(chunk.size()) + ")", chunk.toArray());
        }
    }

    /** New revisions come from where the old ones came from. */
    void carryOrigins(Map<Long, Long> newByOld) {
        List<Map.Entry<Long, Long>> entries = List.copyOf(newByOld.entrySet());
        for (int from = 0; from < entries.size(); from += CHUNK) {
            List<Map.Entry<Long, Long>> chunk = entries.subList(from, Math.min(entries.size(), from + CHUNK));
            List<@Nullable Object> parameters = new ArrayList<>();
            chunk.forEach(entry -> {
                parameters.add(entry.getKey());
                parameters.add(entry.getValue());
            });
            sql.update(
                    "INSERT IGNORE INTO bank_provenance (revision_id, import_id, file_name, sheet, sheet_row, raw_text)"
                            + " SELECT m.new_id, p.import_id, p.file_name, p.sheet, p.sheet_row, p.raw_text FROM ("
                            + unionOf("SELECT ? AS old_id, ? AS new_id", chunk.size())
                            + ") m JOIN bank_provenance p ON p.revision_id = m.old_id",
                    parameters.toArray());
        }
    }

    long insert(String what, List<EditRow> rows, long by, Instant now) {
        long id = sql.insert(
                "INSERT INTO bank_edit_batch (what, question_count, made_by, made_at) VALUES (?, ?, ?, ?)",
                what,
                rows.size(),
                by,
                now);
        List<@Nullable Object[]> values = new ArrayList<>();
        for (EditRow row : rows) {
            values.add(new @Nullable Object[] {
                id,
                row.before.questionId,
                row.before.bankId,
                row.before.ordinal,
                row.before.headId,
                row.afterBankId,
                row.afterHeadId
            });
        }
        sql.insertRows(
                "INSERT INTO bank_edit_row (batch_id, question_id, before_bank_id, before_ordinal, before_revision_id,"
                        + " after_bank_id, after_revision_id) VALUES",
                values,
                "");
        return id;
    }

    List<EditRow> rows(long batchId) {
        return sql.list(
                "SELECT question_id, before_bank_id, before_ordinal, before_revision_id, after_bank_id, after_revision_id"
                        + " FROM bank_edit_row WHERE batch_id = ? ORDER BY question_id",
                row -> new EditRow(
                        new Standing(
                                row.getLong("question_id"),
                                row.getLong("before_bank_id"),
                                row.getInt("before_ordinal"),
                                Sql.longOrNull(row, "before_revision_id"),
                                null),
                        row.getLong("after_bank_id"),
                        Sql.longOrNull(row, "after_revision_id")),
                batchId);
    }

    /** Holds the edit until the end of the transaction. */
    Optional<EditBatchView> lock(long batchId) {
        return views(batches("WHERE b.id = ? FOR UPDATE", batchId)).stream().findFirst();
    }

    void undone(long batchId, long by, Instant now) {
        sql.update("UPDATE bank_edit_batch SET undone_by = ?, undone_at = ? WHERE id = ?", by, now, batchId);
    }

    /** Of one bank, the last first. */
    Page<EditBatchView> ofBank(long bankId, PageRequest page) {
        String ofBank = "WHERE EXISTS (SELECT 1 FROM bank_edit_row r WHERE r.batch_id = b.id AND"
                + " (r.before_bank_id = ? OR r.after_bank_id = ?))";
        return Page.of(
                views(batches(
                        ofBank + " ORDER BY b.id DESC LIMIT ? OFFSET ?", bankId, bankId, page.size(), page.offset())),
                sql.number("SELECT COUNT(*) FROM bank_edit_batch b " + ofBank, bankId, bankId),
                page);
    }

    private List<Batch> batches(String where, @Nullable Object... parameters) {
        return sql.list(
                "SELECT b.id, b.what, b.question_count, b.made_by, b.made_at, b.undone_at FROM bank_edit_batch b "
                        + where,
                row -> new Batch(
                        row.getLong("id"),
                        Sql.text(row, "what"),
                        row.getInt("question_count"),
                        row.getLong("made_by"),
                        Sql.instant(row, "made_at"),
                        Sql.instantOrNull(row, "undone_at") != null),
                parameters);
    }

    private List<EditBatchView> views(List<Batch> batches) {
        Map<Long, MemberCard> people =
                identity.members(batches.stream().map(Batch::madeBy).distinct().toList());
        return batches.stream()
                .map(batch -> {
                    MemberCard by = people.get(batch.madeBy);
                    return new EditBatchView(
                            batch.id, batch.what, batch.count, by == null ? "" : by.name(), batch.madeAt, batch.undone);
                })
                .toList();
    }
}

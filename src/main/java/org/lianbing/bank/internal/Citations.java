package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKeys;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/**
 * Which questions cite what: the tables bank_cited_text and bank_citation. They follow the revisions when somebody asks,
 * so that an import of thirty thousand questions need not wait for them.
 */
@Singleton
final class Citations {
    private static final int CHUNK = 500;
    private static final int TEXT_MAX = 500;
    private static final String MISSING = "SELECT r.id FROM bank_question q JOIN bank_revision r ON r.id = q.%s"
            + " LEFT JOIN bank_citation c ON c.revision_id = r.id WHERE c.revision_id IS NULL";

    private final Sql sql;
    private final AnswerKeys keys;
    private final TransactionRetry transactions;

    Citations(Sql sql, AnswerKeys keys, TransactionRetry transactions) {
        this.sql = sql;
        this.keys = keys;
        this.transactions = transactions;
    }

    /** A way of citing, with how many questions use it. */
    record CitedText(long id, String text, int questions) {}

    /** Reads what heads and published revisions cite and was not read yet. */
    void catchUp() {
        String next = MISSING.formatted("head_revision_id") + " UNION " + MISSING.formatted("published_revision_id")
                + " LIMIT " + CHUNK;
        List<Long> missing = sql.list(next, row -> row.getLong(1));
        while (!missing.isEmpty()) {
            List<Long> chunk = missing;
            transactions.inTransaction(() -> read(chunk));
            missing = sql.list(next, row -> row.getLong(1));
        }
    }

    private void read(List<Long> revisionIds) {
        Map<Long, AnswerKey> found = keys.keys(revisionIds);
        Map<String, String> texts = new LinkedHashMap<>();
        Map<Long, String> hashes = new LinkedHashMap<>();
        for (long id : revisionIds) {
            AnswerKey key = found.get(id);
            String source = key == null ? "" : key.source().strip();
            String text = source.length() <= TEXT_MAX ? source : source.substring(0, TEXT_MAX);
            String hash = TextHashes.of(text);
            texts.put(hash, text);
            hashes.put(id, hash);
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        texts.forEach((hash, text) -> rows.add(new @Nullable Object[] {hash, text, SourceTitle.plain(text)}));
        sql.insertRows("INSERT IGNORE INTO bank_cited_text (hash, text, plain) VALUES", rows, "");
        Map<String, Long> ids = new HashMap<>();
        sql.list(
                "SELECT id, hash FROM bank_cited_text WHERE hash IN (" + Sql.marks(texts.size()) + ")",
                row -> ids.put(Sql.text(row, "hash"), row.getLong("id")),
                texts.keySet().toArray());
        List<@Nullable Object[]> citations = new ArrayList<>();
        hashes.forEach((revision, hash) -> citations.add(new @Nullable Object[] {revision, ids.get(hash)}));
        sql.insertRows("INSERT IGNORE INTO bank_citation (revision_id, text_id) VALUES", citations, "");
    }

    /** What the service wrote itself for a source of question-banks/, in the questions that ship: no doubt about these. */
    void linkShipped(long sourceId, String cited) {
        sql.update(
                "UPDATE bank_cited_text t SET t.source_id = ? WHERE t.source_id IS NULL AND (t.text = ? OR t.text LIKE ?"
                        + " ESCAPE '!') AND EXISTS (SELECT 1 FROM bank_citation c JOIN bank_revision r"
                        + " ON r.id = c.revision_id JOIN bank_question q ON q.id = r.question_id JOIN bank_bank b"
                        + " ON b.id = q.bank_id WHERE c.text_id = t.id AND b.organisation_id IS NULL)",
                sourceId,
                cited,
                Likes.beginning(cited + " "));
    }

    /** Texts that name the source and are linked to none, the most used first: somebody has to say whether it is meant. */
    List<CitedText> candidates(String match, PageRequest page) {
        return sql.list(
                "SELECT t.id, t.text, COUNT(DISTINCT q.id) AS questions" + named() + " GROUP BY t.id"
                        + " ORDER BY questions DESC, t.id LIMIT ? OFFSET ?",
                row -> new CitedText(row.getLong("id"), Sql.text(row, "text"), row.getInt("questions")),
                Likes.containing(match),
                page.size(),
                page.offset());
    }

    long candidateCount(String match) {
        return sql.number("SELECT COUNT(DISTINCT t.id)" + named(), Likes.containing(match));
    }

    private static String named() {
        return " FROM bank_cited_text t JOIN bank_citation c ON c.text_id = t.id JOIN bank_question q"
                + " ON (q.head_revision_id = c.revision_id OR q.published_revision_id = c.revision_id)"
                + " WHERE t.source_id IS NULL AND t.plain LIKE ? ESCAPE '!'";
    }

    /** @return how many were linked: those that name the source and were linked to none */
    int link(long sourceId, String match, Collection<Long> textIds) {
        List<Object> parameters = new ArrayList<>(List.of(sourceId, Likes.containing(match)));
        parameters.addAll(textIds);
        return sql.update(
                "UPDATE bank_cited_text SET source_id = ? WHERE source_id IS NULL AND plain LIKE ? ESCAPE '!' AND id IN ("
                        + Sql.marks(textIds.size()) + ")",
                parameters.toArray());
    }

    /** Questions whose head or published revision cites a source. */
    List<Long> questionsOf(long sourceId) {
        String citing =
                "SELECT q.id FROM bank_cited_text t JOIN bank_citation c ON c.text_id = t.id JOIN bank_question q"
                        + " ON q.%s = c.revision_id JOIN bank_bank b ON b.id = q.bank_id"
                        + " WHERE t.source_id = ? AND b.state <> 'RETIRED'";
        return sql.list(
                citing.formatted("head_revision_id") + " UNION " + citing.formatted("published_revision_id"),
                row -> row.getLong(1),
                sourceId,
                sourceId);
    }

    /** A question that cites a source, in the words in which it does. */
    record CitingQuestion(long questionId, long bankId, long revisionId, String cited, boolean inUse) {}

    /** The banks in which somebody looks for citations, and of which of them she sees the drafts. */
    record Seen(Collection<Long> bankIds, Collection<Long> editedIds) {
        /** What is in use, and in the banks she edits what is written. */
        private String condition() {
            String edited = editedIds.isEmpty() ? "0" : Sql.marks(editedIds.size());
            return " q.bank_id IN (" + Sql.marks(bankIds.size()) + ") AND r.id = IF(q.bank_id IN (" + edited
                    + "), COALESCE(q.head_revision_id, q.published_revision_id), q.published_revision_id)";
        }

        private List<Object> parameters() {
            List<Object> parameters = new ArrayList<>(bankIds);
            parameters.addAll(editedIds);
            return parameters;
        }
    }

    private static final String CITING = " FROM bank_cited_text t JOIN bank_citation c ON c.text_id = t.id"
            + " JOIN bank_revision r ON r.id = c.revision_id JOIN bank_question q ON q.id = r.question_id WHERE";

    /** How many questions cite each of these sources. */
    Map<Long, Integer> counts(Collection<Long> sourceIds, Seen seen) {
        Map<Long, Integer> counts = new HashMap<>();
        if (!sourceIds.isEmpty() && !seen.bankIds().isEmpty()) {
            List<Object> parameters = seen.parameters();
            parameters.addAll(sourceIds);
            sql.list(
                    "SELECT t.source_id, COUNT(*) AS questions" + CITING + seen.condition() + " AND t.source_id IN ("
                            + Sql.marks(sourceIds.size()) + ") GROUP BY t.source_id",
                    row -> counts.put(row.getLong("source_id"), row.getInt("questions")),
                    parameters.toArray());
        }
        return counts;
    }

    /** By bank, then in the order of the author. */
    List<CitingQuestion> citing(long sourceId, Seen seen, PageRequest page) {
        List<Object> parameters = seen.parameters();
        parameters.addAll(List.of(sourceId, page.size(), page.offset()));
        return sql.list(
                "SELECT q.id, q.bank_id, r.id AS revision_id, t.text, q.published_revision_id IS NOT NULL AS in_use"
                        + CITING + seen.condition()
                        + " AND t.source_id = ? ORDER BY q.bank_id, q.ordinal, q.id LIMIT ? OFFSET ?",
                row -> new CitingQuestion(
                        row.getLong("id"),
                        row.getLong("bank_id"),
                        row.getLong("revision_id"),
                        Sql.text(row, "text"),
                        row.getBoolean("in_use")),
                parameters.toArray());
    }
}

package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKeys;
import org.lianbing.bank.QuestionContent;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/**
 * Keeps bank_search whole: a row for each head and each published revision. Whoever changes heads only counts up the bank's
 * version; the index catches up right after ({@link IndexQuestionsJob}), and a search waits until it has. So an import does
 * not pay for the index, and nobody searches an old one.
 */
@Singleton
final class SearchIndex {
    private static final int CHUNK = 500;

    private final Sql sql;
    private final Revisions revisions;
    private final AnswerKeys keys;
    private final TransactionRetry transactions;
    private final ReentrantLock turn = new ReentrantLock();

    SearchIndex(Sql sql, Revisions revisions, AnswerKeys keys, TransactionRetry transactions) {
        this.sql = sql;
        this.revisions = revisions;
        this.keys = keys;
        this.transactions = transactions;
    }

    private record Behind(long bankId, int headsVersion) {}

    private record Missing(long questionId, long revisionId) {}

    /** Every bank there is. */
    void catchUp() {
        catchUp(null);
    }

    /** @param bankIds only these; null for all */
    void catchUp(@Nullable Collection<Long> bankIds) {
        if (behind(bankIds).isEmpty()) {
            return;
        }
        turn.lock();
        try {
            behind(bankIds).forEach(this::index);
        } finally {
            turn.unlock();
        }
    }

    private List<Behind> behind(@Nullable Collection<Long> bankIds) {
        if (bankIds != null && bankIds.isEmpty()) {
            return List.of();
        }
        return sql.list(
                "SELECT b.id, b.heads_version FROM bank_bank b LEFT JOIN bank_search_state s ON s.bank_id = b.id"
                        + " WHERE (s.bank_id IS NULL OR s.indexed_version <> b.heads_version)"
                        + (bankIds == null ? "" : " AND b.id IN (" + Sql.marks(bankIds.size()) + ")"),
                row -> new Behind(row.getLong(1), row.getInt(2)),
                bankIds == null ? new Object[0] : bankIds.toArray());
    }

    /** The version was read before the questions were: what changes meanwhile leaves the bank behind again. */
    private void index(Behind bank) {
        List<Missing> missing = missing(bank.bankId);
        for (int from = 0; from < missing.size(); from += CHUNK) {
            List<Missing> chunk = missing.subList(from, Math.min(missing.size(), from + CHUNK));
            List<@Nullable Object[]> rows = rows(chunk);
            transactions.inTransaction(() -> sql.insertRows(
                    "INSERT INTO bank_search (revision_id, question_id, has_picture, words) VALUES",
                    rows,
                    "ON DUPLICATE KEY UPDATE revision_id = revision_id"));
        }
        transactions.inTransaction(() -> {
            sql.update(
                    "DELETE s FROM bank_search s JOIN bank_question q ON q.id = s.question_id WHERE q.bank_id = ?"
                            + " AND NOT (s.revision_id <=> q.head_revision_id)"
                            + " AND NOT (s.revision_id <=> q.published_revision_id)",
                    bank.bankId);
            sql.update(
                    "INSERT INTO bank_search_state (bank_id, indexed_version) VALUES (?, ?)"
                            + " ON DUPLICATE KEY UPDATE indexed_version = VALUES(indexed_version)",
                    bank.bankId,
                    bank.headsVersion);
        });
    }

    /** Asked for each of the two by itself: one join over both reads every revision for every question. */
    private List<Missing> missing(long bankId) {
        String question = "SELECT q.id, q.%1$s FROM bank_question q LEFT JOIN bank_search s ON s.revision_id = q.%1$s"
                + " WHERE q.bank_id = ? AND q.%1$s IS NOT NULL AND s.revision_id IS NULL";
        return sql.list(
                question.formatted("head_revision_id") + " UNION " + question.formatted("published_revision_id"),
                row -> new Missing(row.getLong(1), row.getLong(2)),
                bankId,
                bankId);
    }

    private List<@Nullable Object[]> rows(List<Missing> chunk) {
        List<Long> ids = chunk.stream().map(Missing::revisionId).toList();
        Map<Long, QuestionContent> contents = revisions.contents(ids);
        Map<Long, AnswerKey> found = keys.keys(ids);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Missing one : chunk) {
            QuestionContent content = contents.get(one.revisionId);
            AnswerKey key = found.get(one.revisionId);
            if (content != null && key != null) {
                rows.add(new @Nullable Object[] {
                    one.revisionId, one.questionId, hasPicture(content, key), words(content, key)
                });
            }
        }
        return rows;
    }

    private static String words(QuestionContent content, AnswerKey key) {
        Set<String> words = new LinkedHashSet<>(SearchWords.tokens(
                SearchWords.TEXT,
                Stream.concat(
                                texts(content),
                                Stream.concat(
                                        content.knowledge().stream(),
                                        Stream.of(content.chapter(), key.rationale(), key.source())))
                        .toList()));
        words.addAll(SearchWords.tokens(SearchWords.SOURCE, List.of(key.source())));
        content.knowledge().forEach(point -> words.add(SearchWords.whole(SearchWords.KNOWLEDGE, point)));
        return String.join(" ", words);
    }

    private static boolean hasPicture(QuestionContent content, AnswerKey key) {
        return Stream.concat(texts(content), Stream.of(key.rationale())).anyMatch(text -> text.contains("](pic:"));
    }

    private static Stream<String> texts(QuestionContent content) {
        return Stream.of(
                        Stream.of(content.stem()),
                        content.options().stream(),
                        content.prompts().stream(),
                        content.parts().stream()
                                .flatMap(part -> Stream.concat(
                                        Stream.of(part.stem()),
                                        Stream.concat(part.options().stream(), part.prompts().stream()))))
                .flatMap(texts -> texts);
    }
}

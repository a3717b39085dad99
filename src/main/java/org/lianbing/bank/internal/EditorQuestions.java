package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKeys;
import org.lianbing.bank.KeyText;
import org.lianbing.bank.PartView;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.QuestionType;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** Questions of a bank as they stand now, published or not, with their keys. */
@Singleton
final class EditorQuestions {
    private static final String WHERE =
            " FROM bank_question q JOIN bank_revision r ON r.id = q.head_revision_id WHERE q.bank_id = ?"
                    + " AND r.stem LIKE ? ESCAPE '!' AND (? IS NULL OR r.type = ?)";

    private final Sql sql;
    private final Revisions revisions;
    private final AnswerKeys keys;

    EditorQuestions(Sql sql, Revisions revisions, AnswerKeys keys) {
        this.sql = sql;
        this.revisions = revisions;
        this.keys = keys;
    }

    private record Head(long revisionId, @Nullable Long publishedId) {}

    Page<QuestionView> list(long bankId, String query, @Nullable QuestionType type, PageRequest page) {
        String like = Likes.containing(query);
        List<Head> heads = sql.list(
                "SELECT q.head_revision_id, q.published_revision_id" + WHERE
                        + " ORDER BY q.ordinal, q.id LIMIT ? OFFSET ?",
                row -> new Head(row.getLong(1), Sql.longOrNull(row, "published_revision_id")),
                bankId,
                like,
                type,
                type,
                page.size(),
                page.offset());
        long total = sql.number("SELECT COUNT(*)" + WHERE, bankId, like, type, type);
        List<Long> ids = heads.stream().map(Head::revisionId).toList();
        Map<Long, QuestionContent> contents = revisions.contents(ids);
        Map<Long, AnswerKey> found = keys.keys(ids);
        Map<Long, Map<String, String>> formulas = keys.formulas(ids);
        List<QuestionView> views = new ArrayList<>();
        for (Head head : heads) {
            views.add(view(
                    Objects.requireNonNull(contents.get(head.revisionId)),
                    Objects.requireNonNull(found.get(head.revisionId)),
                    formulas.getOrDefault(head.revisionId, Map.of()),
                    state(head)));
        }
        return Page.of(views, total, page);
    }

    int count(long bankId) {
        return (int) sql.number(
                "SELECT COUNT(*) FROM bank_question WHERE bank_id = ? AND head_revision_id IS NOT NULL", bankId);
    }

    private static QuestionView.State state(Head head) {
        if (head.publishedId == null) {
            return QuestionView.State.NEW;
        }
        return head.publishedId == head.revisionId ? QuestionView.State.PUBLISHED : QuestionView.State.CHANGED;
    }

    private static QuestionView view(
            QuestionContent content, AnswerKey key, Map<String, String> keyFormulas, QuestionView.State state) {
        return new QuestionView(
                content.questionId(),
                content.revisionId(),
                content.chapter(),
                content.type(),
                content.level(),
                content.difficulty(),
                content.stem(),
                QuestionView.lettered(content.options()),
                content.pinned(),
                content.blankCount(),
                content.prompts(),
                PartView.all(content.parts()),
                content.use(),
                content.knowledge(),
                Formulas.together(content.formulas(), keyFormulas),
                KeyText.answer(key),
                KeyText.words(key),
                key.rationale(),
                key.source(),
                state);
    }
}

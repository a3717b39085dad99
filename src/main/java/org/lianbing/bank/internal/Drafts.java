package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKeys;
import org.lianbing.bank.QuestionContent;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Sql;

/** Revisions as drafts again, to write the next one from. */
@Singleton
final class Drafts {
    private static final int CHUNK = 500;

    private final Sql sql;
    private final Revisions revisions;
    private final AnswerKeys keys;

    Drafts(Sql sql, Revisions revisions, AnswerKeys keys) {
        this.sql = sql;
        this.revisions = revisions;
        this.keys = keys;
    }

    /** Those that exist, by revision id. */
    Map<Long, QuestionDraft> of(Collection<Long> revisionIds) {
        Map<Long, AnswerKey> found = keys.keys(revisionIds);
        Map<Long, QuestionDraft> drafts = new HashMap<>();
        revisions.contents(revisionIds).forEach((id, content) -> {
            AnswerKey key = found.get(id);
            if (key != null) {
                drafts.put(id, draft(content, key));
            }
        });
        return drafts;
    }

    /** @throws NotFound {@code bank.not-found} */
    QuestionDraft of(long revisionId) {
        QuestionDraft draft = of(List.of(revisionId)).get(revisionId);
        if (draft == null) {
            throw NotFound.of("bank");
        }
        return draft;
    }

    private static QuestionDraft draft(QuestionContent content, AnswerKey key) {
        return new QuestionDraft(
                content.type(),
                content.level(),
                content.difficulty(),
                content.chapter(),
                content.stem(),
                content.options(),
                content.pinned(),
                content.blankCount(),
                content.prompts(),
                content.parts(),
                content.use(),
                content.knowledge(),
                key);
    }

    /** The question of each revision. */
    Map<Long, Long> questionsOf(Collection<Long> revisionIds) {
        List<Long> ids = new ArrayList<>(revisionIds);
        Map<Long, Long> questions = new HashMap<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Long> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            sql.list(
                    "SELECT id, question_id FROM bank_revision WHERE id IN (" + Sql.marks(chunk.size()) + ")",
                    row -> questions.put(row.getLong("id"), row.getLong("question_id")),
                    chunk.toArray());
        }
        return questions;
    }
}

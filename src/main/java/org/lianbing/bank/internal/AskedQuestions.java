package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKeys;

/** What revisions ask and what is right in them. */
@Singleton
final class AskedQuestions {
    private final Revisions revisions;
    private final AnswerKeys keys;

    AskedQuestions(Revisions revisions, AnswerKeys keys) {
        this.revisions = revisions;
        this.keys = keys;
    }

    /** Those that exist, by revision id. */
    Map<Long, Asked> of(Collection<Long> revisionIds) {
        Map<Long, AnswerKey> found = keys.keys(revisionIds);
        Map<Long, Asked> asked = new HashMap<>();
        revisions.contents(revisionIds).forEach((id, content) -> {
            AnswerKey key = found.get(id);
            if (key != null) {
                asked.put(id, Asked.of(content, key));
            }
        });
        return asked;
    }
}

package org.lianbing.exam.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKeys;
import org.lianbing.bank.QuestionContent;

/**
 * Keys for marking. With {@link Marking} and {@link MarkedPapers} the only door of exam to what is right; a revision never
 * changes, so its key is kept.
 */
@Singleton
class MarkingKeys {
    private static final int KEPT_MAX = 50_000;

    private final AnswerKeys keys;
    private final QuestionContents contents;
    private final Cache<Long, MarkingKey> kept =
            Caffeine.newBuilder().maximumSize(KEPT_MAX).build();

    MarkingKeys(AnswerKeys keys, QuestionContents contents) {
        this.keys = keys;
        this.contents = contents;
    }

    /** Formulas of rationales, for those that have any. */
    Map<Long, Map<String, String>> formulas(Collection<Long> revisionIds) {
        return keys.formulas(revisionIds);
    }

    /** Keys of all these revisions; one look-up for what is not kept yet. */
    Map<Long, MarkingKey> of(Collection<Long> revisionIds) {
        Map<Long, MarkingKey> found = new HashMap<>(kept.getAllPresent(revisionIds));
        List<Long> missing = revisionIds.stream()
                .filter(id -> !found.containsKey(id))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            Map<Long, AnswerKey> read = keys.keys(missing);
            if (read.size() < missing.size()) {
                throw new IllegalStateException("a revision of a paper has no key, one of " + missing);
            }
            Map<Long, QuestionContent> asked = contents.of(missing);
            read.forEach((id, key) -> found.put(
                    id,
                    new MarkingKey(key, Objects.requireNonNull(asked.get(id)).shape())));
            missing.forEach(id -> kept.put(id, Objects.requireNonNull(found.get(id))));
        }
        return found;
    }
}

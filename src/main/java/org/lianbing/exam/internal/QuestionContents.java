package org.lianbing.exam.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.QuestionContent;

/** What questions ask, kept in the process: a revision never changes, and everybody in a round is given the same few. */
@Singleton
class QuestionContents {
    /** About 40 MB at a kilobyte each. */
    private static final int KEPT_MAX = 40_000;

    private final BankApi bank;
    private final Cache<Long, QuestionContent> kept =
            Caffeine.newBuilder().maximumSize(KEPT_MAX).build();

    QuestionContents(BankApi bank) {
        this.bank = bank;
    }

    /** Contents of all these revisions; one look-up for what is not kept yet. */
    Map<Long, QuestionContent> of(Collection<Long> revisionIds) {
        Map<Long, QuestionContent> found = new HashMap<>(kept.getAllPresent(revisionIds));
        List<Long> missing = revisionIds.stream()
                .filter(id -> !found.containsKey(id))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            Map<Long, QuestionContent> read = bank.contents(missing);
            if (read.size() < missing.size()) {
                throw new IllegalStateException("a revision of a paper is gone, one of " + missing);
            }
            kept.putAll(read);
            found.putAll(read);
        }
        return found;
    }

    /** As {@link #of}, where an id may be made up. */
    Map<Long, QuestionContent> ofThoseThatExist(Collection<Long> revisionIds) {
        return bank.contents(revisionIds);
    }
}

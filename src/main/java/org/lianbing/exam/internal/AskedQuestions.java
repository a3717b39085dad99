package org.lianbing.exam.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.KeyText;
import org.lianbing.bank.QuestionContent;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.Remedy;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/**
 * The questions that stood on the papers of an occasion with their keys, for whoever puts one right. Only once nobody can
 * answer any more: who may ask, and when, is decided before.
 */
@Singleton
class AskedQuestions {
    private static final int ATTEMPTS_PER_CALL = 2_000;

    private final RegradeScores attempts;
    private final AttemptStore store;
    private final QuestionContents contents;
    private final MarkingKeys keys;
    private final StandingRemedies remedies;
    private final ProposeRegrade proposing;
    private final BankApi bank;
    /** Counting reads every paper of the occasion; how many there are says whether the count is old. */
    private final Cache<CountKey, Map<Long, Long>> counts =
            Caffeine.newBuilder().maximumSize(20).build();

    AskedQuestions(
            RegradeScores attempts,
            AttemptStore store,
            QuestionContents contents,
            MarkingKeys keys,
            StandingRemedies remedies,
            ProposeRegrade proposing,
            BankApi bank) {
        this.attempts = attempts;
        this.store = store;
        this.contents = contents;
        this.keys = keys;
        this.remedies = remedies;
        this.proposing = proposing;
        this.bank = bank;
    }

    private record CountKey(Occasion occasion, long submitted) {}

    /** @param words in the stem; null for all. Those asked most often first */
    Page<AskedQuestionView> page(Occasion occasion, long submitted, @Nullable String words, PageRequest page) {
        Map<Long, Long> asked = counts.get(new CountKey(occasion, submitted), key -> count(occasion));
        Map<Long, QuestionContent> all = contents.of(asked.keySet());
        String wanted = words == null ? "" : words.strip();
        List<Long> found = asked.keySet().stream()
                .filter(id -> Objects.requireNonNull(all.get(id)).stem().contains(wanted))
                .sorted((one, two) -> {
                    int more = Long.compare(asked.getOrDefault(two, 0L), asked.getOrDefault(one, 0L));
                    return more != 0 ? more : Long.compare(one, two);
                })
                .toList();
        List<Long> shown = found.stream().skip(page.offset()).limit(page.size()).toList();
        return Page.of(views(occasion, shown, all, asked), found.size(), page);
    }

    private Map<Long, Long> count(Occasion occasion) {
        Map<Long, Long> asked = new HashMap<>();
        long after = 0;
        List<Long> ids;
        do {
            ids = attempts.submitted(occasion, after, ATTEMPTS_PER_CALL);
            for (String paper : store.papers(ids)) {
                Paper.parse(paper).revisionIds().forEach(id -> asked.merge(id, 1L, Long::sum));
            }
            after = ids.isEmpty() ? after : ids.getLast();
        } while (ids.size() == ATTEMPTS_PER_CALL);
        return asked;
    }

    private List<AskedQuestionView> views(
            Occasion occasion, List<Long> revisions, Map<Long, QuestionContent> all, Map<Long, Long> asked) {
        Map<Long, Long> newer = bank.publishedRevisions(revisions.stream()
                .map(id -> Objects.requireNonNull(all.get(id)).questionId())
                .toList());
        Map<Long, Long> offered = new HashMap<>();
        for (long id : revisions) {
            Long other = newer.get(Objects.requireNonNull(all.get(id)).questionId());
            if (other != null && proposing.fits(id, other)) {
                offered.put(id, other);
            }
        }
        List<Long> keyed = new ArrayList<>(revisions);
        keyed.addAll(offered.values());
        Map<Long, MarkingKey> keysOf = keys.of(keyed);
        Map<Long, List<Remedy>> before =
                remedies.live(occasion).inOrder().stream().collect(Collectors.groupingBy(Remedy::revisionId));
        return revisions.stream()
                .map(id -> view(
                        Objects.requireNonNull(all.get(id)),
                        keysOf,
                        asked.getOrDefault(id, 0L),
                        offered.get(id),
                        before.getOrDefault(id, List.of())))
                .toList();
    }

    private static AskedQuestionView view(
            QuestionContent content,
            Map<Long, MarkingKey> keysOf,
            long asked,
            @Nullable Long newer,
            List<Remedy> before) {
        MarkingKey key = Objects.requireNonNull(keysOf.get(content.revisionId()));
        String words = KeyText.words(key.key());
        String newWords = newer == null
                ? null
                : KeyText.words(Objects.requireNonNull(keysOf.get(newer)).key());
        boolean another = newWords != null && !newWords.equals(words);
        return new AskedQuestionView(
                content.revisionId(),
                content.questionId(),
                content.type(),
                content.stem(),
                content.options(),
                content.prompts(),
                content.formulas(),
                KeyText.answer(key.key()),
                words,
                asked,
                key.byHand(),
                another ? newer : null,
                another ? newWords : null,
                before.stream().map(Remedy::kind).toList());
    }
}

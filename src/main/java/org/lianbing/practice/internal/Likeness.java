package org.lianbing.practice.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.lianbing.bank.QuestionContent;

/**
 * How much two questions are about the same, from 0 to 1: half by the knowledge points they share, three tenths by the
 * pairs of characters their stems share, two tenths for the same chapter. Shares are those of Jaccard: common over all.
 */
final class Likeness {
    private static final double KNOWLEDGE = 0.5;
    private static final double WORDS = 0.3;
    private static final double CHAPTER = 0.2;

    private Likeness() {}

    static double of(QuestionContent a, QuestionContent b) {
        return KNOWLEDGE * shared(a.knowledge(), b.knowledge())
                + WORDS * shared(pairs(a.stem()), pairs(b.stem()))
                + (a.chapter().equals(b.chapter()) ? CHAPTER : 0);
    }

    private static <T> double shared(Collection<T> a, Collection<T> b) {
        Set<T> all = new HashSet<>(a);
        all.addAll(b);
        if (all.isEmpty()) {
            return 0;
        }
        Set<T> common = new HashSet<>(a);
        common.retainAll(new HashSet<>(b));
        return (double) common.size() / all.size();
    }

    private static Set<String> pairs(String text) {
        String letters = text.replaceAll("[\\p{Punct}\\p{IsPunctuation}\\s]", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }
}

package org.lianbing.bank;

import java.util.List;
import java.util.Set;

/** What is right, why, and who says so. Rationale and source are "" where the author gave none. */
public sealed interface AnswerKey {
    String rationale();

    /** Where it can be looked up, in words: 《中华人民共和国安全生产法》（2021 年）第二十八条. */
    String source();

    /** @param optionIndexes 0-based, in the order of the author */
    record ChoiceKey(Set<Integer> optionIndexes, String rationale, String source) implements AnswerKey {
        public ChoiceKey {
            optionIndexes = Set.copyOf(optionIndexes);
        }
    }

    record TruthKey(boolean statementIsTrue, String rationale, String source) implements AnswerKey {}

    /** @param accepted for each blank the texts that count as right, the usual one first */
    record BlanksKey(List<List<String>> accepted, String rationale, String source) implements AnswerKey {
        public BlanksKey {
            accepted = accepted.stream().map(List::copyOf).toList();
        }
    }
}

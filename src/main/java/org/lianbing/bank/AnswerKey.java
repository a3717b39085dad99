package org.lianbing.bank;

import java.math.BigDecimal;
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

    /**
     * @param accepted for each blank the texts that count as right, the usual one first
     * @param tolerances for each blank how far a number may be off the usual one, zero for not at all; an empty list when
     *     no blank allows anything
     * @param anyOrder the blanks may be filled in any order, each accepted text counting once
     */
    record BlanksKey(
            List<List<String>> accepted, List<BigDecimal> tolerances, boolean anyOrder, String rationale, String source)
            implements AnswerKey {
        public BlanksKey {
            accepted = accepted.stream().map(List::copyOf).toList();
            tolerances = List.copyOf(tolerances);
            if (!tolerances.isEmpty() && tolerances.size() != accepted.size()) {
                throw new IllegalArgumentException(
                        tolerances.size() + " tolerances for " + accepted.size() + " blanks");
            }
        }

        /** Blanks in their order, compared as texts only. */
        public BlanksKey(List<List<String>> accepted, String rationale, String source) {
            this(accepted, List.of(), false, rationale, source);
        }
    }

    /** @param optionIndexes all options, 0-based as the author wrote them, in the right order */
    record OrderKey(List<Integer> optionIndexes, String rationale, String source) implements AnswerKey {
        public OrderKey {
            optionIndexes = List.copyOf(optionIndexes);
        }
    }

    /** @param optionIndexes for each prompt its option, 0-based in the order of the author */
    record MatchKey(List<Integer> optionIndexes, String rationale, String source) implements AnswerKey {
        public MatchKey {
            optionIndexes = List.copyOf(optionIndexes);
        }
    }

    /**
     * To be compared with by a person: no machine says whether a text of one's own is right.
     *
     * @param text what a full answer says
     */
    record ModelAnswerKey(String text, String rationale, String source) implements AnswerKey {}

    /** @param parts in the order of the parts, each without a rationale and a source of its own; never a case again */
    record CaseKey(List<AnswerKey> parts, String rationale, String source) implements AnswerKey {
        public CaseKey {
            parts = List.copyOf(parts);
        }
    }

    /** Whether a person must say if an answer is right, for all of it or a part. */
    default boolean byHand() {
        return switch (this) {
            case ModelAnswerKey model -> true;
            case CaseKey parts -> parts.parts().stream().anyMatch(AnswerKey::byHand);
            case ChoiceKey choice -> false;
            case TruthKey truth -> false;
            case BlanksKey blanks -> false;
            case OrderKey order -> false;
            case MatchKey match -> false;
        };
    }
}

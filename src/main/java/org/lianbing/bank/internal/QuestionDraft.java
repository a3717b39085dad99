package org.lianbing.bank.internal;

import java.util.List;
import java.util.TreeSet;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;

/** A whole question as its author wrote it, before it becomes a revision. */
record QuestionDraft(
        QuestionType type,
        int level,
        Difficulty difficulty,
        String chapter,
        String stem,
        List<String> options,
        boolean pinned,
        int blankCount,
        AnswerKey key) {
    QuestionDraft {
        options = List.copyOf(options);
    }

    /** Equal for equal content, key, rationale and source included: an equal draft makes no new revision. */
    String contentHash() {
        return Hashes.of(
                type.name(),
                String.valueOf(level),
                difficulty.name(),
                chapter,
                stem,
                Hashes.of(options.toArray(String[]::new)),
                String.valueOf(pinned),
                String.valueOf(blankCount),
                answerText(),
                key.rationale(),
                key.source());
    }

    /** Equal for what people would call the same question: the same stem over the same options, whatever the key. */
    String identityHash() {
        return SameQuestion.hash(stem, options);
    }

    private String answerText() {
        return switch (key) {
            case ChoiceKey choice -> new TreeSet<>(choice.optionIndexes()).toString();
            case TruthKey truth -> String.valueOf(truth.statementIsTrue());
            case BlanksKey blanks ->
                Hashes.of(blanks.accepted().stream()
                        .map(texts -> Hashes.of(texts.toArray(String[]::new)))
                        .toArray(String[]::new));
        };
    }
}

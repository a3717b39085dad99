package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.ModelAnswerKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionContent.Part;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;

/**
 * A whole question as its author wrote it, before it becomes a revision; options that would give a key away are
 * {@link Mixed}.
 */
record QuestionDraft(
        QuestionType type,
        int level,
        Difficulty difficulty,
        String chapter,
        String stem,
        List<String> options,
        boolean pinned,
        int blankCount,
        List<String> prompts,
        List<Part> parts,
        Use use,
        List<String> knowledge,
        AnswerKey key) {
    QuestionDraft {
        if (type == QuestionType.ORDERING || type == QuestionType.MATCHING) {
            Mixed mixed = Mixed.of(options, key);
            options = mixed.options();
            key = mixed.key();
        }
        options = List.copyOf(options);
        prompts = List.copyOf(prompts);
        parts = List.copyOf(parts);
        knowledge = List.copyOf(knowledge);
    }

    /** Neither prompts nor parts, to be asked anywhere. */
    QuestionDraft(
            QuestionType type,
            int level,
            Difficulty difficulty,
            String chapter,
            String stem,
            List<String> options,
            boolean pinned,
            int blankCount,
            AnswerKey key) {
        this(
                type,
                level,
                difficulty,
                chapter,
                stem,
                options,
                pinned,
                blankCount,
                List.of(),
                List.of(),
                Use.ANY,
                List.of(),
                key);
    }

    /** Equal for equal content, key, rationale and source included: an equal draft makes no new revision. */
    String contentHash() {
        List<String> texts = new ArrayList<>(List.of(
                type.name(),
                String.valueOf(level),
                difficulty.name(),
                chapter,
                stem,
                TextHashes.of(options.toArray(String[]::new)),
                String.valueOf(pinned),
                String.valueOf(blankCount),
                answerText(key),
                key.rationale(),
                key.source()));
        if (!prompts.isEmpty() || !parts.isEmpty() || use != Use.ANY || !knowledge.isEmpty()) {
            // Only then, so that questions which have none of these keep the hash they were stored under.
            texts.add(TextHashes.of(prompts.toArray(String[]::new)));
            texts.add(TextHashes.of(parts.stream().map(QuestionDraft::hash).toArray(String[]::new)));
            texts.add(use.name());
            texts.add(TextHashes.of(knowledge.toArray(String[]::new)));
        }
        return TextHashes.of(texts.toArray(String[]::new));
    }

    /**
     * Equal for what people would call the same question: the same stem over the same options, prompts and parts, whatever
     * the key.
     */
    String identityHash() {
        return SameQuestion.hash(
                stem,
                Stream.of(options.stream(), prompts.stream(), parts.stream().flatMap(QuestionDraft::partTexts))
                        .flatMap(texts -> texts)
                        .toList());
    }

    /** Everything that is read before answering: stem, options, prompts, and those of the parts. */
    Stream<String> askedTexts() {
        return Stream.of(
                        Stream.of(stem),
                        options.stream(),
                        prompts.stream(),
                        parts.stream().flatMap(QuestionDraft::partTexts))
                .flatMap(texts -> texts);
    }

    /** Everything a person may read: what is asked, and what is explained. */
    Stream<String> texts() {
        return Stream.concat(askedTexts(), explainingTexts());
    }

    /** Rationale and model answers: to be read after answering. */
    Stream<String> explainingTexts() {
        return Stream.concat(Stream.of(key.rationale()), modelAnswers(key));
    }

    private static Stream<String> modelAnswers(AnswerKey key) {
        return switch (key) {
            case ModelAnswerKey model -> Stream.of(model.text());
            case CaseKey parts -> parts.parts().stream().flatMap(QuestionDraft::modelAnswers);
            default -> Stream.of();
        };
    }

    private static Stream<String> partTexts(Part part) {
        return Stream.concat(Stream.of(part.stem()), Stream.concat(part.options().stream(), part.prompts().stream()));
    }

    private static String hash(Part part) {
        return TextHashes.of(
                part.type().name(),
                part.stem(),
                TextHashes.of(part.options().toArray(String[]::new)),
                String.valueOf(part.pinned()),
                String.valueOf(part.blankCount()),
                TextHashes.of(part.prompts().toArray(String[]::new)));
    }

    static String answerText(AnswerKey key) {
        return switch (key) {
            case ChoiceKey choice -> new TreeSet<>(choice.optionIndexes()).toString();
            case TruthKey truth -> String.valueOf(truth.statementIsTrue());
            case BlanksKey blanks -> answerText(blanks);
            case OrderKey order -> order.optionIndexes().toString();
            case MatchKey match -> match.optionIndexes().toString();
            case ModelAnswerKey model -> model.text();
            case CaseKey parts ->
                TextHashes.of(
                        parts.parts().stream().map(QuestionDraft::answerText).toArray(String[]::new));
        };
    }

    private static String answerText(BlanksKey blanks) {
        String texts = TextHashes.of(blanks.accepted().stream()
                .map(accepted -> TextHashes.of(accepted.toArray(String[]::new)))
                .toArray(String[]::new));
        return blanks.tolerances().isEmpty() && !blanks.anyOrder()
                ? texts
                : TextHashes.of(texts, blanks.tolerances().toString(), String.valueOf(blanks.anyOrder()));
    }
}

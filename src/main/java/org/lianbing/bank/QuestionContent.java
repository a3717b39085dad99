package org.lianbing.bank;

import java.util.List;
import java.util.Map;

/**
 * What a question asks. It has no place for its key: see {@link AnswerKeys}.
 *
 * <p>Stem, options and prompts are plain text with three marks inside and nothing else: {@code ![alt](pic:<fileId>)} a
 * picture, {@code ![alt](audio:<fileId>)} a sound, and {@code $latex$} a formula.
 *
 * @param options in the order of their author; empty for true-false, fill-in-blank, short-answer and case
 * @param pinned the options must keep that order
 * @param blankCount of a fill-in-blank question; 0 otherwise. Each blank is {@code ____} in the stem
 * @param prompts what a matching question wants an option for; empty otherwise
 * @param parts the small questions of a case; empty otherwise
 * @param knowledge 知识点, shared by trades: 电气安全
 * @param formulas MathML of each formula in stem, options, prompts and parts, by its LaTeX
 */
public record QuestionContent(
        long questionId,
        long revisionId,
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
        Map<String, String> formulas) {
    public QuestionContent {
        options = List.copyOf(options);
        prompts = List.copyOf(prompts);
        parts = List.copyOf(parts);
        knowledge = List.copyOf(knowledge);
        formulas = Map.copyOf(formulas);
    }

    /** One small question of a case; its options are never shuffled, so that the text of a later part may name them. */
    public record Part(
            QuestionType type,
            String stem,
            List<String> options,
            boolean pinned,
            int blankCount,
            List<String> prompts) {
        public Part {
            if (type == QuestionType.CASE) {
                throw new IllegalArgumentException("a case within a case");
            }
            options = List.copyOf(options);
            prompts = List.copyOf(prompts);
        }

        public AnswerShape shape() {
            return new AnswerShape(type, options.size(), prompts.size(), blankCount, List.of());
        }
    }

    /** What an answer to it must look like. */
    public AnswerShape shape() {
        return new AnswerShape(
                type,
                options.size(),
                prompts.size(),
                blankCount,
                parts.stream().map(Part::shape).toList());
    }
}

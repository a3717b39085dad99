package org.lianbing.bank.internal;

import java.util.List;

/**
 * A question in its author's words, the same for every format and layout: what {@link ReadQuestion} turns into a draft or
 * into faults, and what a person mends in the wizard.
 *
 * @param type the word or code of the file; "" when it does not say
 * @param options without their letters; "" in a gap
 * @param prompts of a matching question
 * @param key ACD, 对, 甲||乙；丙, 220±5, 甲；乙（顺序不限）, CADB …
 * @param knowledge points between 、 or the like
 * @param use 练习, 考试 or ""
 * @param optionOrder 固定 when the options must keep their order, 打乱 when not, or "" when only they tell
 * @param parts of a case
 */
record RawQuestion(
        String type,
        String stem,
        List<String> options,
        List<String> prompts,
        String key,
        String rationale,
        String source,
        String difficulty,
        String level,
        String chapter,
        String knowledge,
        String use,
        String optionOrder,
        List<RawQuestion> parts) {
    static final RawQuestion EMPTY =
            new RawQuestion("", "", List.of(), List.of(), "", "", "", "", "", "", "", "", "", List.of());

    RawQuestion {
        options = List.copyOf(options);
        prompts = List.copyOf(prompts);
        parts = List.copyOf(parts);
    }

    /** A question, or a part of a case, that says nothing about itself but what it asks and what is right. */
    static RawQuestion asking(String type, String stem, List<String> options, List<String> prompts, String key) {
        return new RawQuestion(type, stem, options, prompts, key, "", "", "", "", "", "", "", "", List.of());
    }

    RawQuestion withType(String word) {
        return new RawQuestion(
                word,
                stem,
                options,
                prompts,
                key,
                rationale,
                source,
                difficulty,
                level,
                chapter,
                knowledge,
                use,
                optionOrder,
                parts);
    }

    RawQuestion withStem(String text) {
        return new RawQuestion(
                type,
                text,
                options,
                prompts,
                key,
                rationale,
                source,
                difficulty,
                level,
                chapter,
                knowledge,
                use,
                optionOrder,
                parts);
    }

    RawQuestion withOptions(List<String> texts) {
        return new RawQuestion(
                type,
                stem,
                texts,
                prompts,
                key,
                rationale,
                source,
                difficulty,
                level,
                chapter,
                knowledge,
                use,
                optionOrder,
                parts);
    }

    RawQuestion withPrompts(List<String> texts) {
        return new RawQuestion(
                type,
                stem,
                options,
                texts,
                key,
                rationale,
                source,
                difficulty,
                level,
                chapter,
                knowledge,
                use,
                optionOrder,
                parts);
    }

    RawQuestion withKey(String text) {
        return new RawQuestion(
                type,
                stem,
                options,
                prompts,
                text,
                rationale,
                source,
                difficulty,
                level,
                chapter,
                knowledge,
                use,
                optionOrder,
                parts);
    }

    RawQuestion withDifficulty(String word) {
        return new RawQuestion(
                type,
                stem,
                options,
                prompts,
                key,
                rationale,
                source,
                word,
                level,
                chapter,
                knowledge,
                use,
                optionOrder,
                parts);
    }

    RawQuestion withLevel(String word) {
        return new RawQuestion(
                type,
                stem,
                options,
                prompts,
                key,
                rationale,
                source,
                difficulty,
                word,
                chapter,
                knowledge,
                use,
                optionOrder,
                parts);
    }

    RawQuestion withUse(String word) {
        return new RawQuestion(
                type,
                stem,
                options,
                prompts,
                key,
                rationale,
                source,
                difficulty,
                level,
                chapter,
                knowledge,
                word,
                optionOrder,
                parts);
    }

    RawQuestion withOptionOrder(String word) {
        return new RawQuestion(
                type,
                stem,
                options,
                prompts,
                key,
                rationale,
                source,
                difficulty,
                level,
                chapter,
                knowledge,
                use,
                word,
                parts);
    }

    RawQuestion withKnowledge(String points) {
        return new RawQuestion(
                type,
                stem,
                options,
                prompts,
                key,
                rationale,
                source,
                difficulty,
                level,
                chapter,
                points,
                use,
                optionOrder,
                parts);
    }

    RawQuestion withChapter(String text) {
        return new RawQuestion(
                type,
                stem,
                options,
                prompts,
                key,
                rationale,
                source,
                difficulty,
                level,
                text,
                knowledge,
                use,
                optionOrder,
                parts);
    }

    RawQuestion withRationale(String text) {
        return new RawQuestion(
                type,
                stem,
                options,
                prompts,
                key,
                text,
                source,
                difficulty,
                level,
                chapter,
                knowledge,
                use,
                optionOrder,
                parts);
    }

    RawQuestion withSource(String text) {
        return new RawQuestion(
                type,
                stem,
                options,
                prompts,
                key,
                rationale,
                text,
                difficulty,
                level,
                chapter,
                knowledge,
                use,
                optionOrder,
                parts);
    }

    RawQuestion withParts(List<RawQuestion> small) {
        return new RawQuestion(
                type,
                stem,
                options,
                prompts,
                key,
                rationale,
                source,
                difficulty,
                level,
                chapter,
                knowledge,
                use,
                optionOrder,
                small);
    }
}

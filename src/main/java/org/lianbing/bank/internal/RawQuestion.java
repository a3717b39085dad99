package org.lianbing.bank.internal;

import java.util.List;

/**
 * A question in its author's words, the same for every format and layout: what is turned into a draft or
 * into faults, and what a person mends in the wizard.
 *
 * @param type the word or code of the file; "" when it does not say
 * @param options without their letters; "" in a gap
 * @param prompts of a matching question
 * @param key ACD, 对, 甲||乙；丙, 220±5, CADB …
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
        List<RawQuestion> parts) {
    static final RawQuestion EMPTY =
            new RawQuestion("", "", List.of(), List.of(), "", "", "", "", "", "", "", "", List.of());

    RawQuestion {
        options = List.copyOf(options);
        prompts = List.copyOf(prompts);
        parts = List.copyOf(parts);
    }
}

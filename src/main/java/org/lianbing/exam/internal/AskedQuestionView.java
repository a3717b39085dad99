package org.lianbing.exam.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.QuestionType;
import org.lianbing.exam.RemedyKind;

/**
 * A question that stood on papers of an occasion, as whoever puts it right sees it: options in the order of their author.
 *
 * @param key the answer that counts by the revision on the papers, in the author's letters
 * @param keyWords the same in words
 * @param asked how many attempts had it
 * @param byHand people mark it
 * @param newKeyRevisionId a later revision whose key may be taken instead, because only its key is another one; or null
 * @param newKeyWords that key
 * @param putRight what was put right about it before, the first one first
 */
@Serdeable
record AskedQuestionView(
        long revisionId,
        long questionId,
        QuestionType type,
        String stem,
        List<String> options,
        List<String> prompts,
        Map<String, String> formulas,
        String key,
        String keyWords,
        long asked,
        boolean byHand,
        @Nullable Long newKeyRevisionId,
        @Nullable String newKeyWords,
        List<RemedyKind> putRight) {}

package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKeys;
import org.lianbing.bank.Judging;
import org.lianbing.bank.KeyText;
import org.lianbing.bank.QuestionContent;
import org.lianbing.platform.BadInput;

/** The only class of practice that reads keys. It is asked only about what has been answered. */
@Singleton
class Judge {
    private final AnswerKeys keys;

    Judge(AnswerKeys keys) {
        this.keys = keys;
    }

    /** What is right and why, for somebody who has answered. */
    record Solution(AnswerKey right, Map<String, String> formulas) {
        /** As an answer, with options in the order of their author. */
        String key() {
            return KeyText.answer(right);
        }

        String keyText() {
            return KeyText.words(right);
        }

        String rationale() {
            return right.rationale();
        }

        String source() {
            return right.source();
        }

        /** @param hadIt whether all of it counted as right, her own texts too */
        List<Boolean> partsRight(String answer, boolean hadIt) {
            return Judging.partsRight(right, answer, hadIt);
        }
    }

    /**
     * Whether the answer to this revision is right.
     *
     * @param hadIt what she says herself where no machine can judge
     */
    boolean right(long revisionId, String answer, boolean hadIt) {
        AnswerKey key = keys.keys(List.of(revisionId)).get(revisionId);
        if (key == null) {
            throw new IllegalStateException("no key for revision " + revisionId);
        }
        return Judging.right(key, answer, hadIt);
    }

    /** For questions that their asker has answered: see the callers. */
    Map<Long, Solution> solutions(Collection<Long> revisionIds) {
        if (revisionIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, Map<String, String>> formulas = keys.formulas(revisionIds);
        Map<Long, Solution> solutions = new HashMap<>();
        keys.keys(revisionIds)
                .forEach((id, key) -> solutions.put(id, new Solution(key, formulas.getOrDefault(id, Map.of()))));
        return solutions;
    }

    /** @throws BadInput {@code practice.answer-malformed} when the text cannot be an answer to such a question */
    static void mustFit(QuestionContent question, String answer) {
        if (!question.shape().complete(answer)) {
            throw new BadInput("practice.answer-malformed", "answer", "这个答案不符合题型，请重新作答。");
        }
    }
}

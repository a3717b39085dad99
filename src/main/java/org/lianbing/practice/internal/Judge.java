package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** What is right, written as an answer with options in the order of their author. */
    record Solution(String key, String rationale, String source) {}

    /** Whether the answer to this revision is right. */
    boolean right(long revisionId, String answer) {
        AnswerKey key = keys.keys(List.of(revisionId)).get(revisionId);
        if (key == null) {
            throw new IllegalStateException("no key for revision " + revisionId);
        }
        return Judging.right(key, answer);
    }

    /** For questions that their asker has answered: see the callers. */
    Map<Long, Solution> solutions(Collection<Long> revisionIds) {
        return revisionIds.isEmpty()
                ? Map.of()
                : keys.keys(revisionIds).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> solution(entry.getValue())));
    }

    private static Solution solution(AnswerKey key) {
        return new Solution(KeyText.answer(key), key.rationale(), key.source());
    }

    /** @throws BadInput {@code practice.answer-malformed} when the text cannot be an answer to such a question */
    static void mustFit(QuestionContent question, String answer) {
        if (!question.shape().complete(answer)) {
            throw new BadInput("practice.answer-malformed", "answer", "这个答案不符合题型，请重新作答。");
        }
    }
}

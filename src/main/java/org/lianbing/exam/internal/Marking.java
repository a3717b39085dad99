package org.lianbing.exam.internal;

import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.Judging;
import org.lianbing.bank.Worth;
import org.lianbing.exam.MultipleRule;

/** Marks one answer of a paper in whole tenths of a mark, rounded down; what an answer is worth is {@link Judging}'s. */
final class Marking {
    private Marking() {}

    static Mark mark(AnswerKey key, PaperQuestion question, String answer, MultipleRule rule) {
        Worth worth = Judging.worth(key, answer, question::authored, rule == MultipleRule.PARTIAL);
        return new Mark(worth.tenths(question.marksTenths()), worth.all());
    }
}

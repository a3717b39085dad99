package org.lianbing.exam.internal;

import org.lianbing.bank.AnswerShape;

/**
 * What never changes about an attempt and every save must know: whose it is, when it can be handed in and what kind of
 * answer each question takes.
 * A hundred thousand of them fit into the process, because questions that are answered alike share one shape.
 */
final class AttemptShape {
    final long memberId;
    /** From its start, before a worker can hand it in. */
    final long leastMillis;

    private final AnswerShape[] shapes;

    AttemptShape(long memberId, long leastMillis, AnswerShape[] shapes) {
        this.memberId = memberId;
        this.leastMillis = leastMillis;
        this.shapes = shapes;
    }

    boolean has(int position) {
        return position >= 1 && position <= shapes.length;
    }

    /** Whether the text can be an answer to the question at this position. */
    boolean fits(int position, String answer) {
        return shapes[position - 1].fits(answer);
    }
}

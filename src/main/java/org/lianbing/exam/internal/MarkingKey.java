package org.lianbing.exam.internal;

import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerShape;

/** A key with the shape of what it answers: marking by options must know how many there were to choose from. */
record MarkingKey(AnswerKey key, AnswerShape shape) {
    /** Whether a person must say what an answer is worth. */
    boolean byHand() {
        return key.byHand();
    }
}

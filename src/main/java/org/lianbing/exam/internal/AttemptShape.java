package org.lianbing.exam.internal;

import org.lianbing.bank.QuestionType;

/**
 * What never changes about an attempt and every save must know: whose it is and what kind of answer each question takes.
 * One byte a question, so that a hundred thousand of them fit into the process.
 */
final class AttemptShape {
    private static final int PARTS_BITS = 5;
    private static final int PARTS_MAX = (1 << PARTS_BITS) - 1;
    private static final QuestionType[] TYPES = QuestionType.values();

    final long memberId;
    private final byte[] kinds;

    AttemptShape(long memberId, int questionCount) {
        this.memberId = memberId;
        this.kinds = new byte[questionCount];
    }

    /** @param parts options of a choice question, blanks of a fill-in question */
    void set(int position, QuestionType type, int parts) {
        kinds[position - 1] = (byte) (type.ordinal() << PARTS_BITS | Math.min(parts, PARTS_MAX));
    }

    boolean has(int position) {
        return position >= 1 && position <= kinds.length;
    }

    /** Whether the text can be an answer to the question at this position. */
    boolean fits(int position, String answer) {
        int kind = kinds[position - 1];
        return AnswerText.fits(TYPES[kind >> PARTS_BITS], kind & PARTS_MAX, answer);
    }
}

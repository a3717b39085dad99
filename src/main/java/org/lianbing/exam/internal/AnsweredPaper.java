package org.lianbing.exam.internal;

import java.time.Instant;
import java.util.Arrays;

/**
 * One submitted paper, as the search for papers too alike reads it.
 *
 * @param memberId two tries of one person are never held against each other
 * @param unitId the member's unit
 * @param device the random name of the phone that answered
 * @param revisionIds the questions answered, ascending; blank ones are left out
 * @param answers the answers to them in authored letters, so that shuffled options compare
 * @param right which of them were right
 */
record AnsweredPaper(
        long attemptId,
        long memberId,
        long unitId,
        String device,
        Instant startedAt,
        long[] revisionIds,
        String[] answers,
        boolean[] right) {
    AnsweredPaper {
        if (revisionIds.length != answers.length || answers.length != right.length) {
            throw new IllegalArgumentException("one answer to each question");
        }
        for (int i = 1; i < revisionIds.length; i++) {
            if (revisionIds[i - 1] >= revisionIds[i]) {
                throw new IllegalArgumentException("questions stand in ascending order, each once");
            }
        }
    }

    double shareRight() {
        int count = 0;
        for (boolean one : right) {
            count += one ? 1 : 0;
        }
        return right.length == 0 ? 0 : (double) count / right.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnsweredPaper paper && paper.attemptId == attemptId;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(attemptId);
    }

    @Override
    public String toString() {
        return "AnsweredPaper[" + attemptId + ", " + Arrays.toString(answers) + "]";
    }
}

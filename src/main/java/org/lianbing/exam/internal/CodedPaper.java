package org.lianbing.exam.internal;

/** A paper in small numbers, for comparing it with all others; questions ascend. Made and completed by {@link AnswerModel}. */
final class CodedPaper {
    final long attemptId;
    final long memberId;
    final long unitId;
    final String device;
    final long startedAtSecond;
    final float shareRight;
    final char[] items;
    final char[] answers;
    final boolean[] right;
    /** The class of her result, once the model has seen all papers. */
    int ability;
    /** For each answer, the most that a match on it weighs for somebody of her class who copied. */
    float[] heaviest = {};

    CodedPaper(AnsweredPaper paper, char[] items, char[] answers, boolean[] right) {
        this.attemptId = paper.attemptId();
        this.memberId = paper.memberId();
        this.unitId = paper.unitId();
        this.device = paper.device();
        this.startedAtSecond = paper.startedAt().getEpochSecond();
        this.shareRight = (float) paper.shareRight();
        this.items = items;
        this.answers = answers;
        this.right = right;
    }
}

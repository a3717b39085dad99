package org.lianbing.exam.internal;

/**
 * Two papers more alike than chance explains: something for people to look at, never a verdict.
 *
 * @param common questions that both answered
 * @param same answered alike
 * @param sameWrong answered alike and wrong
 * @param expectedSame how many two people of their results answer alike by themselves, on average
 * @param evidence natural logarithm of how much more likely copying explains the answers than chance
 */
record AlikePair(
        long oneAttemptId,
        long otherAttemptId,
        Nearness nearness,
        int common,
        int same,
        int sameWrong,
        double expectedSame,
        double evidence) {
    /** How near the two sat, as far as the service knows; the nearest that holds. */
    enum Nearness {
        SAME_DEVICE,
        /** Of one unit, started within two minutes of each other. */
        SAME_START,
        SAME_UNIT
    }
}

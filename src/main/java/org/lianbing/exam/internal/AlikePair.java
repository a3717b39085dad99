package org.lianbing.exam.internal;

/**
 * Two papers more alike than chance explains: something for people to look at, never a verdict. What they share besides
 * their answers stands beside the evidence and is no part of it.
 *
 * @param common questions that both answered
 * @param same answered alike
 * @param sameWrong answered alike and wrong
 * @param expectedSame how many two people of their results answer alike by themselves, on average
 * @param evidence natural logarithm of how much more likely copying explains the answers than chance
 * @param beyond by how much the evidence passes the bar of the round
 * @param startsApartSeconds between the starts of the two attempts
 */
record AlikePair(
        long oneAttemptId,
        long otherAttemptId,
        int common,
        int same,
        int sameWrong,
        double expectedSame,
        double evidence,
        double beyond,
        boolean sameUnit,
        boolean sameDevice,
        long startsApartSeconds) {}

package org.lianbing.exam;

/** Place of an attempt among the ranked ones. */
public record Standing(int rank, int rankedCount) {}

package org.lianbing.contest;

/** Names a contest. */
public record ContestId(long value) {}

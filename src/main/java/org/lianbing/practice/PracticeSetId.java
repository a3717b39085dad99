package org.lianbing.practice;

/** Names a practice set. */
public record PracticeSetId(long value) {}

package org.lianbing.contest;

/** Names a round (轮次) of an event. */
public record RoundId(long value) {}

package org.lianbing.contest;

/** Names an event (赛项) of a contest. */
public record EventId(long value) {}

package org.lianbing.identity;

/** Names a person on the roster. */
public record MemberId(long value) {}

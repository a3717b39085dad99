package org.lianbing.bank;

/** How many published questions a chapter of a trade has at a level. */
public record ChapterCount(long tradeId, int level, String chapter, int count) {}

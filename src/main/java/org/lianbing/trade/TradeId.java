package org.lianbing.trade;

/** Names a trade. */
public record TradeId(long value) {}

package org.lianbing.prize.internal;

/** Where an order stands. */
enum RedemptionState {
    /** Paid for and taken from stock; the prize is not at the pickup place yet. */
    RESERVED,
    READY,
    HANDED_OVER,
    CANCELLED,
    EXPIRED;

    /** The prize is still waiting: the owner can cancel, and time can run out. */
    boolean waits() {
        return this == RESERVED || this == READY;
    }

    /** Points and stock went back. */
    boolean returned() {
        return this == CANCELLED || this == EXPIRED;
    }
}

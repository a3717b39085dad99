package org.lianbing.exam.internal;

/**
 * What an answer is worth.
 *
 * @param scoreTenths negative where marks are taken away
 */
record Mark(int scoreTenths, boolean right) {
    static final Mark NOTHING = new Mark(0, false);

    /** The one that is better for who answered. */
    Mark orBetter(Mark other) {
        return other.scoreTenths > scoreTenths || other.scoreTenths == scoreTenths && other.right ? other : this;
    }
}

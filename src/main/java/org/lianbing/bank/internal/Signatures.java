package org.lianbing.bank.internal;

import java.util.List;

/**
 * A set of any size in 256 bits, each piece turning one of them. Two sets differ in at least as many pieces as their
 * signatures differ in bits, which tells most pairs apart before their pieces are compared.
 */
final class Signatures {
    static final int LONGS = 4;

    private Signatures() {}

    /** All after each other. */
    static long[] of(List<int[]> sets) {
        long[] signatures = new long[sets.size() * LONGS];
        for (int i = 0; i < sets.size(); i++) {
            sign(sets.get(i), signatures, i * LONGS);
        }
        return signatures;
    }

    static void sign(int[] set, long[] into, int from) {
        for (int i = 0; i < LONGS; i++) {
            into[from + i] = 0;
        }
        for (int piece : set) {
            int mixed = piece * 0x9E3779B9 >>> 24;
            into[from + (mixed >>> 6)] ^= 1L << mixed;
        }
    }

    /** Never more than the pieces that only one of the two has. */
    static int differences(long[] one, long[] others, int other) {
        int at = other * LONGS;
        return Long.bitCount(one[0] ^ others[at])
                + Long.bitCount(one[1] ^ others[at + 1])
                + Long.bitCount(one[2] ^ others[at + 2])
                + Long.bitCount(one[3] ^ others[at + 3]);
    }
}

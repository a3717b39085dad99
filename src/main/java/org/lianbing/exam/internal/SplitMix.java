package org.lianbing.exam.internal;

/**
 * SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, OOPSLA 2014). Written out because a
 * paper must come out the same from its stored seed with every later JDK.
 */
final class SplitMix {
    private long state;

    SplitMix(long seed) {
        state = seed;
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Uniform in [0, bound): what would favour small numbers is thrown away and drawn again. */
    int below(int bound) {
        long limit = Long.MAX_VALUE - Long.MAX_VALUE % bound;
        while (true) {
            long bits = next() >>> 1;
            if (bits < limit) {
                return (int) (bits % bound);
            }
        }
    }

    /** The first {@code count} letters in random order, every order equally likely (Fisher and Yates). */
    String letters(int count) {
        char[] letters = new char[count];
        for (int i = 0; i < count; i++) {
            int place = below(i + 1);
            letters[i] = letters[place];
            letters[place] = (char) ('A' + i);
        }
        return new String(letters);
    }
}

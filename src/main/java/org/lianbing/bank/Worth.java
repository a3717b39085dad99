package org.lianbing.bank;

/** What an answer is worth, as an exact share of the whole, so that rounding happens once and at the end. */
public record Worth(long hits, long of) {
    public static final Worth NOTHING = new Worth(0, 1);
    public static final Worth ALL = new Worth(1, 1);

    public Worth {
        if (of <= 0 || hits < 0 || hits > of) {
            throw new IllegalArgumentException(hits + " of " + of);
        }
    }

    public boolean all() {
        return hits == of;
    }

    /** Of so many tenths of a mark, rounded down, so that parts never add up to more than the whole. */
    public int tenths(int marksTenths) {
        return (int) (marksTenths * hits / of);
    }

    public Worth plus(Worth other) {
        long common = of / greatestDivisor(of, other.of) * other.of;
        return new Worth(hits * (common / of) + other.hits * (common / other.of), common);
    }

    /** This as one of so many equal parts. */
    public Worth sharedBy(int parts) {
        return new Worth(hits, of * parts);
    }

    private static long greatestDivisor(long one, long other) {
        return other == 0 ? one : greatestDivisor(other, one % other);
    }
}

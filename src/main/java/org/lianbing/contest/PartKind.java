package org.lianbing.contest;

/** Where a part of a total comes from. */
public enum PartKind {
    /** The result of a round; who has none has 0. */
    ROUND,
    /** What another module counts, see {@link PartSource}. */
    SOURCE,
    /** What judges gave on the spot, out of 100. */
    PRACTICAL
}

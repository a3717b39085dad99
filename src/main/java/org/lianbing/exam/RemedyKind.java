package org.lianbing.exam;

/** What is put right about one question of an occasion. A later remedy of the same question replaces an earlier one. */
public enum RemedyKind {
    /** Another revision of the question has the right key; its options must stand as the paper showed them. */
    NEW_KEY,
    /** Another answer counts as right too; added to what counted before. */
    ALSO_ACCEPT,
    /** Everybody who was asked it gets its full marks. */
    FULL_MARKS,
    /**
     * It counts for nothing, and what the other questions earned is scaled up to the full marks of the paper (rounded down to
     * a tenth), so that papers with and without the question stay comparable. A paper without another question gets full
     * marks.
     */
    TAKEN_OUT
}

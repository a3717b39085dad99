package org.lianbing.exam;

/** Who gets which questions. The order of the options is shuffled for each person in every mode, where the blueprint says so. */
public enum PaperMode {
    /** The questions the organiser listed, for everybody, in her order. */
    FIXED,
    /** One paper is drawn, at the first start, and everybody gets it. */
    DRAWN_ONCE,
    /** Everybody gets a paper of her own, all equally hard. */
    DRAWN_PER_PERSON
}

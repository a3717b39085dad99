package org.lianbing.contest;

/** What a round is for. */
public enum RoundKind {
    /** Its results have ranks. */
    SCORED,
    /** 热身: everybody may try the phone and the paper; no rank, no place and nothing that follows from one. */
    WARM_UP
}

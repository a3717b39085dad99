package org.lianbing.contest;

/** How far the list of a round is. */
public enum AdvancementStage {
    /** The results are out; nobody has made the list. */
    NOT_MADE,
    /** Made, and seen by organisers only. */
    PROPOSED,
    /** Public, and can be objected to. */
    NOTICE,
    /** The notice has hung its days; the list waits to be sealed. */
    NOTICE_OVER,
    /** Final. */
    SEALED
}

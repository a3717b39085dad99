package org.lianbing.exam;

/** How a multiple-choice answer that is right only in part is marked. */
public enum MultipleRule {
    /** Full marks for exactly the right options, nothing otherwise. */
    ALL_OR_NOTHING,
    /** A share of the marks for each right option chosen, nothing once a wrong one is chosen. */
    PARTIAL
}

package org.lianbing.exam;

/** How a multiple-choice answer that is right only in part is marked. */
public enum MultipleRule {
    /** Full marks for exactly the right options, nothing otherwise. */
    ALL_OR_NOTHING,
    /** A share of the marks for each right option chosen, nothing once a wrong one is chosen. */
    PARTIAL,
    /**
     * Each option is a decision: chosen where it is right or left out where it is wrong earns one share of as many as there
     * are options, the opposite takes one away. Never below zero, unless {@link MarkingRules#wrongTenths} says how far.
     */
    PER_OPTION
}

package org.lianbing.contest;

/** How far an objection is. */
public enum ObjectionState {
    OPEN,
    UPHELD,
    REFUSED
}

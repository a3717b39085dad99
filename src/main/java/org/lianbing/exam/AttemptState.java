package org.lianbing.exam;

/** Whether an attempt still takes answers. */
public enum AttemptState {
    OPEN,
    SUBMITTED
}

package org.lianbing.exam;

/** Who ended an attempt. */
public enum SubmittedBy {
    WORKER,
    DEADLINE
}

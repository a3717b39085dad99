package org.lianbing.contest;

/** Who says yes before a registration counts. */
public enum EntryApproval {
    NONE,
    ORGANISER
}

package org.lianbing.exam;

/** Why nothing happened on the page of an attempt. */
public enum AbsenceKind {
    /** The page was not in front: another app, a locked screen, a phone call. */
    AWAY,
    /** The page was in front and nobody touched it. */
    IDLE
}

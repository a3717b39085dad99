package org.lianbing.contest;

/** How the number of an award's places is said. */
public enum AwardSize {
    PLACES,
    /** Of those who took part and may get an award: rounded half up, one place at least. */
    PERCENT
}

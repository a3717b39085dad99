package org.lianbing.contest;

/** What an organiser does to one person of a list. */
public enum AdvancementChange {
    /** The check of her papers found that she may not go on. */
    EXCLUDE,
    /** She gives her place up. */
    WITHDRAW,
    /** Takes one of the other two back. */
    RESTORE
}

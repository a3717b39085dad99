package org.lianbing.exam;

/** What makes an attempt worth looking at; what the named facts of each are says {@link Finding}. */
public enum FindingKind {
    /** Two papers are more alike than chance explains. */
    ALIKE,
    /** Many right answers came before their questions could have been read. */
    FAST,
    /** She was away from the page often or long. */
    AWAY,
    /** Her answers came from several phones. */
    DEVICES,
    /** Several people answered on one phone that nobody declared as shared. */
    SHARED_DEVICE
}

package org.lianbing.contest;

/** How far a member's registration for an event is. */
public enum EntryState {
    /** She takes part. */
    ENTERED,
    /** She has a place once the organiser says yes. */
    PENDING,
    /** Her unit's places are taken; whoever waits longest moves up when one becomes free. */
    WAITING,
    /** The organiser said no, with a reason. */
    REFUSED
}

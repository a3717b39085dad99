package org.lianbing.exam;

/** What happens to those whom a regrade would leave with less than they were given. */
public enum RegradePolicy {
    /** Nobody loses: a score that would fall stays as it is, awards and points that were given stay, new winners are added. */
    KEEP_AND_ADD,
    /** Everything becomes what it would have been, had the questions been right from the start. */
    REPLACE;

    /** The score that stands afterwards; the count of right answers goes with the score it was counted for. */
    public boolean replaces(int oldScoreTenths, int remarkedTenths) {
        return this == REPLACE || remarkedTenths > oldScoreTenths;
    }
}

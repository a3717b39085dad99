package org.lianbing.points;

import java.util.List;

/** A module that holds something the ledger must equal compares the two; {@link PointsAudit} asks every one. */
public interface LedgerCheck {
    /** Where the records disagree, at most {@link PointsAudit#DIFFERENCES_MAX} of them. Runs in one snapshot. */
    List<PointsAudit.Difference> differences();
}

package org.lianbing.points;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What other modules may do with points. Writes join the caller's transaction and lock the member's wallet. */
public interface PointsApi {
    /** What the member can spend now; 0 for somebody who never earned any. */
    long balance(long memberId);

    /** Balances of many members; everybody asked for is in the answer. */
    Map<Long, Long> balances(Collection<Long> memberIds);

    /**
     * Moves points from the member's wallet into an envelope. Must run inside a transaction.
     *
     * @param envelope the account that takes them, such as {@code prize:12}
     * @param source what it is for, such as {@code prize.redemption}; one entry per {@code (source, sourceId)}
     * @throws NotEnoughPoints the wallet holds less than {@code amount}; nothing is written
     * @throws IllegalStateException the same source was spent before
     */
    void spend(long memberId, long amount, String envelope, String source, String sourceId, String text);

    /**
     * Reverses a {@link #spend}, exactly once however often it is asked. Must run inside a transaction.
     *
     * @return true if this call moved the points, false if they had been given back before
     * @throws IllegalStateException nothing was spent for this source
     */
    boolean giveBack(String source, String sourceId, String text);

    /** What the ledger says was spent for a source, in the order of entries: for proving that orders equal the ledger. */
    List<Spent> spentAfter(String source, long afterEntryId, int limit);

    /**
     * @param entryId number of the entry that spent
     * @param amount what was spent
     * @param givenBack true once it was reversed
     */
    record Spent(long entryId, String sourceId, long memberId, long amount, boolean givenBack) {}
}

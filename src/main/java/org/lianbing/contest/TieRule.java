package org.lianbing.contest;

/** What becomes of people who are alike in everything that ranks them, where there is not room for all of them. */
public enum TieRule {
    /** All of them go on, also beyond the number of places or the employer's cap. */
    ALL,
    /** None of them goes on, and nobody behind them; the places stay open. */
    NONE,
    /** A lot decides, drawn from a seed that was fixed before the round: SHA-256 of seed and member. */
    LOT
}

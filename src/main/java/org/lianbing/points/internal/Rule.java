package org.lianbing.points.internal;

/**
 * What earns points.
 *
 * @param points for one fact
 * @param dailyCap at most this much of it in one local day
 * @param text the rule in words, as members read it
 */
record Rule(String code, long points, long dailyCap, String text) {
    static final String PRACTICE_RIGHT = "practice.right";
    static final String PRACTICE_DAILY = "practice.daily";
    static final String CONTEST_FINISHED = "contest.finished";
    static final String CONTEST_FIRST = "contest.first";
    static final String CONTEST_PODIUM = "contest.podium";
    static final String CONTEST_TOP_TEN = "contest.top-ten";
    static final String ERROR_REPORT_UPHELD = "bank.error-report-upheld";

    /** What is left of {@code wanted} once the day's cap is respected. */
    long within(long wanted, long earnedToday) {
        return Math.max(0, Math.min(wanted, dailyCap - earnedToday));
    }

    String account() {
        return "rule:" + code;
    }
}

package org.lianbing.exam.internal;

import java.util.Comparator;
import java.util.List;

/**
 * What answering takes at least, set so low that nobody honest falls below it.
 *
 * <p>A question takes at least {@link #TOUCH_MILLIS}, and the time in which nobody can read it: 1,000 words a minute are
 * beyond what eyes and understanding allow (Rayner, Schotter, Masson, Potter and Treiman, "So much to read, so little time",
 * Psychological Science in the Public Interest 17, 2016; adults read 175 to 300: Brysbaert, Journal of Memory and Language
 * 109, 2019). A Chinese word has about 1.5 characters, so that is {@value #CHARACTERS_PER_SECOND} characters a second. Only
 * the first {@value #CHARACTERS_MAX} characters of the stem count and no option: who has practised knows a question by its
 * beginning. {@link #TOUCH_MILLIS} is the pointing time of the keystroke-level model (Card, Moran and Newell,
 * Communications of the ACM 23, 1980).
 *
 * <p>Times are summed from the start of the attempt: whoever read the whole paper first and then marked it, or answered
 * without a network and sent everything at once, had that time and is not fast.
 */
final class ReadingTime {
    static final long TOUCH_MILLIS = 1_100;
    static final int CHARACTERS_PER_SECOND = 25;
    static final int CHARACTERS_MAX = 40;

    private ReadingTime() {}

    /** @param sinceStartMillis when the answer was saved */
    record Timed(long sinceStartMillis, long leastMillis, boolean right) {}

    static long leastMillis(int stemLength) {
        return Math.max(TOUCH_MILLIS, Math.min(stemLength, CHARACTERS_MAX) * 1000L / CHARACTERS_PER_SECOND);
    }

    /**
     * How many right answers came before everything answered so far could have been read. A wrong one gained nobody
     * anything.
     */
    static int unread(List<Timed> answers) {
        long needed = 0;
        int unread = 0;
        for (Timed answer : answers.stream()
                .sorted(Comparator.comparingLong(Timed::sinceStartMillis))
                .toList()) {
            needed += answer.leastMillis;
            unread += answer.right && answer.sinceStartMillis < needed ? 1 : 0;
        }
        return unread;
    }
}

package org.lianbing.exam;

import java.time.Duration;
import java.time.Instant;

/**
 * Asks for an attempt. Whether the member may take part is the caller's to check; exam holds window, tries and deadline.
 *
 * @param title what the worker reads above the paper, such as the contest's name; at most 120 characters
 * @param startsAt from when papers are handed out
 * @param endsAt from when nothing is taken any more, extra time aside
 * @param duration from the start of the attempt
 * @param triesMax how many attempts one member has at this occasion
 * @param device the random name this phone gave itself, 1 to 64 letters, digits, '-' or '_'
 * @param late what becomes of answers that arrive after the deadline
 */
public record StartAttempt(
        Occasion occasion,
        long memberId,
        String title,
        long blueprintId,
        Instant startsAt,
        Instant endsAt,
        Duration duration,
        int triesMax,
        String device,
        LateRule late) {

    /** With {@link LateRule#EVIDENCE_ONLY}. */
    public StartAttempt(
            Occasion occasion,
            long memberId,
            String title,
            long blueprintId,
            Instant startsAt,
            Instant endsAt,
            Duration duration,
            int triesMax,
            String device) {
        this(
                occasion,
                memberId,
                title,
                blueprintId,
                startsAt,
                endsAt,
                duration,
                triesMax,
                device,
                LateRule.EVIDENCE_ONLY);
    }
}

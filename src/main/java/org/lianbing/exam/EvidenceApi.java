package org.lianbing.exam;

import java.util.Optional;

/** What attempts left behind, for people to judge. Whoever asks has checked that she may see keys and answers. */
public interface EvidenceApi {
    /** Away from the page for less than this is never noted: a message that pops up, a glance at the clock. */
    int TOLERANCE_SECONDS = 10;

    /** So long without a touch, the page asks whether she is still there, and notes it. */
    int IDLE_SECONDS = 180;

    /**
     * Reads every submitted paper of an occasion and looks for what is worth a person's look. Takes minutes for a large
     * round; one thread, memory by the paper in tenths of a kilobyte. Papers still open are left out.
     */
    Findings gather(Occasion occasion, SharedPlaces shared);

    /** How this network address is written in {@link SharedPlaces}: its keyed hash. */
    String network(String address);

    /** One paper with its answers, times and phones. */
    Optional<TracedPaper> paper(long attemptId);
}

package org.lianbing.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** What exam promises to the modules above it. Blocking; joins the caller's transaction where there is one. */
public interface ExamApi {
    /**
     * Stores a blueprint; it never changes afterwards.
     *
     * @return its id
     * @throws org.lianbing.platform.BadInput {@code exam.blueprint-malformed}
     */
    long createBlueprint(Blueprint blueprint);

    /** @throws org.lianbing.platform.NotFound {@code exam.not-found} */
    Blueprint blueprint(long blueprintId);

    /** Counts what the banks hold for these sections, honest about sections that want the same questions. */
    Availability availability(List<Section> sections);

    /** @throws BlueprintTooLarge naming each section that cannot be filled, and by how much */
    void requireAvailable(List<Section> sections);

    /**
     * Draws a paper for looking at, as an attempt would get one; the same number gives the same paper as long as the banks
     * stay as they are.
     *
     * @throws org.lianbing.platform.BadInput {@code exam.blueprint-malformed}
     * @throws BlueprintTooLarge naming each section that cannot be filled
     */
    DrawnPaper draw(Blueprint blueprint, long number);

    /**
     * Starts an attempt, or returns the member's open one (the device becomes the newest). Two starts at once give one
     * attempt.
     *
     * @throws NotStartedYet before {@code startsAt}
     * @throws WindowClosed from {@code endsAt} on
     * @throws NoTriesLeft when all tries are used
     * @throws BlueprintTooLarge when the banks no longer hold enough
     */
    AttemptView start(StartAttempt request);

    /**
     * Gives a member more time at an occasion, before she starts or while her attempt is open; adds to what she was given
     * before. Audited.
     *
     * @throws AlreadySubmitted when her last attempt is submitted and no other is open
     */
    void grantExtra(Occasion occasion, long memberId, Duration extra, long actor, String reason);

    /** Extra seconds granted so far, for the members who have any. */
    Map<Long, Long> extraSeconds(Occasion occasion, Collection<Long> memberIds);

    Optional<AttemptSummary> summary(long attemptId);

    /**
     * All that is stored about an attempt, for an arbitration. Nothing here checks whether keys may be shown.
     *
     * @param withKeys whether keys and marks are in it; never of an open attempt
     */
    Optional<AttemptRecord> record(long attemptId, boolean withKeys);

    /** Attempts of an occasion in the order of their start, of one state or all. */
    Page<AttemptSummary> summaries(Occasion occasion, @Nullable AttemptState state, PageRequest page);

    /** The newest attempt of each of these members (at most 500), where there is one. */
    Map<Long, AttemptSummary> latest(Occasion occasion, Collection<Long> memberIds);

    /** The newest attempt of one member at each of these occasions (at most 500), where there is one. */
    Map<Occasion, AttemptSummary> latestOf(long memberId, Collection<Occasion> occasions);

    /** How many attempts the member started at the occasion at or after this moment. */
    int startedSince(Occasion occasion, long memberId, Instant from);

    OccasionCounts counts(Occasion occasion);

    /** Marked attempts in the order of their id, for ranking; go on with the last id seen. At most 5,000 a call. */
    List<AttemptResult> results(Occasion occasion, long afterAttemptId, int limit);

    /**
     * Closes the banks of a blueprint to practice during [from, until); a repeat for the same blueprint replaces it.
     *
     * @param title what closes them, as workers read it, such as the contest's name; "" if it is nameless
     */
    void closePractice(long blueprintId, String title, Instant from, Instant until);

    /** As {@link #closePractice(long, String, Instant, Instant)}; a repeat keeps the title it had. */
    default void closePractice(long blueprintId, Instant from, Instant until) {
        closePractice(blueprintId, "", from, until);
    }

    /** Takes {@link #closePractice(long, String, Instant, Instant)} back. */
    void openPractice(long blueprintId);

    /** Banks practice must not draw from now. Cheap: kept in the process for up to five seconds. */
    default Set<Long> banksClosedToPractice(Instant now) {
        return practiceClosures(now).keySet();
    }

    /** The same banks with what closes each of them; of several closures the one that lasts longest. */
    Map<Long, PracticeClosure> practiceClosures(Instant now);
}

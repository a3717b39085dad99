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

    /**
     * Counts what the banks hold for a blueprint; what its limit on sharing a question asks for counts as needed.
     *
     * @throws org.lianbing.platform.BadInput {@code exam.blueprint-malformed}
     */
    Availability availability(Blueprint blueprint);

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
     * Tries a blueprint out: draws papers as a crowd would get them, and says what is missing, how far apart they are and
     * how many people see the same question. Reads only; takes up to a second.
     *
     * @throws org.lianbing.platform.BadInput {@code exam.blueprint-malformed}
     */
    DrawPreview preview(Blueprint blueprint);

    /**
     * Fixes pool, rules and a new secret seed of a checkable blueprint, and gives the hash to be announced. From then on
     * its papers come from this pool, whatever happens to the banks.
     *
     * @param valueName the public value that will complete the draw, so that everybody knows which one and when
     * @throws DrawAlreadyFixed when that was done before
     * @throws org.lianbing.platform.BadInput {@code exam.blueprint-malformed} when the blueprint is not checkable
     * @throws BlueprintTooLarge when the banks do not hold enough
     */
    CommittedDraw commitDraw(long blueprintId, String valueName, long actor);

    Optional<CommittedDraw> committedDraw(long blueprintId);

    /**
     * Enters the public value, once and for good; no paper is handed out before.
     *
     * @throws DrawAlreadyFixed when it was entered before, or there is no commitment
     */
    void setPublicValue(long blueprintId, String value, long actor);

    /**
     * The file that lets anybody recompute the papers. It gives the pool away: for the time after the round only.
     *
     * @throws DrawAlreadyFixed while an attempt at this blueprint is open, or nothing was completed
     */
    PublishedDraw revealDraw(long blueprintId, long actor);

    /** The file of {@link #revealDraw}, once that was done. */
    Optional<PublishedDraw> publishedDraw(long blueprintId);

    /**
     * Starts an attempt, or returns the member's open one (the device becomes the newest). Two starts at once give one
     * attempt. Starts of many people share their transactions, so this one never joins the caller's: call it outside.
     *
     * @throws NotStartedYet before {@code startsAt}
     * @throws WindowClosed from {@code endsAt} on
     * @throws NoTriesLeft when all tries are used
     * @throws BlueprintTooLarge when the banks no longer hold enough
     * @throws DrawAwaitsValue when the draw can be checked and its public value is not known yet
     */
    AttemptView start(StartAttempt request);

    /**
     * Whether a code that somebody holds is that of an attempt's answers as they are stored. Who may ask is the caller's to
     * check.
     *
     * @throws NotSubmittedYet while the answers can still change
     * @throws org.lianbing.platform.NotFound {@code exam.not-found}
     */
    boolean answerCodeMatches(long attemptId, String code);

    /**
     * Gives a member more time at an occasion, before she starts or while her attempt is open; adds to what she was given
     * before. Audited.
     *
     * @throws AlreadySubmitted when her last attempt is submitted and no other is open
     */
    void grantExtra(Occasion occasion, long memberId, Duration extra, long actor, String reason);

    /** Extra seconds granted so far, for the members who have any. */
    Map<Long, Long> extraSeconds(Occasion occasion, Collection<Long> memberIds);

    /**
     * The paper of an attempt as it was handed out: revision, tenths of a mark and order of the options of each question,
     * as the command {@code check-draw} recomputes them. Who may see it is the caller's to check.
     *
     * @throws org.lianbing.platform.NotFound {@code exam.not-found}
     */
    String paperText(long attemptId);

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

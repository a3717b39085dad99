package org.lianbing.contest.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.lianbing.exam.AttemptSummary;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.OccasionRules;
import org.lianbing.exam.Reveal;
import org.lianbing.exam.Standing;

/** What exam asks about attempts at a round. */
@Singleton
class RoundOccasionRules implements OccasionRules {
    private final ContestStore contests;
    private final ResultStore results;
    /** Asked at every submission; a published round's rules no longer change. */
    private final Cache<Long, Duration> leastTimes =
            Caffeine.newBuilder().maximumSize(1_000).build();

    RoundOccasionRules(ContestStore contests, ResultStore results) {
        this.contests = contests;
        this.results = results;
    }

    @Override
    public String kind() {
        return "round";
    }

    @Override
    public Reveal revealOf(AttemptSummary attempt, Instant now) {
        return contests.findByRound(attempt.occasion().key())
                .map(RoundInContest::round)
                .map(round -> RevealDecision.of(
                        round.reveal(), attempt.tryNo() >= round.triesMax(), round.resultsAt(), round.closedAt(), now))
                .orElse(Reveal.NOTHING);
    }

    @Override
    public Duration leastTime(Occasion occasion) {
        return leastTimes.get(
                occasion.key(),
                id -> contests.findByRound(id)
                        .map(place -> place.round().rules().leastSeconds())
                        .map(Duration::ofSeconds)
                        .orElse(Duration.ZERO));
    }

    /** Only the try that counts has a place. */
    @Override
    public Optional<Standing> standingOf(AttemptSummary attempt, Instant now) {
        return contests.findByRound(attempt.occasion().key())
                .map(RoundInContest::round)
                .filter(round -> round.closedAt() != null)
                .flatMap(round -> results.of(round.id(), attempt.memberId())
                        .filter(place -> place.attemptId() == attempt.attemptId())
                        .map(place -> new Standing(place.rank(), round.placedCount())));
    }
}

package org.lianbing.contest.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Published rounds and who may enter them, kept in the process: their rules no longer change, and everybody who presses
 * start asks for them. What does change about a round, such as when its results are out, must be read from the store.
 */
@Singleton
class PublishedRounds {
    /** @param place only its rules are to be relied on */
    record Rules(RoundInContest place, Eligibility eligibility) {}

    private final ContestStore contests;
    private final Cache<Long, Rules> known =
            Caffeine.newBuilder().maximumSize(1_000).build();

    PublishedRounds(ContestStore contests) {
        this.contests = contests;
    }

    /** Empty for a draft and for what does not exist. */
    Optional<Rules> find(long roundId) {
        Rules rules = known.getIfPresent(roundId);
        if (rules == null) {
            RoundInContest place = contests.findByRound(roundId)
                    .filter(found -> found.contest().published())
                    .orElse(null);
            if (place == null) {
                return Optional.empty();
            }
            rules = new Rules(place, contests.eligibility(place));
            known.put(roundId, rules);
        }
        return Optional.of(rules);
    }
}

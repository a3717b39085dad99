package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.OccasionKeeper;
import org.lianbing.identity.Caller;

/** Marks of a round are changed by whoever organises its contest. */
@Singleton
class RoundKeeper implements OccasionKeeper {
    private final OrganiserReach reach;
    private final ContestStore contests;

    RoundKeeper(OrganiserReach reach, ContestStore contests) {
        this.reach = reach;
        this.contests = contests;
    }

    @Override
    public String kind() {
        return "round";
    }

    @Override
    public void mustKeep(Caller caller, Occasion occasion) {
        reach.round(caller, occasion.key());
    }

    @Override
    public String titleOf(Occasion occasion) {
        return contests.findByRound(occasion.key())
                .map(place -> place.title() + " · " + place.round().name())
                .orElse("");
    }

    @Override
    public boolean over(Occasion occasion, Instant now) {
        return contests.findByRound(occasion.key())
                .map(place -> !now.isBefore(place.round().resultsAt()))
                .orElse(false);
    }
}

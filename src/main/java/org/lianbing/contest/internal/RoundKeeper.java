package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.OccasionKeeper;
import org.lianbing.identity.Caller;

/** Marks of a round are changed by whoever organises its contest. */
@Singleton
class RoundKeeper implements OccasionKeeper {
    private final OrganiserReach reach;

    RoundKeeper(OrganiserReach reach) {
        this.reach = reach;
    }

    @Override
    public String kind() {
        return "round";
    }

    @Override
    public void mustKeep(Caller caller, Occasion occasion) {
        reach.round(caller, occasion.key());
    }
}

package org.lianbing.contest.internal;

import java.time.Instant;
import java.util.List;
import org.lianbing.contest.RoundRules;
import org.lianbing.contest.Stage;

/** Where rounds and events stand, from stored instants alone. */
final class Stages {
    /** Of several rounds of an event, what is said of the event: what somebody may have to do now comes first. */
    private static final List<Stage> LOUDEST_FIRST =
            List.of(Stage.RUNNING, Stage.FROZEN, Stage.WARM_UP, Stage.MARKING, Stage.PUBLIC_NOTICE);

    private Stages() {}

    static Stage of(RoundRow round, Instant now) {
        RoundRules rules = round.rules();
        return switch (round.window().phaseAt(now)) {
            case ANNOUNCED -> Stage.ANNOUNCED;
            case RUNNING -> running(rules, now);
            case FINISHED -> finished(round, now);
        };
    }

    private static Stage running(RoundRules rules, Instant now) {
        if (!rules.scored()) {
            return Stage.WARM_UP;
        }
        return rules.freezesAt() != null && !now.isBefore(rules.freezesAt()) ? Stage.FROZEN : Stage.RUNNING;
    }

    private static Stage finished(RoundRow round, Instant now) {
        RoundRules rules = round.rules();
        if (!rules.scored()) {
            return Stage.FINAL;
        }
        if (round.closedAt() == null || now.isBefore(round.closedAt())) {
            return Stage.MARKING;
        }
        return rules.noticeEndsAt() != null && now.isBefore(rules.noticeEndsAt()) ? Stage.PUBLIC_NOTICE : Stage.FINAL;
    }

    /**
     * @param rounds where each round of the event stands
     * @param entryOpen whether members can enter now
     */
    static Stage of(List<Stage> rounds, boolean entryOpen) {
        for (Stage loud : LOUDEST_FIRST) {
            if (rounds.contains(loud)) {
                return loud;
            }
        }
        if (rounds.stream().allMatch(stage -> stage == Stage.FINAL)) {
            return Stage.FINAL;
        }
        return entryOpen ? Stage.REGISTRATION : Stage.ANNOUNCED;
    }
}

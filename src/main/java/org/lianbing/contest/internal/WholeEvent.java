package org.lianbing.contest.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.lianbing.contest.EntryRules;
import org.lianbing.contest.Stage;

/** An event with its rounds in their order; there is always one. */
record WholeEvent(EventRow event, List<RoundRow> rounds) {
    WholeEvent {
        rounds = List.copyOf(rounds);
    }

    long id() {
        return event.id();
    }

    /** Those that whoever enters takes part in: up to and with the first from which only some go on. */
    List<RoundRow> entryRounds() {
        return upToTheNextGate(0);
    }

    /** Those that whoever goes on from this round takes part in. */
    List<RoundRow> roundsAfter(long roundId) {
        for (int i = 0; i < rounds.size(); i++) {
            if (rounds.get(i).id() == roundId) {
                return upToTheNextGate(i + 1);
            }
        }
        return List.of();
    }

    private List<RoundRow> upToTheNextGate(int from) {
        for (int i = from; i < rounds.size(); i++) {
            if (rounds.get(i).rules().advancement() != null) {
                return rounds.subList(from, i + 1);
            }
        }
        return rounds.subList(from, rounds.size());
    }

    boolean entryOpen(Instant now) {
        EntryRules entry = event.entry();
        return (entry.opensAt() == null || !now.isBefore(entry.opensAt())) && !entryClosed(now);
    }

    /** Without a time of its own: once no round can be started any more by somebody who enters now. */
    boolean entryClosed(Instant now) {
        Instant closesAt = event.entry().closesAt();
        Instant end = closesAt != null
                ? closesAt
                : entryRounds().stream()
                        .map(round -> round.window().entryEndsAt())
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return !now.isBefore(end);
    }

    Stage stageAt(Instant now) {
        return Stages.of(rounds.stream().map(round -> Stages.of(round, now)).toList(), entryOpen(now));
    }
}

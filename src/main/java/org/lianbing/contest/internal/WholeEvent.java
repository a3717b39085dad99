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

    boolean entryOpen(Instant now) {
        EntryRules entry = event.entry();
        return (entry.opensAt() == null || !now.isBefore(entry.opensAt())) && !entryClosed(now);
    }

    /** Without a time of its own: once no round can be started any more. */
    boolean entryClosed(Instant now) {
        Instant closesAt = event.entry().closesAt();
        Instant end = closesAt != null
                ? closesAt
                : rounds.stream()
                        .map(round -> round.window().entryEndsAt())
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return !now.isBefore(end);
    }

    Stage stageAt(Instant now) {
        return Stages.of(rounds.stream().map(round -> Stages.of(round, now)).toList(), entryOpen(now));
    }
}

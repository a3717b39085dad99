package org.lianbing.contest.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.EventDraft;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.EntryRules;
import org.lianbing.contest.RoundRules;

/** A contest written again for another time: the same events and rounds, every moment moved by the same length. */
final class ShiftedDraft {
    private final Duration by;

    private ShiftedDraft(Duration by) {
        this.by = by;
    }

    /** @param startsAt of the first round */
    static ContestDraft of(ContestDraft draft, String name, Instant startsAt) {
        Instant first = draft.rounds()
                .map(RoundDraft::startsAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        ShiftedDraft shifted = new ShiftedDraft(Duration.between(first, startsAt));
        return new ContestDraft(
                name,
                draft.summary(),
                draft.organisationId(),
                draft.events().stream().map(shifted::event).toList());
    }

    private EventDraft event(EventDraft event) {
        EntryRules entry = event.entry();
        return new EventDraft(
                null,
                event.name(),
                event.tradeId(),
                event.eligibility(),
                new EntryRules(
                        moved(entry.opensAt()),
                        moved(entry.closesAt()),
                        entry.unitCap(),
                        entry.approval(),
                        entry.code()),
                event.rounds().stream().map(this::round).toList());
    }

    private RoundDraft round(RoundDraft round) {
        RoundRules rules = round.rules();
        return new RoundDraft(
                null,
                round.name(),
                round.startsAt().plus(by),
                round.endsAt().plus(by),
                round.durationSeconds(),
                round.triesMax(),
                round.multipleRule(),
                round.reveal(),
                round.practiceWhileRunning(),
                round.blueprint(),
                new RoundRules(
                        rules.kind(),
                        rules.window(),
                        rules.lateEntrySeconds(),
                        rules.leastSeconds(),
                        rules.triesPerDay(),
                        rules.counting(),
                        moved(rules.freezesAt()),
                        // With people going on it is no rule but the day on which that notice ended.
                        rules.advancement() == null ? moved(rules.noticeEndsAt()) : null,
                        rules.advancement(),
                        rules.lateAnswerSeconds()),
                round.marking());
    }

    private @Nullable Instant moved(@Nullable Instant moment) {
        return moment == null ? null : moment.plus(by);
    }
}

package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.NoTriesLeft;
import org.lianbing.contest.NoTriesLeftToday;
import org.lianbing.contest.NotAdvanced;
import org.lianbing.contest.NotEntered;
import org.lianbing.contest.RoundFinished;
import org.lianbing.contest.RoundNotStarted;
import org.lianbing.contest.TooLateToStart;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.OccasionAdmission;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Problem;

/** Who of those who press start may begin: whoever the contest admits, takes part in the round, is in time and has a try. */
@Singleton
class AdmitStarters implements OccasionAdmission {
    private final PublishedRounds rounds;
    private final ParticipantStore participants;
    private final EntryStore entries;
    private final IdentityApi identity;

    AdmitStarters(PublishedRounds rounds, ParticipantStore participants, EntryStore entries, IdentityApi identity) {
        this.rounds = rounds;
        this.participants = participants;
        this.entries = entries;
        this.identity = identity;
    }

    @Override
    public String kind() {
        return "round";
    }

    @Override
    public Map<Starter, Problem> objections(Occasion occasion, Collection<Starter> starters) {
        long roundId = occasion.key();
        PublishedRounds.Rules rules = rounds.find(roundId).orElseThrow(() -> NotFound.of("contest"));
        List<Long> memberIds =
                starters.stream().map(Starter::memberId).distinct().toList();
        Map<Long, MemberCard> cards = identity.members(memberIds);
        Set<Long> takingPart = participants.among(roundId, memberIds);
        Set<Long> left = new HashSet<>(memberIds);
        left.removeAll(takingPart);
        // Whoever entered the event and does not take part: the round is one for those who went on, and she did not.
        Set<Long> notAdvanced =
                left.isEmpty() ? left : entries.enteredOf(rules.place().event().id(), left);
        Map<Starter, Problem> objections = new HashMap<>();
        for (Starter starter : starters) {
            MemberCard card = cards.get(starter.memberId());
            boolean admitted = card != null && rules.eligibility().admits(card);
            Problem stranger = notAdvanced.contains(starter.memberId()) ? new NotAdvanced() : new NotEntered();
            Problem objection = admitted
                    ? objection(
                            rules.place().round(), starter, takingPart.contains(starter.memberId()) ? null : stranger)
                    : NotFound.of("contest");
            if (objection != null) {
                objections.put(starter, objection);
            }
        }
        return objections;
    }

    /** @param stranger what she is told who takes no part in the round; null if she does */
    private static @Nullable Problem objection(RoundRow round, Starter starter, @Nullable Problem stranger) {
        Instant now = starter.arrivedAt();
        return switch (round.window().phaseAt(now)) {
            case ANNOUNCED -> new RoundNotStarted();
            case FINISHED -> new RoundFinished();
            case RUNNING -> stranger == null ? objection(round, now, starter.triesBefore()) : stranger;
        };
    }

    private static @Nullable Problem objection(RoundRow round, Instant now, List<Instant> triesBefore) {
        if (triesBefore.size() >= round.triesMax()) {
            return new NoTriesLeft();
        }
        if (round.window().entryOverAt(now)) {
            return new TooLateToStart();
        }
        Integer perDay = round.rules().triesPerDay();
        Instant today = Plain.dayOf(now);
        boolean usedToday = perDay != null
                && triesBefore.stream().filter(at -> !at.isBefore(today)).count() >= perDay;
        return usedToday ? new NoTriesLeftToday() : null;
    }

    @Override
    public void begun(Occasion occasion, Map<Long, Integer> tryNumbers) {
        participants.started(occasion.key(), tryNumbers);
    }
}

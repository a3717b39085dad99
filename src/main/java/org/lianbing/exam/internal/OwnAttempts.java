package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianbing.exam.AttemptSummary;
import org.lianbing.exam.AttemptView;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.MarkedPaperNotReleased;
import org.lianbing.exam.MarkedPaperView;
import org.lianbing.exam.NotSubmittedYet;
import org.lianbing.exam.OccasionRules;
import org.lianbing.exam.ResultView;
import org.lianbing.exam.Reveal;
import org.lianbing.exam.Standing;
import org.lianbing.platform.NotFound;

/** A member's dealings with attempts of her own. */
@Singleton
class OwnAttempts {
    private final AttemptStore attempts;
    private final AttemptViews views;
    private final Blueprints blueprints;
    private final MarkedPapers markedPapers;
    private final HandAnswers handAnswers;
    private final CheckAnswers checking;
    private final Map<String, OccasionRules> rules;
    private final Clock clock;

    OwnAttempts(
            AttemptStore attempts,
            AttemptViews views,
            Blueprints blueprints,
            MarkedPapers markedPapers,
            HandAnswers handAnswers,
            CheckAnswers checking,
            List<OccasionRules> rules,
            Clock clock) {
        this.attempts = attempts;
        this.views = views;
        this.blueprints = blueprints;
        this.markedPapers = markedPapers;
        this.handAnswers = handAnswers;
        this.checking = checking;
        this.rules = rules.stream().collect(Collectors.toMap(OccasionRules::kind, Function.identity()));
        this.clock = clock;
    }

    AttemptView view(long memberId, long id) {
        AttemptRow attempt = own(memberId, id);
        return views.of(attempt, attempts.answers(id));
    }

    AttemptView takeOver(long memberId, long id, String device) {
        Devices.check(device);
        own(memberId, id);
        attempts.useDevice(id, device);
        return view(memberId, id);
    }

    ResultView result(long memberId, long id) {
        AttemptRow attempt = own(memberId, id);
        Blueprint blueprint = blueprints.get(attempt.blueprintId());
        Instant now = clock.instant();
        // How many questions were answered decides neither what is shown nor a rank.
        AttemptSummary summary = attempt.summary(0);
        Reveal reveal = reveal(attempt, summary, now);
        Optional<Standing> standing =
                reveal.score() ? rulesOf(attempt).flatMap(owner -> owner.standingOf(summary, now)) : Optional.empty();
        return new ResultView(
                attempt.state(),
                reveal.score(),
                reveal.releaseAt(),
                reveal.score() ? attempt.scoreTenths() : null,
                blueprint.fullMarksTenths(),
                reveal.score() ? attempt.rightCount() : null,
                standing.map(Standing::rank).orElse(null),
                standing.map(Standing::rankedCount).orElse(null),
                attempt.submittedAt(),
                Duration.ofMillis(attempt.elapsedMillis()).toSeconds(),
                reveal.markedPaper(),
                attempt.open() ? null : checking.of(id));
    }

    MarkedPaperView markedPaper(long memberId, long id) {
        return markedPapers.of(released(memberId, id), attempts.answers(id));
    }

    /** The revision at a position of a paper that she may see with its keys. */
    long markedRevision(long memberId, long id, int position) {
        return Paper.parse(released(memberId, id).paper()).questions().stream()
                .filter(question -> question.position() == position)
                .map(PaperQuestion::revisionId)
                .findFirst()
                .orElseThrow(() -> NotFound.of("exam"));
    }

    private AttemptRow released(long memberId, long id) {
        AttemptRow attempt = own(memberId, id);
        if (attempt.open()) {
            throw new NotSubmittedYet();
        }
        if (!reveal(attempt, attempt.summary(0), clock.instant()).markedPaper()) {
            throw new MarkedPaperNotReleased();
        }
        return attempt;
    }

    /** Nothing is shown of an attempt that is open or not marked to its end, nor where nobody says that it may be. */
    private Reveal reveal(AttemptRow attempt, AttemptSummary summary, Instant now) {
        return attempt.open() || waitsForMarkers(attempt)
                ? Reveal.NOTHING
                : rulesOf(attempt).map(owner -> owner.revealOf(summary, now)).orElse(Reveal.NOTHING);
    }

    private boolean waitsForMarkers(AttemptRow attempt) {
        return blueprints.get(attempt.blueprintId()).markingRules().byHand() && handAnswers.waiting(attempt.id());
    }

    private Optional<OccasionRules> rulesOf(AttemptRow attempt) {
        return Optional.ofNullable(rules.get(attempt.occasion().kind()));
    }

    private AttemptRow own(long memberId, long id) {
        return attempts.find(id)
                .filter(attempt -> attempt.memberId() == memberId)
                .orElseThrow(() -> NotFound.of("exam"));
    }
}

package org.lianbing.contest.internal;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.EligibilityDraft;
import org.lianbing.contest.ContestDraft.EventDraft;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.OrganiserContestRow;
import org.lianbing.contest.OrganiserContestView;
import org.lianbing.contest.OrganiserEventView;
import org.lianbing.contest.OrganiserRoundView;
import org.lianbing.exam.ExamApi;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.OrganisationCard;

/** Stored contests as organisers see them. */
@Singleton
class ContestViews {
    private final ContestStore contests;
    private final IdentityApi identity;
    private final ExamApi exam;
    private final ObjectMapper json;

    ContestViews(ContestStore contests, IdentityApi identity, ExamApi exam, ObjectMapper json) {
        this.contests = contests;
        this.identity = identity;
        this.exam = exam;
        this.json = json;
    }

    OrganiserContestView view(WholeContest whole, Instant now) {
        ContestRow contest = whole.contest();
        return new OrganiserContestView(
                contest.id(),
                whole.state(),
                contest.name(),
                contest.summary(),
                contest.organisationId(),
                identity.organisation(contest.organisationId()).name(),
                whole.events().stream().map(event -> event(contest, event, now)).toList(),
                contest.createdAt(),
                contest.publishedAt());
    }

    private OrganiserEventView event(ContestRow contest, WholeEvent whole, Instant now) {
        EventRow event = whole.event();
        Eligibility eligibility = contests.eligibility(contest, event.id());
        return new OrganiserEventView(
                event.id(),
                event.name(),
                event.tradeId(),
                eligibility(eligibility),
                event.entry(),
                contest.published() ? whole.stageAt(now) : null,
                eligibleCount(eligibility),
                whole.rounds().stream().map(round -> round(contest, round, now)).toList());
    }

    private OrganiserRoundView round(ContestRow contest, RoundRow round, Instant now) {
        return new OrganiserRoundView(
                round.id(),
                draft(round),
                contest.published() ? round.window().phaseAt(now) : null,
                contest.published() ? Stages.of(round, now) : null,
                round.resultsAt(),
                round.closedAt(),
                round.questionCount(),
                round.fullMarksTenths());
    }

    /** @param entered numbers of entries, by contest */
    List<OrganiserContestRow> rows(List<WholeContest> rows, Map<Long, Long> entered, Instant now) {
        Map<Long, OrganisationCard> organisations = identity.organisations(rows.stream()
                .map(contest -> contest.contest().organisationId())
                .distinct()
                .toList());
        return rows.stream()
                .map(contest -> row(
                        contest,
                        Objects.requireNonNull(
                                        organisations.get(contest.contest().organisationId()))
                                .name(),
                        entered.getOrDefault(contest.id(), 0L),
                        now))
                .toList();
    }

    private static OrganiserContestRow row(WholeContest whole, String organisationName, long entered, Instant now) {
        ContestRow contest = whole.contest();
        RoundInContest current = whole.currentAt(now);
        RoundRow round = current.round();
        return new OrganiserContestRow(
                contest.id(),
                whole.state(),
                contest.name(),
                contest.organisationId(),
                organisationName,
                whole.events().size(),
                (int) whole.rounds().count(),
                current.event().name(),
                round.id(),
                round.name(),
                round.window().startsAt(),
                round.window().endsAt(),
                contest.published() ? round.window().phaseAt(now) : null,
                contest.published()
                        ? whole.event(current.event().id()).orElseThrow().stageAt(now)
                        : null,
                entered,
                contest.createdAt(),
                contest.publishedAt());
    }

    /** As it was written. */
    ContestDraft draft(WholeContest whole) {
        ContestRow contest = whole.contest();
        return new ContestDraft(
                contest.name(),
                contest.summary(),
                contest.organisationId(),
                whole.events().stream().map(event -> draft(contest, event)).toList());
    }

    private EventDraft draft(ContestRow contest, WholeEvent whole) {
        EventRow event = whole.event();
        return new EventDraft(
                event.id(),
                event.name(),
                event.tradeId(),
                eligibility(contests.eligibility(contest, event.id())),
                event.entry(),
                whole.rounds().stream().map(this::draft).toList());
    }

    private RoundDraft draft(RoundRow round) {
        StoredBlueprint blueprint = blueprint(round);
        return new RoundDraft(
                round.id(),
                round.name(),
                round.window().startsAt(),
                round.window().endsAt(),
                round.duration().toSeconds(),
                round.triesMax(),
                blueprint.multipleRule(),
                round.reveal(),
                round.practiceWhileRunning(),
                blueprint.blueprint(),
                round.rules(),
                blueprint.marking());
    }

    private static EligibilityDraft eligibility(Eligibility eligibility) {
        return new EligibilityDraft(
                eligibility.organisationIds().stream().sorted().toList(),
                eligibility.tradeIds().stream().sorted().toList(),
                eligibility.levels().stream().sorted().toList());
    }

    /** The draft's own, or the one that exam holds frozen. */
    StoredBlueprint blueprint(RoundRow round) {
        String draft = round.blueprintDraft();
        return draft == null ? StoredBlueprint.of(exam.blueprint(round.frozenBlueprint())) : read(draft);
    }

    String written(StoredBlueprint blueprint) {
        try {
            return json.writeValueAsString(blueprint);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private StoredBlueprint read(String draft) {
        try {
            return json.readValue(draft, StoredBlueprint.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** As the roster stands now. */
    long eligibleCount(Eligibility eligibility) {
        return identity.countWithin(eligiblePaths(eligibility), eligibility.tradeIds(), eligibility.levels());
    }

    Collection<String> eligiblePaths(Eligibility eligibility) {
        return identity.organisations(eligibility.roots()).values().stream()
                .map(OrganisationCard::path)
                .toList();
    }
}

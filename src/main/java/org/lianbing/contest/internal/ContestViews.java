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
import org.lianbing.contest.ContestDraft.EligibilityDraft;
import org.lianbing.contest.ContestDraft.RoundDraft;
import org.lianbing.contest.OrganiserContestRow;
import org.lianbing.contest.OrganiserContestView;
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

    OrganiserContestView view(ContestRow contest, Instant now) {
        Eligibility eligibility = contests.eligibility(contest);
        RoundRow round = contest.round();
        return new OrganiserContestView(
                contest.id(),
                contest.state(),
                contest.name(),
                contest.summary(),
                contest.organisationId(),
                identity.organisation(contest.organisationId()).name(),
                new EligibilityDraft(
                        eligibility.organisationIds().stream().sorted().toList(),
                        eligibility.tradeIds().stream().sorted().toList(),
                        eligibility.levels().stream().sorted().toList()),
                round.id(),
                round(round),
                contest.published() ? round.window().phaseAt(now) : null,
                contest.createdAt(),
                contest.publishedAt(),
                round.resultsAt(),
                round.closedAt(),
                round.questionCount(),
                round.fullMarksTenths(),
                eligibleCount(eligibility));
    }

    List<OrganiserContestRow> rows(List<ContestRow> rows, Map<Long, Long> entered, Instant now) {
        Map<Long, OrganisationCard> organisations = identity.organisations(
                rows.stream().map(ContestRow::organisationId).distinct().toList());
        return rows.stream()
                .map(contest -> new OrganiserContestRow(
                        contest.id(),
                        contest.state(),
                        contest.name(),
                        contest.organisationId(),
                        Objects.requireNonNull(organisations.get(contest.organisationId()))
                                .name(),
                        contest.round().id(),
                        contest.round().name(),
                        contest.round().window().startsAt(),
                        contest.round().window().endsAt(),
                        contest.published() ? contest.round().window().phaseAt(now) : null,
                        entered.getOrDefault(contest.round().id(), 0L),
                        contest.createdAt(),
                        contest.publishedAt(),
                        contest.round().closedAt()))
                .toList();
    }

    RoundDraft round(RoundRow round) {
        StoredBlueprint blueprint = blueprint(round);
        return new RoundDraft(
                round.name(),
                round.window().startsAt(),
                round.window().endsAt(),
                round.duration().toSeconds(),
                round.triesMax(),
                blueprint.multipleRule(),
                round.reveal(),
                round.practiceWhileRunning(),
                blueprint.blueprint());
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

package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.CaseRowView;
import org.lianbing.contest.CaseRowView.CasePersonView;
import org.lianbing.contest.CaseView;
import org.lianbing.contest.CasesSummaryView;
import org.lianbing.contest.internal.CaseStore.CaseRow;
import org.lianbing.contest.internal.CaseStore.PersonRow;
import org.lianbing.contest.internal.CaseStore.StepRow;
import org.lianbing.exam.EvidenceApi;
import org.lianbing.exam.Finding;
import org.lianbing.exam.TracedPaper;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** Cases as an organiser reads them. Whoever opens one reads keys and answers, so each opening leaves an audit row. */
@Singleton
class Cases {
    private static final int SHOWN_IN_LIST = 2;

    private final CaseStore cases;
    private final LookStore looks;
    private final CaseExclusionStore exclusions;
    private final ResultStore results;
    private final EvidenceApi evidence;
    private final IdentityApi identity;
    private final Audit audit;

    Cases(
            CaseStore cases,
            LookStore looks,
            CaseExclusionStore exclusions,
            ResultStore results,
            EvidenceApi evidence,
            IdentityApi identity,
            Audit audit) {
        this.cases = cases;
        this.looks = looks;
        this.exclusions = exclusions;
        this.results = results;
        this.evidence = evidence;
        this.identity = identity;
        this.audit = audit;
    }

    CasesSummaryView summary(long roundId) {
        Optional<LookStore.LookRow> look = looks.find(roundId);
        return new CasesSummaryView(
                look.map(LookStore.LookRow::lookedAt).orElse(null),
                look.map(LookStore.LookRow::papers).orElse(0),
                look.map(LookStore.LookRow::pairsCompared).orElse(0L),
                cases.counts(roundId));
    }

    Page<CaseRowView> page(long roundId, CaseStore.Filter filter, PageRequest page) {
        Page<CaseRow> rows = cases.page(roundId, filter, page);
        Map<Integer, List<PersonRow>> people =
                cases.people(roundId, rows.items().stream().map(CaseRow::no).toList(), SHOWN_IN_LIST).stream()
                        .collect(Collectors.groupingBy(PersonRow::no));
        Map<Long, MemberCard> members = identity.members(people.values().stream()
                .flatMap(List::stream)
                .map(PersonRow::memberId)
                .collect(Collectors.toSet()));
        return rows.map(row -> view(row, people.getOrDefault(row.no(), List.of()), members));
    }

    /**
     * @param one the member whose paper is shown first; null for the first of the case
     * @param other the member whose paper is shown beside it; null for the next
     */
    CaseView open(long viewer, long roundId, int no, @Nullable Long one, @Nullable Long other) {
        CaseRow row = cases.find(roundId, no).orElseThrow(() -> NotFound.of("contest"));
        List<PersonRow> people = cases.people(roundId, List.of(no), Finding.PEOPLE_MAX);
        List<StepRow> steps = cases.steps(roundId, no);
        Optional<CaseExclusionStore.ExclusionRow> exclusion = exclusions.of(row);
        Map<Long, MemberCard> members = members(people, steps, exclusion);
        List<TracedPaper> papers = papers(shown(people, one, other));
        for (TracedPaper paper : papers) {
            audit.record(viewer, "contest.view-case", paper.memberId(), "round:" + roundId + " case:" + no, null);
        }
        return new CaseView(
                view(row, people.stream().limit(SHOWN_IN_LIST).toList(), members),
                people.stream().map(person -> person(roundId, person, members)).toList(),
                papers,
                steps.stream().map(step -> step(step, members)).toList(),
                exclusion
                        .map(found -> new CaseView.ProposalView(
                                found.memberId(),
                                found.reason(),
                                name(members, found.proposedBy()),
                                found.proposedAt(),
                                found.proposedBy() == viewer,
                                found.confirmedAt() != null))
                        .orElse(null));
    }

    private static List<PersonRow> shown(List<PersonRow> people, @Nullable Long one, @Nullable Long other) {
        List<PersonRow> shown = new ArrayList<>();
        people.stream()
                .filter(person -> one != null && person.memberId() == one)
                .forEach(shown::add);
        people.stream()
                .filter(person -> other != null && person.memberId() == other && !shown.contains(person))
                .forEach(shown::add);
        people.stream().filter(person -> !shown.contains(person)).forEach(shown::add);
        return shown.subList(0, Math.min(shown.size(), 2));
    }

    private List<TracedPaper> papers(List<PersonRow> people) {
        return people.stream()
                .flatMap(person -> evidence.paper(person.attemptId()).stream())
                .toList();
    }

    private Map<Long, MemberCard> members(
            List<PersonRow> people, List<StepRow> steps, Optional<CaseExclusionStore.ExclusionRow> exclusion) {
        Set<Long> ids = new HashSet<>();
        people.forEach(person -> ids.add(person.memberId()));
        steps.forEach(step -> ids.add(step.actor()));
        exclusion.ifPresent(found -> ids.add(found.proposedBy()));
        return identity.members(ids);
    }

    private CaseView.PersonView person(long roundId, PersonRow person, Map<Long, MemberCard> members) {
        MemberCard card = members.get(person.memberId());
        return new CaseView.PersonView(
                person.memberId(),
                card == null ? "" : card.name(),
                card == null ? "" : card.maskedIdNumber(),
                card == null ? "" : card.unitName(),
                results.of(roundId, person.memberId())
                        .map(ResultStore.ResultRow::rank)
                        .orElse(null));
    }

    private static CaseView.StepView step(StepRow step, Map<Long, MemberCard> members) {
        return new CaseView.StepView(
                step.at(),
                name(members, step.actor()),
                step.deed(),
                step.memberId() == null ? null : name(members, step.memberId()),
                step.words());
    }

    private static CaseRowView view(CaseRow row, List<PersonRow> people, Map<Long, MemberCard> members) {
        return new CaseRowView(
                row.no(),
                row.kind(),
                row.strength(),
                row.state(),
                row.facts(),
                people.stream()
                        .map(person -> new CasePersonView(
                                person.memberId(),
                                name(members, person.memberId()),
                                members.containsKey(person.memberId())
                                        ? members.get(person.memberId()).unitName()
                                        : ""))
                        .toList(),
                row.people(),
                row.changedAt());
    }

    private static String name(Map<Long, MemberCard> members, long memberId) {
        MemberCard card = members.get(memberId);
        return card == null ? "" : card.name();
    }
}

package org.lianbing.contest.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lianbing.contest.AdvancementVerdict;
import org.lianbing.contest.TieRule;

/**
 * Who goes on: a pure function of rule and ranked list. The list is walked from the top, people of one rank together;
 * who may not go on is passed over, who would be one too many of her employer is passed over, and the places left are
 * given in order. Called again with those already named it fills only the places that have become free, so that a
 * replacement never costs anybody the place she was told she had.
 */
final class Advance {
    private final AdvanceRule rule;
    private final Set<Long> named;
    private final Map<Long, Integer> takenOfEmployer = new HashMap<>();
    private final Map<Long, AdvancementVerdict> verdicts;
    private int free;
    private boolean closed;

    private Advance(AdvanceRule rule, int places, Set<Long> named, Map<Long, AdvancementVerdict> verdicts) {
        this.rule = rule;
        this.free = places;
        this.named = named;
        this.verdicts = verdicts;
    }

    /**
     * @param list in any order; each member once
     * @param named who was told before that she goes on; she keeps her place while she is eligible
     * @return a verdict for every member of the list
     */
    static Map<Long, AdvancementVerdict> of(AdvanceRule rule, List<Candidate> list, Set<Long> named) {
        Map<Long, AdvancementVerdict> verdicts = new HashMap<>();
        if (!rule.byDivision()) {
            new Advance(rule, rule.places(), named, verdicts).walk(list);
            return verdicts;
        }
        Map<Long, List<Candidate>> divisions = new HashMap<>();
        for (Candidate candidate : list) {
            Long division = candidate.divisionId();
            if (division == null || !rule.placesOfDivision().containsKey(division)) {
                verdicts.put(candidate.memberId(), AdvancementVerdict.NO_DIVISION);
            } else {
                divisions.computeIfAbsent(division, id -> new ArrayList<>()).add(candidate);
            }
        }
        divisions.forEach((division, members) ->
                new Advance(rule, rule.placesOfDivision().getOrDefault(division, 0), named, verdicts).walk(members));
        return verdicts;
    }

    private void walk(List<Candidate> list) {
        list.stream()
                .filter(candidate -> candidate.eligible() && named.contains(candidate.memberId()))
                .forEach(this::takes);
        TreeMap<Integer, List<Candidate>> ranks =
                list.stream().collect(Collectors.groupingBy(Candidate::rank, TreeMap::new, Collectors.toList()));
        ranks.values().forEach(this::decide);
    }

    private void decide(List<Candidate> alike) {
        List<Candidate> asking = new ArrayList<>();
        for (Candidate candidate : alike) {
            switch (candidate.standing()) {
                case NOT_ELIGIBLE -> verdicts.put(candidate.memberId(), AdvancementVerdict.NOT_ELIGIBLE);
                case WITHDRAWN -> verdicts.put(candidate.memberId(), AdvancementVerdict.WITHDRAWN);
                case ELIGIBLE -> {
                    if (!verdicts.containsKey(candidate.memberId())) {
                        asking.add(candidate);
                    }
                }
            }
        }
        if (asking.isEmpty()) {
            return;
        }
        if (rule.ties() == TieRule.LOT) {
            byLot(asking);
        } else {
            together(withinCap(asking));
        }
    }

    /** One after the other, so that cap and places are both counted in the order of the lot. */
    private void byLot(List<Candidate> asking) {
        boolean alone = asking.size() == 1;
        asking.sort(Comparator.comparing((Candidate candidate) -> rule.lot(candidate.memberId()))
                .thenComparing(Candidate::memberId));
        boolean hadPlaces = free > 0;
        for (Candidate candidate : asking) {
            if (room(candidate) <= 0) {
                verdicts.put(candidate.memberId(), AdvancementVerdict.EMPLOYER_CAP);
            } else if (free <= 0) {
                verdicts.put(
                        candidate.memberId(),
                        hadPlaces && !alone ? AdvancementVerdict.LOST_THE_LOT : AdvancementVerdict.NO_PLACE);
            } else {
                takes(candidate);
            }
        }
    }

    /** Colleagues alike in rank go the same way: all in where their employer has room for all of them, or by the tie rule. */
    private List<Candidate> withinCap(List<Candidate> asking) {
        Map<Long, List<Candidate>> colleagues = asking.stream().collect(Collectors.groupingBy(Candidate::employerId));
        List<Candidate> within = new ArrayList<>();
        for (List<Candidate> some : colleagues.values()) {
            int room = room(some.getFirst());
            boolean fits = some.size() <= room || rule.ties() == TieRule.ALL && room > 0;
            if (fits) {
                within.addAll(some);
            } else {
                AdvancementVerdict verdict =
                        room > 0 ? AdvancementVerdict.TIE_UNDECIDED : AdvancementVerdict.EMPLOYER_CAP;
                some.forEach(candidate -> verdicts.put(candidate.memberId(), verdict));
            }
        }
        return within;
    }

    private void together(List<Candidate> asking) {
        if (closed || free <= 0) {
            asking.forEach(candidate -> verdicts.put(candidate.memberId(), AdvancementVerdict.NO_PLACE));
        } else if (asking.size() <= free || rule.ties() == TieRule.ALL) {
            asking.forEach(this::takes);
        } else {
            closed = true;
            asking.forEach(candidate -> verdicts.put(candidate.memberId(), AdvancementVerdict.TIE_UNDECIDED));
        }
    }

    private int room(Candidate candidate) {
        return rule.employerCap() == 0
                ? Integer.MAX_VALUE
                : rule.employerCap() - takenOfEmployer.getOrDefault(candidate.employerId(), 0);
    }

    private void takes(Candidate candidate) {
        free--;
        takenOfEmployer.merge(candidate.employerId(), 1, Integer::sum);
        verdicts.put(candidate.memberId(), AdvancementVerdict.ADVANCES);
    }
}

package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianbing.contest.AdvancementVerdict;
import org.lianbing.contest.TieRule;
import org.lianbing.contest.internal.Candidate.Standing;

class AdvanceTest {
    private static final int RUNS = 3_000;

    @Test
    void the_best_go_on_and_the_rest_are_told_that_no_place_was_left() {
        Map<Long, AdvancementVerdict> verdicts =
                advance(rule(2, 0, TieRule.ALL), one(1, 1, 7), one(2, 2, 8), one(3, 3, 9));

        assertThat(verdicts)
                .isEqualTo(Map.of(
                        1L,
                        AdvancementVerdict.ADVANCES,
                        2L,
                        AdvancementVerdict.ADVANCES,
                        3L,
                        AdvancementVerdict.NO_PLACE));
    }

    @Test
    void who_failed_the_check_or_withdrew_is_passed_over_and_the_next_moves_up() {
        Map<Long, AdvancementVerdict> verdicts = advance(
                rule(2, 0, TieRule.ALL),
                new Candidate(1, 1, 7, null, Standing.NOT_ELIGIBLE),
                new Candidate(2, 2, 8, null, Standing.WITHDRAWN),
                one(3, 3, 9),
                one(4, 4, 9));

        assertThat(advancing(verdicts)).containsExactly(3L, 4L);
        assertThat(verdicts)
                .containsEntry(1L, AdvancementVerdict.NOT_ELIGIBLE)
                .containsEntry(2L, AdvancementVerdict.WITHDRAWN);
    }

    @Test
    void an_employer_at_her_cap_makes_room_for_the_next_of_others() {
        Map<Long, AdvancementVerdict> verdicts =
                advance(rule(3, 2, TieRule.ALL), one(1, 1, 7), one(2, 2, 7), one(3, 3, 7), one(4, 4, 8));

        assertThat(advancing(verdicts)).containsExactly(1L, 2L, 4L);
        assertThat(verdicts).containsEntry(3L, AdvancementVerdict.EMPLOYER_CAP);
    }

    @Test
    void people_alike_at_the_last_place_go_on_together_where_the_rule_says_all() {
        assertThat(advancing(advance(rule(2, 0, TieRule.ALL), one(1, 1, 7), one(2, 2, 8), one(3, 2, 9), one(4, 4, 9))))
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void people_alike_at_the_last_place_stay_out_together_and_nobody_passes_them_where_the_rule_says_none() {
        Map<Long, AdvancementVerdict> verdicts =
                advance(rule(2, 0, TieRule.NONE), one(1, 1, 7), one(2, 2, 8), one(3, 2, 9), one(4, 4, 9));

        assertThat(advancing(verdicts)).containsExactly(1L);
        assertThat(verdicts)
                .containsEntry(2L, AdvancementVerdict.TIE_UNDECIDED)
                .containsEntry(4L, AdvancementVerdict.NO_PLACE);
    }

    @Test
    void a_lot_among_people_alike_is_the_smaller_hash_of_seed_and_member() {
        AdvanceRule rule = rule(2, 0, TieRule.LOT);
        long luckier = rule.lot(2).compareTo(rule.lot(3)) < 0 ? 2 : 3;
        Map<Long, AdvancementVerdict> verdicts = advance(rule, one(1, 1, 7), one(2, 2, 8), one(3, 2, 9));

        assertThat(advancing(verdicts)).containsExactly(1L, luckier);
        assertThat(verdicts).containsEntry(5 - luckier, AdvancementVerdict.LOST_THE_LOT);
        // printf s:2 | sha256sum
        assertThat(rule.lot(2)).isEqualTo("5be39311986172db2e712097a8c6d5af09f74ca03e7c72e6a10c76d297ddb760");
    }

    @Test
    void colleagues_alike_share_the_fate_of_their_employers_last_place() {
        Candidate[] list = {one(1, 1, 7), one(2, 2, 7), one(3, 2, 7), one(4, 4, 8)};

        assertThat(advancing(advance(rule(9, 2, TieRule.ALL), list))).containsExactly(1L, 2L, 3L, 4L);
        assertThat(advancing(advance(rule(9, 2, TieRule.NONE), list))).containsExactly(1L, 4L);
        assertThat(advancing(advance(rule(9, 2, TieRule.LOT), list))).hasSize(3).contains(1L, 4L);
    }

    @Test
    void divisions_are_lists_of_their_own_and_one_without_places_is_told_so() {
        AdvanceRule rule = new AdvanceRule(0, Map.of(1L, 1, 2L, 2), 0, TieRule.ALL, "s");
        Map<Long, AdvancementVerdict> verdicts = advance(
                rule, in(1, 1, 1L), in(2, 2, 1L), in(3, 3, 2L), in(4, 4, 2L), in(5, 5, 2L), in(6, 6, 3L), one(7, 7, 7));

        assertThat(advancing(verdicts)).containsExactly(1L, 3L, 4L);
        assertThat(verdicts)
                .containsEntry(6L, AdvancementVerdict.NO_DIVISION)
                .containsEntry(7L, AdvancementVerdict.NO_DIVISION);
    }

    @Test
    void a_replacement_takes_the_free_place_and_costs_nobody_hers() {
        // Under the rule alone 2 and 3 would come in for 1 and push 4 out.
        AdvanceRule rule = rule(2, 1, TieRule.ALL);
        List<Candidate> before = List.of(one(1, 1, 7), one(2, 2, 7), one(3, 2, 7), one(4, 4, 8));
        Set<Long> named = advancing(Advance.of(rule, before, Set.of()));
        assertThat(named).containsExactly(1L, 4L);

        List<Candidate> after = gone(before, 1);
        assertThat(advancing(Advance.of(rule, after, named))).containsExactly(2L, 3L, 4L);
        assertThat(advancing(Advance.of(rule, after, Set.of()))).containsExactly(2L, 3L);
    }

    @ParameterizedTest
    @EnumSource(TieRule.class)
    void any_list_gives_what_a_plain_slow_model_gives(TieRule ties) {
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            AdvanceRule rule = anyRule(random, ties);
            List<Candidate> list = anyList(random);

            assertThat(advancing(Advance.of(rule, list, Set.of())))
                    .as("seed %d, %s, %s", seed, rule, list)
                    .isEqualTo(slowModel(rule, list));
        }
    }

    @ParameterizedTest
    @EnumSource(TieRule.class)
    void any_withdrawal_costs_nobody_else_a_place_and_keeps_cap_and_places(TieRule ties) {
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            AdvanceRule rule = anyRule(random, ties);
            List<Candidate> list = anyList(random);
            Set<Long> named = advancing(Advance.of(rule, list, Set.of()));
            if (named.isEmpty()) {
                continue;
            }
            long leaving = named.stream()
                    .skip(random.nextInt(named.size()))
                    .findFirst()
                    .orElseThrow();
            List<Candidate> left = gone(list, leaving);
            Set<Long> after = advancing(Advance.of(rule, left, named));

            Set<Long> stay = new HashSet<>(named);
            stay.remove(leaving);
            assertThat(after).as("seed %d, %s, %s", seed, rule, list).containsAll(stay);
            assertThat(after).doesNotContain(leaving);
            if (ties != TieRule.ALL) {
                assertThat(after.size()).as("seed %d", seed).isLessThanOrEqualTo(placesOf(rule));
                assertCapKept(rule, left, after);
            }
        }
    }

    private static void assertCapKept(AdvanceRule rule, List<Candidate> list, Set<Long> advancing) {
        if (rule.employerCap() == 0) {
            return;
        }
        Map<String, Long> ofEmployer = list.stream()
                .filter(candidate -> advancing.contains(candidate.memberId()))
                .collect(Collectors.groupingBy(
                        candidate -> candidate.employerId() + "/" + (rule.byDivision() ? candidate.divisionId() : ""),
                        Collectors.counting()));
        assertThat(ofEmployer.values()).allMatch(count -> count <= rule.employerCap());
    }

    private static int placesOf(AdvanceRule rule) {
        return rule.byDivision()
                ? rule.placesOfDivision().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                : rule.places();
    }

    /** Counts everything anew for each rank and knows no running totals. */
    private static Set<Long> slowModel(AdvanceRule rule, List<Candidate> list) {
        if (rule.byDivision()) {
            Set<Long> all = new TreeSet<>();
            rule.placesOfDivision()
                    .forEach((division, places) -> all.addAll(slowModel(
                            new AdvanceRule(places, Map.of(), rule.employerCap(), rule.ties(), rule.lotSeed()),
                            list.stream()
                                    .filter(candidate -> division.equals(candidate.divisionId()))
                                    .toList())));
            return all;
        }
        List<Candidate> in = new ArrayList<>();
        Set<Integer> ranks = new TreeSet<>();
        list.forEach(candidate -> ranks.add(candidate.rank()));
        for (int rank : ranks) {
            List<Candidate> alike = list.stream()
                    .filter(candidate -> candidate.rank() == rank && candidate.eligible())
                    .sorted(Comparator.comparing(candidate -> rule.lot(candidate.memberId())))
                    .toList();
            if (rule.ties() == TieRule.LOT) {
                for (Candidate candidate : alike) {
                    if (in.size() < rule.places() && ofEmployer(in, candidate) < capOf(rule)) {
                        in.add(candidate);
                    }
                }
                continue;
            }
            List<Candidate> capped = alike.stream()
                    .filter(candidate -> {
                        long had = ofEmployer(in, candidate);
                        long colleagues = ofEmployer(alike, candidate);
                        return had + colleagues <= capOf(rule) || rule.ties() == TieRule.ALL && had < capOf(rule);
                    })
                    .toList();
            if (in.size() >= rule.places()) {
                break;
            }
            if (rule.ties() == TieRule.NONE && in.size() + capped.size() > rule.places()) {
                break;
            }
            in.addAll(capped);
        }
        return in.stream().map(Candidate::memberId).collect(Collectors.toCollection(TreeSet::new));
    }

    private static long capOf(AdvanceRule rule) {
        return rule.employerCap() == 0 ? Integer.MAX_VALUE : rule.employerCap();
    }

    private static long ofEmployer(List<Candidate> some, Candidate like) {
        return some.stream()
                .filter(candidate -> candidate.employerId() == like.employerId())
                .count();
    }

    private static AdvanceRule anyRule(Random random, TieRule ties) {
        Map<Long, Integer> divisions = new HashMap<>();
        if (random.nextInt(3) == 0) {
            for (long division = 1; division <= 2; division++) {
                divisions.put(division, random.nextInt(6));
            }
        }
        return new AdvanceRule(random.nextInt(12), divisions, random.nextInt(4), ties, "lot-" + random.nextInt());
    }

    private static List<Candidate> anyList(Random random) {
        List<Candidate> list = new ArrayList<>();
        int rank = 1;
        for (int i = 0; i < random.nextInt(20); i++) {
            rank = random.nextInt(3) == 0 ? rank : i + 1;
            Standing standing = random.nextInt(6) == 0 ? Standing.WITHDRAWN : Standing.ELIGIBLE;
            Long division = random.nextInt(5) == 0 ? null : 1L + random.nextInt(3);
            list.add(new Candidate(i + 1, rank, 1 + random.nextInt(5), division, standing));
        }
        return list;
    }

    private static List<Candidate> gone(List<Candidate> list, long member) {
        return list.stream()
                .map(candidate -> candidate.memberId() == member
                        ? new Candidate(
                                member,
                                candidate.rank(),
                                candidate.employerId(),
                                candidate.divisionId(),
                                Standing.WITHDRAWN)
                        : candidate)
                .toList();
    }

    private static AdvanceRule rule(int places, int cap, TieRule ties) {
        return new AdvanceRule(places, Map.of(), cap, ties, "s");
    }

    private static Candidate one(long member, int rank, long employer) {
        return new Candidate(member, rank, employer, null, Standing.ELIGIBLE);
    }

    private static Candidate in(long member, int rank, @Nullable Long division) {
        return new Candidate(member, rank, member, division, Standing.ELIGIBLE);
    }

    private static Map<Long, AdvancementVerdict> advance(AdvanceRule rule, Candidate... list) {
        return Advance.of(rule, List.of(list), Set.of());
    }

    private static Set<Long> advancing(Map<Long, AdvancementVerdict> verdicts) {
        return verdicts.entrySet().stream()
                .filter(verdict -> verdict.getValue() == AdvancementVerdict.ADVANCES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

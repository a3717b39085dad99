package org.lianbing.exam.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lianbing.exam.internal.AlikePair.Nearness;

/**
 * Finds papers more alike than chance explains. For two papers it weighs "one copied this share of her answers from the
 * other" against "each answered by herself", question by question. The weight is a likelihood ratio whose mean is 1 for
 * people who answered by themselves, so the chance that it reaches {@code x} for an honest pair is at most {@code 1/x}
 * (Markov's inequality; such weights are called e-values: Vovk and Wang, Annals of Statistics 49, 2021). Means of such
 * weights are such weights, which is how both directions and several shares of copying come into one. The bar is set so
 * that over all pairs compared {@value #FALSE_PAIRS_MEANT} honest pairs per 10,000 papers are expected at most if the
 * model of answers were perfect: a fifth of what is promised, since it is not.
 */
final class AlikePapers {
    static final double FALSE_PAIRS_MEANT = 0.2;
    static final int COMMON_MIN = 10;
    private static final Duration NEAR_START = Duration.ofMinutes(2);

    private final AnswerModel model;
    private final List<AnswerModel.Coded> papers;
    private final Map<Nearness, Double> bars = new HashMap<>();

    private AlikePapers(List<AnsweredPaper> papers) {
        this.model = new AnswerModel(papers);
        this.papers = papers.stream().map(model::coded).toList();
    }

    /** The pairs that stand out, the strongest evidence first. */
    static List<AlikePair> among(List<AnsweredPaper> papers) {
        return new AlikePapers(papers).find();
    }

    private List<AlikePair> find() {
        List<List<AnswerModel.Coded>> groups = groups();
        setBars(groups);
        List<AlikePair> pairs = groups.parallelStream()
                .flatMap(group -> IntStream.range(0, group.size())
                        .boxed()
                        .flatMap(one -> IntStream.range(one + 1, group.size())
                                .mapToObj(other -> weigh(group.get(one), group.get(other)))
                                .filter(pair ->
                                        pair.evidence() >= bars.getOrDefault(pair.nearness(), Double.MAX_VALUE))))
                .toList();
        Map<List<Long>, AlikePair> once = new HashMap<>();
        pairs.forEach(pair -> once.put(List.of(pair.oneAttemptId(), pair.otherAttemptId()), pair));
        return once.values().stream()
                .sorted(Comparator.comparingDouble(AlikePair::evidence)
                        .reversed()
                        .thenComparing(AlikePair::oneAttemptId))
                .toList();
    }

    /** Papers of one unit, and papers of one device; who shares both is compared twice and told once. */
    private List<List<AnswerModel.Coded>> groups() {
        Map<Object, List<AnswerModel.Coded>> groups = new HashMap<>();
        for (AnswerModel.Coded paper : papers) {
            groups.computeIfAbsent(paper.paper().unitId(), unit -> new ArrayList<>())
                    .add(paper);
            groups.computeIfAbsent(paper.paper().device(), device -> new ArrayList<>())
                    .add(paper);
        }
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    /** Every kind of nearness has a third of the false pairs to spend; where few pairs are near, the bar is lower. */
    private void setBars(List<List<AnswerModel.Coded>> groups) {
        Map<Nearness, Long> counts = new HashMap<>();
        for (List<AnswerModel.Coded> group : groups) {
            for (int one = 0; one < group.size(); one++) {
                for (int other = one + 1; other < group.size(); other++) {
                    counts.merge(nearness(group.get(one), group.get(other)), 1L, Long::sum);
                }
            }
        }
        double falsePairs = FALSE_PAIRS_MEANT * papers.size() / 10_000 / Nearness.values().length;
        counts.forEach((nearness, count) -> bars.put(nearness, Math.log(count / falsePairs)));
    }

    private static Nearness nearness(AnswerModel.Coded one, AnswerModel.Coded other) {
        if (one.paper().device().equals(other.paper().device())) {
            return Nearness.SAME_DEVICE;
        }
        Duration apart = Duration.between(one.paper().startedAt(), other.paper().startedAt())
                .abs();
        return apart.compareTo(NEAR_START) <= 0 ? Nearness.SAME_START : Nearness.SAME_UNIT;
    }

    private AlikePair weigh(AnswerModel.Coded a, AnswerModel.Coded b) {
        AnswerModel.Coded one = a.paper().attemptId() < b.paper().attemptId() ? a : b;
        AnswerModel.Coded other = one == a ? b : a;
        double[] oneCopied = new double[AnswerModel.SHARES_COPIED.length];
        double[] otherCopied = new double[AnswerModel.SHARES_COPIED.length];
        int common = 0;
        int same = 0;
        int sameWrong = 0;
        double expected = 0;
        for (int i = 0, j = 0; i < one.items().length && j < other.items().length; ) {
            int item = one.items()[i];
            if (item != other.items()[j]) {
                i += item < other.items()[j] ? 1 : 0;
                j += item > other.items()[j] ? 1 : 0;
                continue;
            }
            common++;
            expected += model.chanceAlike(item, one.ability(), other.ability());
            boolean match = one.answers()[i] == other.answers()[j];
            same += match ? 1 : 0;
            sameWrong += match && !one.right()[i] ? 1 : 0;
            add(oneCopied, match, model.weightOfMatch(item, one.ability(), other.answers()[j]));
            add(otherCopied, match, model.weightOfMatch(item, other.ability(), one.answers()[i]));
            i++;
            j++;
        }
        double evidence = common < COMMON_MIN ? 0 : logOfMean(oneCopied, otherCopied);
        return new AlikePair(
                one.paper().attemptId(),
                other.paper().attemptId(),
                nearness(one, other),
                common,
                same,
                sameWrong,
                expected,
                evidence);
    }

    private static void add(double[] logWeights, boolean match, double[] ofMatch) {
        double[] weight = match ? ofMatch : AnswerModel.weightOfMismatch();
        for (int i = 0; i < logWeights.length; i++) {
            logWeights[i] += weight[i];
        }
    }

    private static double logOfMean(double[]... logWeights) {
        double highest = Double.NEGATIVE_INFINITY;
        int count = 0;
        for (double[] some : logWeights) {
            for (double weight : some) {
                highest = Math.max(highest, weight);
                count++;
            }
        }
        double sum = 0;
        for (double[] some : logWeights) {
            for (double weight : some) {
                sum += Math.exp(weight - highest);
            }
        }
        return highest + Math.log(sum / count);
    }
}

package org.lianbing.exam.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Finds papers more alike than chance explains. For two papers it weighs "one copied this share of her answers from the
 * other" against "each answered by herself", question by question. The weight is a likelihood ratio whose mean is 1 for
 * people who answered by themselves, so the chance that it reaches {@code x} for an honest pair is at most {@code 1/x}
 * (Markov's inequality; such weights are called e-values: Vovk and Wang, Annals of Statistics 49, 2021). Means of such
 * weights are such weights, which is how both directions and several shares of copying come into one.
 *
 * <p>The bar is where {@value #FALSE_PAIRS_MEANT} honest pairs per 10,000 papers are expected, half of what is promised: by
 * Markov's inequality, or lower where the round itself shows how seldom its pairs come near. For that the weights of up to
 * {@value #SAMPLE} pairs taken at random are read; beyond their highest thousandth they fall off like an exponential, whose
 * mean is that of the excesses (peaks over threshold: Pickands, Annals of Statistics 3, 1975). Almost all pairs are
 * strangers, so a few who copied move it by nothing.
 *
 * <p>Every two papers of a round are compared under the same bar, whoever and wherever the two are: a common unit, phone or
 * start minute never makes the same answers weigh more. Papers are added one by one and kept in about 0.8 KB for 50
 * answers, the text of no answer among it. Time grows with the square of a round, so above {@link #WHOLE_MAX} papers only
 * those of one unit or one phone are compared.
 */
final class AlikePapers {
    static final double FALSE_PAIRS_MEANT = 0.5;
    static final int COMMON_MIN = 10;
    static final int WHOLE_MAX = 40_000;
    /** Nobody looks at more; the strongest are kept. */
    static final int PAIRS_MAX = 2_000;

    private static final int SAMPLE = 1_000_000;
    private static final int TAIL_SHARE = 1_000;
    /** Fewer excesses say too little about a tail. */
    private static final int TAIL_MIN = 50;

    private static final double LEAST_LOST_BY_MISMATCH = AnswerModel.weightOfMismatch()[0];
    /** Of sums of floats; the bound stays a bound. */
    private static final double ROUNDING = 0.01;

    private static final Comparator<AlikePair> STRONGEST_FIRST = Comparator.comparingDouble(AlikePair::evidence)
            .reversed()
            .thenComparing(AlikePair::oneAttemptId)
            .thenComparing(AlikePair::otherAttemptId);

    private final AnswerModel model = new AnswerModel();
    private final List<CodedPaper> papers = new ArrayList<>();

    /** @param pairsCompared how many were held against each other */
    record Found(int papers, long pairsCompared, List<AlikePair> pairs) {}

    void add(AnsweredPaper paper) {
        papers.add(model.coded(paper));
    }

    static Found among(Collection<AnsweredPaper> papers) {
        AlikePapers search = new AlikePapers();
        papers.forEach(search::add);
        return search.find();
    }

    /** The pairs that stand out, the strongest evidence first. */
    Found find() {
        model.learn(papers);
        List<List<CodedPaper>> groups = papers.size() <= WHOLE_MAX ? List.of(papers) : near();
        long pairs = groups.stream()
                .mapToLong(group -> (long) group.size() * (group.size() - 1) / 2)
                .sum();
        double bar = bar(pairs);
        List<AlikePair> found = new ArrayList<>();
        Set<List<Long>> known = new HashSet<>();
        for (List<CodedPaper> group : groups) {
            for (int one = 0; one < group.size(); one++) {
                for (int other = one + 1; other < group.size(); other++) {
                    keepIfAlike(group.get(one), group.get(other), bar, known, found);
                }
            }
        }
        found.sort(STRONGEST_FIRST);
        return new Found(papers.size(), pairs, List.copyOf(found.subList(0, Math.min(found.size(), PAIRS_MAX))));
    }

    private double bar(long pairs) {
        double chance = FALSE_PAIRS_MEANT * papers.size() / 10_000 / pairs;
        double byMarkov = -Math.log(chance);
        double[] weights = sample();
        int tail = weights.length / TAIL_SHARE;
        if (tail < TAIL_MIN) {
            return byMarkov;
        }
        Arrays.sort(weights);
        double threshold = weights[weights.length - tail - 1];
        double excesses = 0;
        for (int i = weights.length - tail; i < weights.length; i++) {
            excesses += weights[i] - threshold;
        }
        double byRound = threshold + excesses / tail * Math.log(1.0 / TAIL_SHARE / chance);
        return threshold == Double.NEGATIVE_INFINITY ? byMarkov : Math.min(byMarkov, byRound);
    }

    /** The same pairs each time, so that a search done again finds the same. */
    private double[] sample() {
        Random random = new Random(papers.size());
        int size = (int) Math.min(SAMPLE, (long) papers.size() * (papers.size() - 1) / 2);
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            int one = random.nextInt(papers.size());
            int other = (one + 1 + random.nextInt(papers.size() - 1)) % papers.size();
            boolean strangers = papers.get(one).memberId != papers.get(other).memberId;
            weights[i] =
                    strangers ? weigh(papers.get(one), papers.get(other), 0).evidence() : Double.NEGATIVE_INFINITY;
        }
        return weights;
    }

    private void keepIfAlike(
            CodedPaper one, CodedPaper other, double bar, Set<List<Long>> known, List<AlikePair> found) {
        if (one.memberId == other.memberId || mostPossible(one, other) < bar) {
            return;
        }
        AlikePair pair = one.attemptId < other.attemptId ? weigh(one, other, bar) : weigh(other, one, bar);
        if (pair.beyond() >= 0 && known.add(List.of(pair.oneAttemptId(), pair.otherAttemptId()))) {
            found.add(pair);
        }
        if (found.size() >= 2 * PAIRS_MAX) {
            found.sort(STRONGEST_FIRST);
            found.subList(PAIRS_MAX, found.size()).clear();
        }
    }

    /** Papers of one unit, and papers of one device; who shares both is compared twice and told once. */
    private List<List<CodedPaper>> near() {
        Map<Object, List<CodedPaper>> groups = new HashMap<>();
        for (CodedPaper paper : papers) {
            groups.computeIfAbsent(paper.unitId, unit -> new ArrayList<>()).add(paper);
            groups.computeIfAbsent(paper.device, device -> new ArrayList<>()).add(paper);
        }
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    /**
     * What the evidence cannot exceed, by two sums instead of eight: hundreds of millions of pairs end here. A mean is at
     * most its highest part, a match weighs at most what the heaviest share makes of it, and a mismatch costs at least
     * what the lightest does.
     */
    private static double mostPossible(CodedPaper one, CodedPaper other) {
        if (one.items == other.items) {
            return mostPossibleOfOneList(one, other);
        }
        char[] ones = one.items;
        char[] others = other.items;
        double oneCopied = 0;
        double otherCopied = 0;
        int common = 0;
        int mismatches = 0;
        int i = 0;
        int j = 0;
        while (i < ones.length && j < others.length) {
            if (ones[i] == others[j]) {
                common++;
                if (one.answers[i] == other.answers[j] && one.answers[i] != AnswerModel.OTHER) {
                    oneCopied += one.heaviest[i];
                    otherCopied += other.heaviest[j];
                } else {
                    mismatches++;
                }
                i++;
                j++;
            } else if (ones[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common < COMMON_MIN
                ? Double.NEGATIVE_INFINITY
                : Math.max(oneCopied, otherCopied) + mismatches * LEAST_LOST_BY_MISMATCH;
    }

    /** Likewise for two who answered the very same questions: the usual case, and the fast one. */
    private static double mostPossibleOfOneList(CodedPaper one, CodedPaper other) {
        char[] ones = one.answers;
        char[] others = other.answers;
        float[] ofOne = one.heaviest;
        float[] ofOther = other.heaviest;
        float lost = (float) LEAST_LOST_BY_MISMATCH;
        float oneCopied = 0;
        float otherCopied = 0;
        for (int i = 0; i < ones.length; i++) {
            boolean match = ones[i] == others[i];
            oneCopied += match ? ofOne[i] : lost;
            otherCopied += match ? ofOther[i] : lost;
        }
        return ones.length < COMMON_MIN ? Double.NEGATIVE_INFINITY : Math.max(oneCopied, otherCopied) + ROUNDING;
    }

    private AlikePair weigh(CodedPaper one, CodedPaper other, double bar) {
        double[] oneCopied = new double[AnswerModel.SHARES_COPIED.length];
        double[] otherCopied = new double[AnswerModel.SHARES_COPIED.length];
        int common = 0;
        int same = 0;
        int sameWrong = 0;
        double expected = 0;
        for (int i = 0, j = 0; i < one.items.length && j < other.items.length; ) {
            int item = one.items[i];
            if (item != other.items[j]) {
                i += item < other.items[j] ? 1 : 0;
                j += item > other.items[j] ? 1 : 0;
                continue;
            }
            common++;
            expected += model.chanceAlike(item, one.ability, other.ability);
            int answer = one.answers[i];
            boolean match = answer == other.answers[j] && answer != AnswerModel.OTHER;
            same += match ? 1 : 0;
            sameWrong += match && !one.right[i] ? 1 : 0;
            add(oneCopied, match ? model.weightOfMatch(item, one.ability, answer) : AnswerModel.weightOfMismatch());
            add(otherCopied, match ? model.weightOfMatch(item, other.ability, answer) : AnswerModel.weightOfMismatch());
            i++;
            j++;
        }
        double evidence = common < COMMON_MIN ? Double.NEGATIVE_INFINITY : logOfMean(oneCopied, otherCopied);
        return new AlikePair(
                one.attemptId,
                other.attemptId,
                common,
                same,
                sameWrong,
                expected,
                evidence,
                evidence - bar,
                one.unitId == other.unitId,
                one.device.equals(other.device),
                Math.abs(one.startedAtSecond - other.startedAtSecond));
    }

    private static void add(double[] logWeights, double[] weight) {
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

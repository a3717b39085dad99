package org.lianbing.exam.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A round of made-up examinees; option A is the key of every question. Answers follow a nominal response model (ability,
 * difficulty, wrong options of unequal appeal), and people of one unit are alike by training: a common shift in ability,
 * and a common leaning on each question.
 */
public final class MadeUpRound {
    static final Instant NINE = Instant.parse("2026-11-28T01:00:00Z");
    static final int QUESTIONS = 50;
    private static final String OPTIONS = "ABCD";

    final List<AnsweredPaper> papers = new ArrayList<>();
    private final Random random;
    private final double[][] appeal = new double[QUESTIONS][OPTIONS.length()];

    MadeUpRound(long seed, int people) {
        random = new Random(seed);
        for (double[] ofQuestion : appeal) {
            ofQuestion[0] = 0.6 - 0.9 * random.nextGaussian();
            for (int option = 1; option < ofQuestion.length; option++) {
                ofQuestion[option] = 0.7 * random.nextGaussian();
            }
        }
        for (long unit = 1; papers.size() < people; unit++) {
            int size = Math.min(people - papers.size(), 5 + random.nextInt(random.nextInt(8) == 0 ? 400 : 60));
            unit(unit, size);
        }
    }

    private void unit(long unit, int size) {
        double level = 0.5 * random.nextGaussian();
        double[][] leaning = new double[QUESTIONS][OPTIONS.length()];
        for (double[] ofQuestion : leaning) {
            for (int option = 0; option < ofQuestion.length; option++) {
                ofQuestion[option] = 0.25 * random.nextGaussian();
            }
        }
        for (int i = 0; i < size; i++) {
            double ability = 0.6 + level + random.nextGaussian();
            StringBuilder answers = new StringBuilder();
            for (int question = 0; question < QUESTIONS; question++) {
                answers.append(OPTIONS.charAt(choose(ability, appeal[question], leaning[question])));
            }
            long attempt = papers.size() + 1;
            Instant start = NINE.plusSeconds(random.nextInt(3 * 3600));
            papers.add(paper(attempt, unit, "phone" + attempt, start, answers.toString(), "A".repeat(QUESTIONS)));
        }
    }

    private int choose(double ability, double[] appeal, double[] leaning) {
        double[] weight = new double[appeal.length];
        double sum = 0;
        for (int option = 0; option < weight.length; option++) {
            weight[option] = Math.exp(appeal[option] + leaning[option] + (option == 0 ? 1.2 * ability : 0));
            sum += weight[option];
        }
        double at = random.nextDouble() * sum;
        int option = 0;
        while (option < weight.length - 1 && at >= weight[option]) {
            at -= weight[option++];
        }
        return option;
    }

    /** Lets members copy this share of a colleague's answers, started within two minutes of her. */
    Set<List<Long>> copy(int pairs, double share) {
        Set<List<Long>> planted = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        while (planted.size() < pairs) {
            int source = random.nextInt(papers.size() - 1);
            AnsweredPaper from = papers.get(source);
            AnsweredPaper to = papers.get(source + 1);
            if (from.unitId() != to.unitId() || from.shareRight() > 0.9 || !used.add(source) || !used.add(source + 1)) {
                continue;
            }
            StringBuilder answers = new StringBuilder();
            for (int i = 0; i < QUESTIONS; i++) {
                answers.append(random.nextDouble() < share ? from.answers()[i] : to.answers()[i]);
            }
            papers.set(
                    source + 1,
                    paper(
                            to.attemptId(),
                            to.unitId(),
                            to.device(),
                            from.startedAt().plusSeconds(random.nextInt(120)),
                            answers.toString(),
                            "A".repeat(QUESTIONS)));
            planted.add(List.of(from.attemptId(), to.attemptId()));
        }
        return planted;
    }

    /** What a search in such a round came to. */
    public record Outcome(int papers, long pairsCompared, Duration took, int planted, int caught, int honest) {}

    /** Plants copied pairs in a round of this size and looks for them. */
    public static Outcome search(long seed, int people, int pairs, double share) {
        MadeUpRound round = new MadeUpRound(seed, people);
        Set<List<Long>> planted = round.copy(pairs, share);
        long before = System.nanoTime();
        AlikePapers.Found found = AlikePapers.among(round.papers);
        Duration took = Duration.ofNanos(System.nanoTime() - before);
        int caught = 0;
        for (AlikePair pair : found.pairs()) {
            caught += planted.contains(List.of(pair.oneAttemptId(), pair.otherAttemptId())) ? 1 : 0;
        }
        return new Outcome(
                found.papers(),
                found.pairsCompared(),
                took,
                planted.size(),
                caught,
                found.pairs().size() - caught);
    }

    static AnsweredPaper paper(long attempt, long unit, String device, Instant at, String answers, String keys) {
        long[] revisions = new long[answers.length()];
        String[] given = new String[answers.length()];
        boolean[] right = new boolean[answers.length()];
        for (int i = 0; i < answers.length(); i++) {
            revisions[i] = i + 1;
            given[i] = answers.substring(i, i + 1);
            right[i] = answers.charAt(i) == keys.charAt(i);
        }
        return new AnsweredPaper(attempt, attempt, unit, device, at, revisions, given, right);
    }
}

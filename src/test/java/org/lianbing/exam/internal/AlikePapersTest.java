package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianbing.exam.internal.AlikePair.Nearness;

/**
 * Made-up examinees: answers follow a nominal response model (ability, difficulty, wrong options of unequal appeal), and
 * people of one unit are alike by training: a common shift in ability, and a common leaning on each question.
 */
class AlikePapersTest {
    private static final Instant NINE = Instant.parse("2026-11-28T01:00:00Z");
    private static final int QUESTIONS = 50;
    private static final String OPTIONS = "ABCD";

    @Test
    void of_twenty_thousand_at_most_two_honest_pairs_stand_out_and_four_of_five_copied_ones_do() {
        Room room = new Room(20261128, 20_000);
        Set<List<Long>> planted = room.copy(200, 0.75);

        long before = System.nanoTime();
        List<AlikePair> found = AlikePapers.among(room.papers);
        Duration took = Duration.ofNanos(System.nanoTime() - before);

        Set<List<Long>> caught = new HashSet<>();
        found.forEach(pair -> caught.add(List.of(pair.oneAttemptId(), pair.otherAttemptId())));
        long honest = caught.stream().filter(pair -> !planted.contains(pair)).count();
        caught.retainAll(planted);
        System.out.printf(
                "similarity: %d papers in %.1f s, %d of %d copied pairs found, %d honest pairs%n",
                room.papers.size(), took.toMillis() / 1000.0, caught.size(), planted.size(), honest);
        assertThat(honest).as("honest pairs of 20,000").isLessThanOrEqualTo(2);
        assertThat(caught).hasSizeGreaterThanOrEqualTo(planted.size() * 8 / 10);
        assertThat(took).isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void everybody_right_about_everything_is_no_evidence() {
        List<AnsweredPaper> papers = new ArrayList<>();
        for (long i = 1; i <= 200; i++) {
            papers.add(paper(i, 1, "p" + i, NINE, "A".repeat(QUESTIONS), "A".repeat(QUESTIONS)));
        }

        assertThat(AlikePapers.among(papers)).isEmpty();
    }

    @Test
    void the_same_wrong_answers_among_people_who_answer_otherwise_stand_out_with_their_numbers() {
        Room room = new Room(7, 400);
        AnsweredPaper first = room.papers.get(0);
        AnsweredPaper second = room.papers.get(1);
        room.papers.set(
                1,
                new AnsweredPaper(
                        second.attemptId(),
                        first.unitId(),
                        first.device(),
                        first.startedAt().plusSeconds(600),
                        first.revisionIds(),
                        first.answers(),
                        first.right()));

        AlikePair pair = AlikePapers.among(room.papers).getFirst();

        assertThat(pair.oneAttemptId()).isEqualTo(first.attemptId());
        assertThat(pair.otherAttemptId()).isEqualTo(second.attemptId());
        assertThat(pair.nearness()).isEqualTo(Nearness.SAME_DEVICE);
        assertThat(pair.common()).isEqualTo(QUESTIONS);
        assertThat(pair.same()).isEqualTo(QUESTIONS);
        assertThat(pair.sameWrong()).isPositive().isLessThan(QUESTIONS);
        assertThat(pair.expectedSame()).isBetween(5.0, 45.0);
    }

    @Test
    void people_of_different_units_and_phones_are_never_compared() {
        Room room = new Room(8, 400);
        AnsweredPaper first = room.papers.get(0);
        AnsweredPaper last = room.papers.getLast();
        assertThat(first.unitId()).isNotEqualTo(last.unitId());
        room.papers.set(
                room.papers.size() - 1,
                new AnsweredPaper(
                        last.attemptId(),
                        last.unitId(),
                        last.device(),
                        first.startedAt(),
                        first.revisionIds(),
                        first.answers(),
                        first.right()));

        assertThat(AlikePapers.among(room.papers)).isEmpty();
    }

    @Test
    void a_handful_of_common_questions_is_too_little_to_say_anything() {
        String right = "A".repeat(AlikePapers.COMMON_MIN - 1);
        List<AnsweredPaper> papers = new ArrayList<>();
        for (long i = 1; i <= 100; i++) {
            papers.add(paper(i, 1, "p" + i, NINE, i <= 2 ? "D".repeat(right.length()) : right, right));
        }

        assertThat(AlikePapers.among(papers)).isEmpty();
    }

    private static AnsweredPaper paper(
            long attempt, long unit, String device, Instant at, String answers, String keys) {
        long[] revisions = new long[answers.length()];
        String[] given = new String[answers.length()];
        boolean[] right = new boolean[answers.length()];
        for (int i = 0; i < answers.length(); i++) {
            revisions[i] = i + 1;
            given[i] = answers.substring(i, i + 1);
            right[i] = answers.charAt(i) == keys.charAt(i);
        }
        return new AnsweredPaper(attempt, unit, device, at, revisions, given, right);
    }

    /** A round of made-up people; option A is the key of every question. */
    private static final class Room {
        final List<AnsweredPaper> papers = new ArrayList<>();
        private final Random random;
        private final double[][] appeal = new double[QUESTIONS][OPTIONS.length()];

        Room(long seed, int people) {
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
                if (from.unitId() != to.unitId()
                        || from.shareRight() > 0.9
                        || !used.add(source)
                        || !used.add(source + 1)) {
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
    }
}

package org.lianbing.exam.internal;

import org.lianbing.bank.Difficulty;

/**
 * How easy a question is: the share of its marks that people get on average, in thousandths. This is the difficulty
 * index p of classical test theory (Lord and Novick, Statistical Theories of Mental Test Scores, 1968, ch. 15; for
 * questions with part marks its usual extension, mean score over full mark). A blank answer counts as nothing, as it does
 * for the score.
 *
 * <p>What was declared stands until {@value #ANSWERS_MIN} answers are marked. From then on it is the mean of the measured
 * share and the declared one, the declared one weighing as much as {@value #PRIOR_ANSWERS} answers: the posterior mean
 * under a beta prior of that weight (Novick and Jackson, Statistical Methods for Educational and Psychological Research,
 * 1974). With 30 answers the measured share weighs 60 %, with 480 of them 96 %.
 *
 * <p>The three declared shares are ours: the middle of what those words commonly mean in test theory (easy above 0.7,
 * hard below 0.5).
 */
final class Facility {
    static final int ANSWERS_MIN = 30;
    static final int PRIOR_ANSWERS = 20;

    private Facility() {}

    static int declared(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> 850;
            case MEDIUM -> 600;
            case HARD -> 350;
        };
    }

    /**
     * @param answers how many marked papers had the question
     * @param scoredTenths what they got for it together
     * @param possibleTenths what it could have given them together
     */
    static int of(Difficulty difficulty, long answers, long scoredTenths, long possibleTenths) {
        if (answers < ANSWERS_MIN || possibleTenths <= 0) {
            return declared(difficulty);
        }
        double measured = 1000.0 * scoredTenths / possibleTenths;
        return (int) Math.round(
                (measured * answers + (double) declared(difficulty) * PRIOR_ANSWERS) / (answers + PRIOR_ANSWERS));
    }
}

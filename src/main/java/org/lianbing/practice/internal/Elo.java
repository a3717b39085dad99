package org.lianbing.practice.internal;

import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;

/**
 * Ability and difficulty on one scale, moved by every answer: R. Pelánek, "Applications of the Elo rating system in
 * adaptive educational systems", Computers &amp; Education 98 (2016). The unit is the logit: one more of it turns even odds
 * into e to one.
 *
 * <p>The step shrinks with the answers known, a / (1 + b n) with a = 1 and b = 0.05, the values found best there. Abilities
 * start at 0 (or where what the question is about stands already), difficulties at what their author said: -1, 0 or 1.
 */
final class Elo {
    static final double STEP = 1;
    static final double STEP_SHRINKS = 0.05;
    private static final double TRUTH_GUESSED = 0.5;

    private Elo() {}

    /** How probably she knows it, from 0 to 1. */
    static double known(double ability, double difficulty) {
        return 1 / (1 + Math.exp(difficulty - ability));
    }

    /** How probably she answers it right, lucky guesses included. */
    static double right(double ability, double difficulty, QuestionType type, int options) {
        double guessed =
                switch (type) {
                    case SINGLE -> options > 0 ? 1.0 / options : 0;
                    case TRUE_FALSE -> TRUTH_GUESSED;
                    case MULTIPLE, FILL_IN_BLANK, ORDERING, MATCHING, SHORT_ANSWER, CASE -> 0;
                };
        return guessed + (1 - guessed) * known(ability, difficulty);
    }

    /** @param answers known before this one */
    static double step(int answers) {
        return STEP / (1 + STEP_SHRINKS * answers);
    }

    static double startOf(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> -1;
            case MEDIUM -> 0;
            case HARD -> 1;
        };
    }
}

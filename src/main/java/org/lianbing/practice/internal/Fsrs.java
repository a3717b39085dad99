package org.lianbing.practice.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * FSRS-6, the memory model by which reviews are spaced: after every answer a question has a stability (days until she
 * recalls it with 90 %) and a difficulty (1 to 10), and is due when recall falls to the wanted retention.
 *
 * <p>Formulas: open-spaced-repetition, "The Algorithm", FSRS-6; rounding and limits as ts-fsrs 5.4 has them, with which a
 * test compares 10,000 histories. Without learning steps (minutes within a day): a worker looks in once a day, so nothing
 * is due before the next day; a second answer on the same day moves the stability by the same-day formula.
 */
final class Fsrs {
    private static final double STABILITY_MIN = 0.001;
    /** A hundred years. */
    private static final double STABILITY_MAX = 36_500;
    /** The least days after the first answer, whatever the parameters. */
    private static final double FIRST_STABILITY_MIN = 0.1;

    private static final double DECIMALS = 1e8;

    /** Between what each parameter must lie, as ts-fsrs has it; w0 to w20. */
    static final double[] LEAST = {
        0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0.01, 0.1
    };

    static final double[] MOST = {
        100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
    };

    private final double[] w;
    private final int intervalDaysMax;
    private final double decay;
    private final double factor;
    private final double daysPerStability;

    /**
     * @param parameters w0 to w20 of FSRS-6
     * @param retention the recall at which a question is due, between 0 and 1
     * @throws IllegalArgumentException naming the first parameter that is out of its range
     */
    Fsrs(List<Double> parameters, double retention, int intervalDaysMax) {
        this.w = parameters.stream().mapToDouble(Double::doubleValue).toArray();
        for (int i = 0; i < LEAST.length; i++) {
            if (!(w[i] >= LEAST[i] && w[i] <= MOST[i])) {
                throw new IllegalArgumentException("lianbing.practice.review.parameters: w" + i + " is " + w[i]
                        + ", and must lie between " + LEAST[i] + " and " + MOST[i]);
            }
        }
        this.intervalDaysMax = intervalDaysMax;
        this.decay = -w[20];
        this.factor = rounded(Math.exp(Math.log(0.9) / decay) - 1);
        this.daysPerStability = rounded((Math.pow(retention, 1 / decay) - 1) / factor);
    }

    /** What is remembered of one question. */
    record Memory(double stability, double difficulty) {}

    /** @param days until it is due, at least one */
    record Next(Memory memory, int days) {}

    /**
     * @param before null at the first answer
     * @param elapsedDays whole local days since the last answer; means nothing at the first
     */
    Next next(@Nullable Memory before, int elapsedDays, Rating rating) {
        if (before == null) {
            Memory first = first(rating);
            return new Next(first, days(first.stability()));
        }
        return new Next(after(before, elapsedDays, rating), spread(before, elapsedDays, rating));
    }

    /** How probably she recalls it, after so many days. */
    double recall(double stability, int elapsedDays) {
        return rounded(Math.pow(1 + factor * elapsedDays / stability, decay));
    }

    private Memory first(Rating rating) {
        return new Memory(Math.max(w[rating.ordinal()], FIRST_STABILITY_MIN), within(firstDifficulty(rating), 1, 10));
    }

    private double firstDifficulty(Rating rating) {
        return rounded(w[4] - Math.exp((rating.grade() - 1) * w[5]) + 1);
    }

    private Memory after(Memory before, int elapsedDays, Rating rating) {
        double stability = before.stability();
        double next;
        if (elapsedDays == 0) {
            next = sameDay(stability, rating);
        } else {
            double recall = recall(stability, elapsedDays);
            next = rating == Rating.AGAIN ? forgotten(before, recall) : recalled(before, recall, rating);
        }
        return new Memory(next, nextDifficulty(before.difficulty(), rating));
    }

    private double sameDay(double stability, Rating rating) {
        double growth = Math.pow(stability, -w[19]) * Math.exp(w[17] * (rating.grade() - 3 + w[18]));
        return stabilityWithin(stability * (rating == Rating.AGAIN ? growth : Math.max(growth, 1)));
    }

    private double forgotten(Memory before, double recall) {
        double stability = before.stability();
        double afterFailure = stabilityWithin(w[11]
                * Math.pow(before.difficulty(), -w[12])
                * (Math.pow(stability + 1, w[13]) - 1)
                * Math.exp((1 - recall) * w[14]));
        return within(rounded(stability / Math.exp(w[17] * w[18])), STABILITY_MIN, afterFailure);
    }

    private double recalled(Memory before, double recall, Rating rating) {
        double hard = rating == Rating.HARD ? w[15] : 1;
        double easy = rating == Rating.EASY ? w[16] : 1;
        double growth = Math.exp(w[8])
                * (11 - before.difficulty())
                * Math.pow(before.stability(), -w[9])
                * (Math.exp((1 - recall) * w[10]) - 1)
                * hard
                * easy;
        return stabilityWithin(before.stability() * (1 + growth));
    }

    /** The harder it is already, the less a slip adds; every answer draws it a little back to what is easy. */
    private double nextDifficulty(double difficulty, Rating rating) {
        double change = -w[6] * (rating.grade() - 3);
        double damped = difficulty + rounded(change * (10 - difficulty) / 9);
        return within(rounded(w[7] * firstDifficulty(Rating.EASY) + (1 - w[7]) * damped), 1, 10);
    }

    /** A better answer is never due earlier than a worse one would be, and at least a day later from GOOD on. */
    private int spread(Memory before, int elapsedDays, Rating rating) {
        if (rating == Rating.AGAIN) {
            return days(after(before, elapsedDays, rating).stability());
        }
        int good = days(after(before, elapsedDays, Rating.GOOD).stability());
        int hard = Math.min(days(after(before, elapsedDays, Rating.HARD).stability()), good);
        if (rating == Rating.HARD) {
            return hard;
        }
        good = Math.max(good, hard + 1);
        return rating == Rating.GOOD
                ? good
                : Math.max(days(after(before, elapsedDays, Rating.EASY).stability()), good + 1);
    }

    private int days(double stability) {
        return (int) Math.min(Math.max(1, Math.round(stability * daysPerStability)), intervalDaysMax);
    }

    private static double stabilityWithin(double stability) {
        return rounded(within(stability, STABILITY_MIN, STABILITY_MAX));
    }

    private static double within(double value, double least, double most) {
        return Math.min(Math.max(value, least), most);
    }

    private static double rounded(double value) {
        return Math.round(value * DECIMALS) / DECIMALS;
    }
}

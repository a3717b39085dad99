package org.lianbing.bench;

import org.lianbing.exam.internal.MadeUpRound;
import org.lianbing.testing.ServiceProcess;

/** The search for papers too alike among 20,000 made-up examinees, 200 pairs of whom copied three quarters. */
final class AlikeFigures {
    private static final int PEOPLE = 20_000;
    private static final int PAIRS = 200;

    private AlikeFigures() {}

    /** The service takes no part; it only stands idle. */
    static void measure(ServiceProcess service) {
        MadeUpRound.Outcome outcome = MadeUpRound.search(20261128, PEOPLE, PAIRS, 0.75);
        System.out.printf("detail alike: %d pairs compared%n", outcome.pairsCompared());
        Benchmarks.figure("alike.seconds", outcome.took().toMillis() / 1000.0, "s", 300);
        Benchmarks.figure("alike.honest", 10_000.0 * outcome.honest() / PEOPLE, "pairs/10000", 1);
        // Missed rather than found, because a limit is what a figure must not be above.
        Benchmarks.figure("alike.missed", 100.0 * (PAIRS - outcome.caught()) / PAIRS, "%", 20);
    }
}

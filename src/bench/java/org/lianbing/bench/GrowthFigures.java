package org.lianbing.bench;

import java.time.Duration;
import org.lianbing.testing.ServiceProcess;

/** What a start, a save and a submit cost in a contest of 1,000, 10,000 and 100,000 people, beside each other. */
final class GrowthFigures {
    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int PEOPLE = 600;
    private static final int QUESTIONS = 20;
    private static final int CONNECTIONS = 64;

    private GrowthFigures() {}

    static void measure(ServiceProcess service) throws Exception {
        CrowdFigures.warm(service);
        double[][] costs = new double[SIZES.length][];
        for (int i = 0; i < SIZES.length; i++) {
            Crowd crowd = new Crowd(service, PEOPLE, CONNECTIONS, QUESTIONS, SIZES[i] - PEOPLE);
            costs[i] = new double[] {
                crowd.start(Duration.ZERO).cpuMillisEach(),
                crowd.save(Duration.ZERO).cpuMillisEach(),
                crowd.submit(Duration.ZERO).cpuMillisEach()
            };
            System.out.printf(
                    "detail growth %d entrants: start %.3f ms, save %.3f ms, submit %.3f ms of CPU%n",
                    SIZES[i], costs[i][0], costs[i][1], costs[i][2]);
        }
        String[] names = {"growth.start", "growth.save", "growth.submit"};
        for (int step = 0; step < names.length; step++) {
            // A hundred times the people: what grows with them would not be twice, but many times as dear.
            Benchmarks.figure(names[step], costs[SIZES.length - 1][step] / costs[0][step], "1", 2);
        }
    }
}

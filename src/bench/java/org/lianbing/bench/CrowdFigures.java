package org.lianbing.bench;

import java.time.Duration;
import org.lianbing.testing.ServiceProcess;

/**
 * 3,000 people start within ten seconds and then answer 20 questions, every answer acknowledged by itself, and submit:
 * how long they wait, and what it costs the service and its database in processor time.
 */
final class CrowdFigures {
    private static final int PEOPLE = 3_000;
    private static final int QUESTIONS = 20;
    private static final int WARM = 600;

    private CrowdFigures() {}

    static void measure(ServiceProcess service) throws Exception {
        warm(service);
        Crowd crowd = new Crowd(service, PEOPLE, PEOPLE, QUESTIONS, 0);
        Crowd.Step starts = crowd.start(Duration.ofSeconds(10));
        Crowd.Step saves = crowd.save(Duration.ofSeconds(20));
        Crowd.Step submits = crowd.submit(Duration.ofSeconds(10));
        System.out.printf(
                "detail crowd: %d starts p50 %.1f ms, %d saves p50 %.1f ms (%.0f/s), submit %.3f ms of CPU, p95 %.1f ms%n",
                starts.load().requests(),
                starts.load().micros().getValueAtPercentile(50) / 1000.0,
                saves.load().requests(),
                saves.load().micros().getValueAtPercentile(50) / 1000.0,
                saves.load().perSecond(),
                submits.cpuMillisEach(),
                submits.p95());
        Benchmarks.figure("crowd.start.p95", starts.p95(), "ms", 1_000);
        Benchmarks.figure("crowd.save.p95", saves.p95(), "ms", 200);
        Benchmarks.figure("start.cpu", starts.cpuMillisEach(), "ms", 1.0);
        Benchmarks.figure("save.cpu", saves.cpuMillisEach(), "ms", 0.1);
        Benchmarks.figure(
                "attempt.cpu",
                starts.cpuMillisEach() + QUESTIONS * saves.cpuMillisEach() + submits.cpuMillisEach(),
                "ms",
                3.0);
        Benchmarks.figure("save.bytes", crowd.longestSave(), "bytes", 300);
    }

    /** Nothing is measured in interpreted code. */
    static void warm(ServiceProcess service) throws Exception {
        for (int i = 0; i < 3; i++) {
            Crowd crowd = new Crowd(service, WARM, 64, QUESTIONS, 0);
            crowd.start(Duration.ZERO);
            crowd.save(Duration.ZERO);
            crowd.submit(Duration.ZERO);
        }
    }
}

package org.lianbing.platform.internal;

import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import org.lianbing.platform.StartupStep;

/** Runs every module's steps in order; the demo city's only on the first start with servers of our own. */
@Singleton
final class StartupSteps {
    private static final String DEMO_DONE = "demo-city";

    private final List<StartupStep> steps;
    private final Facts facts;

    StartupSteps(List<StartupStep> steps, Facts facts) {
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(StartupStep::order))
                .toList();
        this.facts = facts;
    }

    void run(boolean embedded, PrintStream out) {
        boolean demo = embedded && facts.find(DEMO_DONE).isEmpty();
        List<StartupStep> due =
                steps.stream().filter(step -> demo || !step.demoOnly()).toList();
        for (int i = 0; i < due.size(); i++) {
            StartupStep step = due.get(i);
            String line = "练兵正在启动：[" + (i + 1) + "/" + due.size() + "] " + step.label();
            out.println(line + " …");
            long started = System.nanoTime();
            long[] saidAt = {started};
            step.run((done, total) -> {
                if (System.nanoTime() - saidAt[0] > 1_000_000_000L) {
                    saidAt[0] = System.nanoTime();
                    out.println(line + " " + done + "/" + total);
                }
            });
        }
        if (demo) {
            facts.set(DEMO_DONE, "yes");
        }
    }
}

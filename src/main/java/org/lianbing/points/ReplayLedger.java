package org.lianbing.points;

import io.micronaut.context.ApplicationContext;
import java.io.PrintStream;

/** The command {@code replay}: proves that wallets, stock and orders equal the ledger, and says where they do not. */
public final class ReplayLedger {
    private ReplayLedger() {}

    /**
     * @param context a started service, jobs and server not needed
     * @return 0 when everything agrees, 1 otherwise: the exit code of the process
     */
    public static int run(ApplicationContext context, PrintStream out) {
        long began = System.nanoTime();
        PointsAudit.Report report = context.getBean(PointsAudit.class).replay();
        report.differences()
                .forEach(difference -> out.println("不一致 / differs: " + difference.subject() + " 重放 / replayed "
                        + difference.replayed() + ", 现存 / stored " + difference.stored()));
        out.printf(
                "重放 / replayed %,d 条流水 / entries, %,d 个钱包 / wallets, %d 处不一致 / differences, %.1f s%n",
                report.entries(), report.wallets(), report.differences().size(), (System.nanoTime() - began) / 1e9);
        return report.agrees() ? 0 : 1;
    }
}

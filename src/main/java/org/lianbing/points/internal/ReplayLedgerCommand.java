package org.lianbing.points.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.lianbing.platform.ServiceCommand;
import org.lianbing.platform.StartRefused;
import org.lianbing.points.PointsAudit;

/** {@code java … org.lianbing.Application replay-ledger}: proves that wallets, stock and orders equal the ledger. */
@Singleton
final class ReplayLedgerCommand implements ServiceCommand {
    private static final int SHOWN_MAX = 50;

    private final PointsAudit audit;

    ReplayLedgerCommand(PointsAudit audit) {
        this.audit = audit;
    }

    @Override
    public String name() {
        return "replay-ledger";
    }

    @Override
    public List<String> run(List<String> arguments) {
        long began = System.nanoTime();
        PointsAudit.Report report = audit.replay();
        if (!report.agrees()) {
            throw new StartRefused("积分账对不上，共 " + report.differences().size() + " 处："
                    + report.differences().stream()
                            .limit(SHOWN_MAX)
                            .map(difference -> difference.subject() + " 重放得 " + difference.replayed() + "，现存 "
                                    + difference.stored())
                            .collect(Collectors.joining("；")));
        }
        return List.of("积分账一致：重放 %,d 条流水，核对 %,d 个钱包、全部库存和兑换单，用时 %.1f 秒。"
                .formatted(report.entries(), report.wallets(), (System.nanoTime() - began) / 1e9));
    }
}

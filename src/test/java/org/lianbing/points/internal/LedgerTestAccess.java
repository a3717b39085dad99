package org.lianbing.points.internal;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lianbing.platform.TransactionRetry;

/** Lets other modules' tests fill wallets through the ledger, by the rules and within their caps. */
public final class LedgerTestAccess {
    private LedgerTestAccess() {}

    /** First places of made-up rounds, three a day, on the days before {@code now}: 200 points each. */
    public static void firstPlaces(ApplicationContext context, List<Long> members, int places, Instant now) {
        List<Grant> grants = new ArrayList<>();
        for (long member : members) {
            for (int place = 0; place < places; place++) {
                Instant at = now.minus(Duration.ofDays(1 + place / 3));
                grants.add(new Grant(member, Rule.CONTEST_FIRST, "test:" + place + ":" + member, at, "竞赛获得第 1 名"));
            }
        }
        Ledger ledger = context.getBean(Ledger.class);
        context.getBean(TransactionRetry.class).inTransaction(() -> ledger.earn(grants));
    }
}

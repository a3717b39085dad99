package org.lianbing.points.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.lianbing.points.EarningPeriod;
import org.lianbing.points.PointsAudit.Difference;

/** What one wallet and its sums must be, computed from its entries alone. */
final class WalletReplay {
    private final long memberId;
    private final long accountId;
    private final Function<Instant, LocalDate> dayOf;
    private long balance;
    private final Map<String, Long> ruleDays = new HashMap<>();
    private final Map<String, Long> periods = new HashMap<>();

    WalletReplay(long memberId, long accountId, Function<Instant, LocalDate> dayOf) {
        this.memberId = memberId;
        this.accountId = accountId;
        this.dayOf = dayOf;
    }

    long memberId() {
        return memberId;
    }

    long balance() {
        return balance;
    }

    /** {@code <day> <rule>} to points. */
    Map<String, Long> ruleDays() {
        return ruleDays;
    }

    /** Period key to points. */
    Map<String, Long> periods() {
        return periods;
    }

    /**
     * Applies the next entry.
     *
     * @param original finds the entry that a reversal takes back
     * @param report told whenever the entry cannot follow the ones before it
     */
    void apply(Entries.Stored stored, LongFunction<Entry> original, Consumer<Difference> report) {
        Entry entry = stored.entry();
        boolean in = entry.credit() == accountId;
        if (!in && entry.debit() != accountId) {
            report.accept(new Difference("entry " + stored.id() + ": neither account is the wallet", accountId, 0));
            return;
        }
        balance += in ? entry.amount() : -entry.amount();
        if (balance != entry.balanceAfter() || balance < 0) {
            report.accept(new Difference("entry " + stored.id() + ": balance after", balance, entry.balanceAfter()));
        }
        Long reverses = entry.reverses();
        if (in && reverses == null) {
            earned(dayOf.apply(entry.at()), entry.source(), entry.amount());
        } else if (!in && reverses != null) {
            Entry first = original.apply(reverses);
            earned(dayOf.apply(first.at()), first.source(), -entry.amount());
        }
    }

    private void earned(LocalDate day, String rule, long points) {
        ruleDays.merge(day + " " + rule, points, Long::sum);
        for (EarningPeriod.Kind kind : EarningPeriod.Kind.values()) {
            periods.merge(EarningPeriod.of(kind, day).key(), points, Long::sum);
        }
    }
}

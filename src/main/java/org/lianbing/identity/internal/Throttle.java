package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Budgets of wrong tries. A try is paid before the password is looked at, so that many at once cannot slip through, and
 * given back when it was right.
 *
 * <p>A device that logged in to this number before has a budget of its own and pays nothing into the others: whoever
 * fires at somebody's number uses up what strangers have, never what she has on her own phone.
 */
@Singleton
final class Throttle {
    private static final Logger LOG = LoggerFactory.getLogger(Throttle.class);
    private final TryCounters counters;
    private final IdentitySettings settings;
    private final Clock clock;

    Throttle(TryCounters counters, IdentitySettings settings, Clock clock) {
        this.counters = counters;
        this.settings = settings;
        this.clock = clock;
    }

    /** A try that has been paid for. */
    record Paid(List<String> counters) {}

    private record Budget(String counter, int limit) {}

    /**
     * @param account blind index of the ID number, whether anybody has it or not
     * @throws TooManyTries when a budget is used up
     */
    Paid pay(byte[] account, Visitor visitor) {
        Instant now = clock.instant();
        long length = settings.tryWindow().toMillis();
        long window = now.toEpochMilli() / length;
        List<Budget> budgets = budgets(HexFormat.of().formatHex(account, 0, 16), visitor, account);
        List<String> names =
                budgets.stream().map(budget -> budget.counter() + ":" + window).toList();
        for (int i = 0; i < budgets.size(); i++) {
            long count = counters.add(names.get(i), 1, settings.tryWindow());
            Budget budget = budgets.get(i);
            if (count > budget.limit()) {
                // Once per window: whoever is shut out must not be able to fill the log instead.
                if (count == budget.limit() + 1L) {
                    LOG.warn("too many tries: {} from {}", budget.counter(), visitor.address());
                }
                throw new TooManyTries(Duration.ofMillis((window + 1) * length - now.toEpochMilli()));
            }
        }
        return new Paid(names);
    }

    void giveBack(Paid paid) {
        paid.counters().forEach(name -> counters.add(name, -1, settings.tryWindow()));
    }

    private List<Budget> budgets(String account, Visitor visitor, byte[] accountIndex) {
        if (visitor.device().knows(accountIndex)) {
            return List.of(new Budget("device:" + visitor.device().id() + ":" + account, settings.triesPerDevice()));
        }
        return List.of(
                new Budget("address:" + visitor.address(), settings.triesPerAddress()),
                new Budget("account:" + account, settings.triesPerAccount()));
    }
}

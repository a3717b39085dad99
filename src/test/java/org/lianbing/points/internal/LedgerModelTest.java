package org.lianbing.points.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.points.NotEnoughPoints;
import org.lianbing.points.PointsApi;
import org.lianbing.points.PointsAudit;
import org.lianbing.testing.ServiceTest;

/** Random commands against the ledger and against a plain model of it. Repeat a run with {@code -Dledger.seed=…}. */
class LedgerModelTest extends ServiceTest {
    private static final int STEPS = Integer.getInteger("ledger.steps", 1_500);
    private static final int MEMBERS = 12;

    @Inject
    PointsApi points;

    @Inject
    PointsAudit audit;

    @Inject
    Ledger ledger;

    @Inject
    Rules rules;

    @Inject
    EarnedSums sums;

    @Inject
    TransactionRetry transactions;

    @Inject
    Sql sql;

    private record Earned(long memberId, String rule, String sourceId, long amount, LocalDate day) {}

    private record Order(long memberId, String sourceId, long amount) {}

    private final Map<Long, Long> balances = new HashMap<>();
    private final Map<String, Long> ruleDays = new HashMap<>();
    private final Map<String, Long> periods = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Earned> earnings = new ArrayList<>();
    private final Set<Earned> reversed = new HashSet<>();
    private final List<Order> orders = new ArrayList<>();
    private final Set<Order> returned = new HashSet<>();

    @Test
    void random_commands_leave_ledger_wallets_and_sums_as_the_model_says() {
        long seed = Long.getLong("ledger.seed", System.nanoTime());
        System.out.println("ledger model: seed " + seed + ", " + STEPS + " steps");
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            clock.advance(Duration.ofMinutes(random.nextInt(40)));
            switch (random.nextInt(10)) {
                case 0, 1, 2, 3 -> earn(random);
                case 4, 5, 6 -> spend(random, step);
                case 7, 8 -> giveBack(random);
                default -> takeBack(random);
            }
        }
        compare(seed);
    }

    private void earn(Random random) {
        Map<String, Rule> byCode = rules.byCode();
        List<String> codes = List.copyOf(byCode.keySet());
        List<Grant> grants = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            String rule = codes.get(random.nextInt(codes.size()));
            Instant at = clock.instant().minus(Duration.ofHours(random.nextInt(60)));
            grants.add(new Grant(1 + random.nextInt(MEMBERS), rule, "s" + random.nextInt(STEPS), at, "随机"));
        }
        transactions.inTransaction(() -> ledger.earn(grants));
        for (Grant grant : grants) {
            Rule rule = byCode.get(grant.rule());
            LocalDate day = sums.dayOf(grant.at());
            String key = grant.memberId() + " " + day + " " + grant.rule();
            long amount = Math.min(rule.points(), rule.dailyCap() - ruleDays.getOrDefault(key, 0L));
            if (amount > 0 && seen.add(grant.rule() + " " + grant.sourceId())) {
                Earned earned = new Earned(grant.memberId(), grant.rule(), grant.sourceId(), amount, day);
                earnings.add(earned);
                count(earned, amount);
            }
        }
    }

    private void count(Earned earned, long change) {
        balances.merge(earned.memberId(), change, Long::sum);
        ruleDays.merge(earned.memberId() + " " + earned.day() + " " + earned.rule(), change, Long::sum);
        EarnedSums.periodKeys(earned.day())
                .forEach(key -> periods.merge(earned.memberId() + " " + key, change, Long::sum));
    }

    private void spend(Random random, int step) {
        long member = 1 + random.nextInt(MEMBERS);
        long amount = 1 + random.nextInt(150);
        String sourceId = "o" + step;
        boolean enough = balances.getOrDefault(member, 0L) >= amount;
        boolean spent;
        try {
            transactions.inTransaction(
                    () -> points.spend(member, amount, "test:" + random.nextInt(3), "model.order", sourceId, "随机"));
            spent = true;
        } catch (NotEnoughPoints refused) {
            spent = false;
        }
        assertThat(spent).isEqualTo(enough);
        if (spent) {
            balances.merge(member, -amount, Long::sum);
            orders.add(new Order(member, sourceId, amount));
        }
    }

    private void giveBack(Random random) {
        if (orders.isEmpty()) {
            return;
        }
        Order order = orders.get(random.nextInt(orders.size()));
        boolean moved = transactions.inTransaction(() -> points.giveBack("model.order", order.sourceId(), "退回"));
        assertThat(moved).isEqualTo(returned.add(order));
        if (moved) {
            balances.merge(order.memberId(), order.amount(), Long::sum);
        }
    }

    private void takeBack(Random random) {
        if (earnings.isEmpty()) {
            return;
        }
        Earned earned = earnings.get(random.nextInt(earnings.size()));
        boolean expected = !reversed.contains(earned);
        boolean enough = balances.getOrDefault(earned.memberId(), 0L) >= earned.amount();
        try {
            boolean moved = transactions.inTransaction(() -> ledger.reverse(earned.rule(), earned.sourceId(), "更正"));
            assertThat(moved).isEqualTo(expected);
            if (moved) {
                reversed.add(earned);
                count(earned, -earned.amount());
            }
        } catch (NotEnoughPoints refused) {
            assertThat(expected && !enough).isTrue();
        }
    }

    private void compare(long seed) {
        for (long member = 1; member <= MEMBERS; member++) {
            assertThat(points.balance(member))
                    .as("balance of member %d, seed %d", member, seed)
                    .isEqualTo(balances.getOrDefault(member, 0L))
                    .isNotNegative();
        }
        Map<String, Long> stored = new HashMap<>();
        sql.list(
                        "SELECT CONCAT(member_id, ' ', period_key) AS k, points AS v FROM points_earned",
                        row -> Map.entry(Sql.text(row, "k"), row.getLong("v")))
                .forEach(row -> stored.put(row.getKey(), row.getValue()));
        assertThat(stored).as("seed %d", seed).isEqualTo(periods);
        assertThat(sql.number("SELECT COUNT(*) FROM points_entry WHERE balance_after < 0"))
                .isZero();
        PointsAudit.Report report = audit.replay();
        assertThat(report.differences()).as("seed %d", seed).isEmpty();
        assertThat(report.entries()).isEqualTo(earnings.size() + reversed.size() + orders.size() + returned.size());
    }
}

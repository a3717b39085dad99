package org.lianbing.points.internal;

import static org.lianbing.platform.Sql.marks;
import static org.lianbing.platform.Sql.text;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.points.LedgerCheck;
import org.lianbing.points.PointsAudit;

/** Replays the ledger wallet by wallet (each entry moves one wallet, so wallets are independent) in one snapshot. */
@Singleton
class PointsReplay implements PointsAudit {
    private static final int ENTRIES_PER_READ = 5_000;
    private static final int WALLETS_PER_COMPARISON = 500;

    private final Sql sql;
    private final TransactionRetry transactions;
    private final Entries entries;
    private final EarnedSums sums;
    private final List<LedgerCheck> checks;

    PointsReplay(Sql sql, TransactionRetry transactions, Entries entries, EarnedSums sums, List<LedgerCheck> checks) {
        this.sql = sql;
        this.transactions = transactions;
        this.entries = entries;
        this.sums = sums;
        this.checks = checks;
    }

    @Override
    public Report replay() {
        return transactions.inTransaction(() -> new Run().report());
    }

    private final class Run {
        private final List<Difference> differences = new ArrayList<>();
        private final List<WalletReplay> finished = new ArrayList<>();
        private long replayed;
        private long wallets;

        Report report() {
            replayWallets();
            walletsWithoutEntries();
            checks.forEach(check -> check.differences().forEach(this::add));
            return new Report(replayed, wallets, differences);
        }

        private void add(Difference difference) {
            if (differences.size() < DIFFERENCES_MAX) {
                differences.add(difference);
            }
        }

        private void replayWallets() {
            WalletReplay current = null;
            long member = 0;
            long entry = 0;
            List<Entries.Stored> piece;
            do {
                piece = entries.after(member, entry, ENTRIES_PER_READ);
                Map<Long, Long> accounts = accounts(piece);
                for (Entries.Stored stored : piece) {
                    member = stored.entry().memberId();
                    entry = stored.id();
                    current = walletOf(member, accounts.getOrDefault(member, 0L), current);
                    current.apply(stored, this::original, this::add);
                    replayed++;
                }
            } while (piece.size() == ENTRIES_PER_READ);
            finish(current);
            compare();
        }

        private Map<Long, Long> accounts(List<Entries.Stored> piece) {
            Object[] members = piece.stream()
                    .map(stored -> stored.entry().memberId())
                    .distinct()
                    .toArray();
            Map<Long, Long> accounts = new HashMap<>();
            if (members.length > 0) {
                stored("member_id", "id", "points_account WHERE member_id IN (" + marks(members.length) + ")", members)
                        .forEach((member, account) -> accounts.put(Long.valueOf(member), account));
            }
            return accounts;
        }

        private WalletReplay walletOf(long member, long account, @Nullable WalletReplay current) {
            if (current != null && current.memberId() == member) {
                return current;
            }
            finish(current);
            return new WalletReplay(member, account, sums::dayOf);
        }

        private Entry original(long id) {
            return entries.byId(id)
                    .orElseThrow(() -> new IllegalStateException("a reversal of no entry: " + id))
                    .entry();
        }

        private void finish(@Nullable WalletReplay wallet) {
            if (wallet != null) {
                finished.add(wallet);
                wallets++;
            }
            if (finished.size() == WALLETS_PER_COMPARISON) {
                compare();
            }
        }

        private void compare() {
            if (finished.isEmpty()) {
                return;
            }
            Object[] members = finished.stream().map(WalletReplay::memberId).toArray();
            String among = " WHERE member_id IN (" + marks(members.length) + ")";
            Map<String, Long> balances = stored("member_id", "balance", "points_account" + among, members);
            Map<String, Long> ruleDays =
                    stored("CONCAT(member_id, ' ', day, ' ', rule)", "points", "points_rule_day" + among, members);
            Map<String, Long> periods =
                    stored("CONCAT(member_id, ' ', period_key)", "points", "points_earned" + among, members);
            Map<String, Long> ruleDaysReplayed = new HashMap<>();
            Map<String, Long> periodsReplayed = new HashMap<>();
            for (WalletReplay wallet : finished) {
                String member = Long.toString(wallet.memberId());
                compare("wallet of member " + member, wallet.balance(), balances.getOrDefault(member, 0L));
                wallet.ruleDays().forEach((key, points) -> ruleDaysReplayed.put(member + " " + key, points));
                wallet.periods().forEach((key, points) -> periodsReplayed.put(member + " " + key, points));
            }
            compareAll("points of member, day and rule ", ruleDaysReplayed, ruleDays);
            compareAll("earned by member and period ", periodsReplayed, periods);
            finished.clear();
        }

        private void compareAll(String subject, Map<String, Long> replayedSums, Map<String, Long> storedSums) {
            Set<String> keys = new HashSet<>(replayedSums.keySet());
            keys.addAll(storedSums.keySet());
            keys.forEach(key ->
                    compare(subject + key, replayedSums.getOrDefault(key, 0L), storedSums.getOrDefault(key, 0L)));
        }

        private void compare(String subject, long replayedValue, long storedValue) {
            if (replayedValue != storedValue) {
                add(new Difference(subject, replayedValue, storedValue));
            }
        }

        private Map<String, Long> stored(String key, String value, String from, Object[] parameters) {
            Map<String, Long> values = new HashMap<>();
            sql.list(
                            "SELECT " + key + " AS k, " + value + " AS v FROM " + from,
                            row -> Map.entry(text(row, "k"), row.getLong("v")),
                            parameters)
                    .forEach(row -> values.put(row.getKey(), row.getValue()));
            return values;
        }

        /** Whoever holds points without any entry was not given them by the ledger. */
        private void walletsWithoutEntries() {
            for (String table : List.of("points_account", "points_earned")) {
                String value = table.equals("points_account") ? "balance" : "points";
                sql.list(
                                "SELECT t.member_id, MAX(t." + value + ") AS held FROM " + table
                                        + " t WHERE t.member_id IS NOT NULL AND t." + value
                                        + " <> 0 AND NOT EXISTS (SELECT 1 FROM points_entry e"
                                        + " WHERE e.member_id = t.member_id) GROUP BY t.member_id LIMIT 100",
                                row -> new Difference(
                                        table + " of member " + row.getLong("member_id"), 0, row.getLong("held")))
                        .forEach(this::add);
            }
        }
    }
}

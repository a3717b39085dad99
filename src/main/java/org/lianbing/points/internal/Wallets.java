package org.lianbing.points.internal;

import static org.lianbing.platform.Sql.marks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;

/** Accounts and their locks. */
@Singleton
class Wallets {
    private static final int KNOWN_MAX = 100_000;

    private final Sql sql;
    /** Members whose wallet was seen; wallets are never deleted. */
    private final Cache<Long, Boolean> known =
            Caffeine.newBuilder().maximumSize(KNOWN_MAX).build();

    Wallets(Sql sql) {
        this.sql = sql;
    }

    /** A locked wallet. */
    static final class Wallet {
        final long accountId;
        final long memberId;
        private long balance;

        Wallet(long accountId, long memberId, long balance) {
            this.accountId = accountId;
            this.memberId = memberId;
            this.balance = balance;
        }

        long balance() {
            return balance;
        }

        /** @return the balance after it */
        long move(long amount) {
            balance += amount;
            return balance;
        }
    }

    /** Locks the wallets of these members until the transaction ends, and opens those that are missing. */
    Map<Long, Wallet> openAndLock(Collection<Long> members) {
        open(members);
        Map<Long, Wallet> locked = lock(members);
        if (!locked.keySet().containsAll(members)) {
            // Seen in a transaction that was rolled back.
            known.invalidateAll(members);
            open(members);
            locked = lock(members);
        }
        return locked;
    }

    private void open(Collection<Long> members) {
        TreeSet<Long> wanted = new TreeSet<>(members);
        // A plain read fixes the transaction's snapshot, and a wallet that moves after it cannot be locked any more
        // (1020): a big batch would lose against small ones again and again. So each wallet is looked for once.
        wanted.removeAll(known.getAllPresent(wanted).keySet());
        if (wanted.isEmpty()) {
            return;
        }
        // Not a locking read: of missing rows it would lock gaps that other openers then deadlock on.
        Set<Long> there = new HashSet<>(sql.list(
                "SELECT member_id FROM points_account WHERE member_id IN (" + marks(wanted.size()) + ")",
                row -> row.getLong(1),
                wanted.toArray()));
        there.forEach(member -> known.put(member, true));
        List<@Nullable Object[]> missing = new ArrayList<>();
        wanted.stream()
                .filter(member -> !there.contains(member))
                .forEach(member -> missing.add(new Object[] {"WALLET", "wallet:" + member, member, 0L}));
        // IGNORE: another transaction may open the same wallet at the same moment.
        sql.insertRows("INSERT IGNORE INTO points_account (kind, code, member_id, balance) VALUES", missing, "");
    }

    /** Locks the wallets of these members until the transaction ends; those without one are not in the answer. */
    Map<Long, Wallet> lock(Collection<Long> members) {
        TreeSet<Long> wanted = new TreeSet<>(members);
        Map<Long, Wallet> wallets = new TreeMap<>();
        // The forced index makes the order of locking that of member ids for every transaction: no two ever cross.
        sql.list(
                        "SELECT id, member_id, balance FROM points_account FORCE INDEX (points_account_member)"
                                + " WHERE member_id IN (" + marks(wanted.size()) + ") ORDER BY member_id FOR UPDATE",
                        row -> new Wallet(row.getLong("id"), row.getLong("member_id"), row.getLong("balance")),
                        wanted.toArray())
                .forEach(wallet -> wallets.put(wallet.memberId, wallet));
        return wallets;
    }

    Optional<Wallet> lock(long memberId) {
        return Optional.ofNullable(lock(List.of(memberId)).get(memberId));
    }

    /** Writes the balances of locked wallets. */
    void store(Collection<Wallet> wallets) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Wallet wallet : wallets) {
            rows.add(new Object[] {
                wallet.accountId, "WALLET", "wallet:" + wallet.memberId, wallet.memberId, wallet.balance
            });
        }
        sql.insertRows(
                "INSERT INTO points_account (id, kind, code, member_id, balance) VALUES",
                rows,
                "ON DUPLICATE KEY UPDATE balance = VALUES(balance)");
    }

    /** The account of a rule or an envelope; an envelope is opened when it is first used. */
    long account(String code) {
        return find(code).orElseGet(() -> {
            sql.update("INSERT IGNORE INTO points_account (kind, code) VALUES ('ENVELOPE', ?)", code);
            return find(code).orElseThrow(() -> new IllegalStateException("no account " + code));
        });
    }

    private Optional<Long> find(String code) {
        // A plain read would miss an envelope that somebody else opened after our snapshot was taken; the lock is
        // shared, and nobody ever changes these rows.
        return sql.first(
                "SELECT id FROM points_account WHERE code = ? LOCK IN SHARE MODE", row -> row.getLong("id"), code);
    }
}

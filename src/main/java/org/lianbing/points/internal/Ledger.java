package org.lianbing.points.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianbing.platform.Sql;
import org.lianbing.points.NotEnoughPoints;
import org.lianbing.points.internal.EarnedSums.Change;
import org.lianbing.points.internal.EarnedSums.RuleDay;
import org.lianbing.points.internal.Wallets.Wallet;

/** Writes entries. Every method runs inside the caller's transaction and locks the wallets it moves. */
@Singleton
class Ledger {
    private static final String REVERSAL = ".reversal";

    private final Wallets wallets;
    private final Entries entries;
    private final EarnedSums sums;
    private final Rules rules;
    private final PointsChanged changed;
    private final Clock clock;

    Ledger(Wallets wallets, Entries entries, EarnedSums sums, Rules rules, PointsChanged changed, Clock clock) {
        this.wallets = wallets;
        this.entries = entries;
        this.sums = sums;
        this.rules = rules;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * Gives points for facts, each once, within the caps of their days. The number of statements does not grow with the
     * number of grants (up to 500 rows each).
     */
    void earn(Collection<Grant> grants) {
        if (grants.isEmpty()) {
            return;
        }
        Set<Long> members = grants.stream().map(Grant::memberId).collect(Collectors.toCollection(TreeSet::new));
        Map<Long, Wallet> locked = wallets.openAndLock(members);
        Earning earning = new Earning(locked, grants);
        grants.forEach(earning::take);
        earning.write();
    }

    /** One batch of grants on locked wallets. */
    private final class Earning {
        private final Map<Long, Wallet> locked;
        private final Map<String, Rule> byCode = rules.byCode();
        private final Map<String, Set<String>> known = new HashMap<>();
        private final Map<RuleDay, Long> earned;
        private final Map<String, Long> accounts = new HashMap<>();
        private final List<Entry> rows = new ArrayList<>();
        private final Map<RuleDay, Change> changes = new LinkedHashMap<>();
        private final Set<Wallet> moved = new LinkedHashSet<>();

        Earning(Map<Long, Wallet> locked, Collection<Grant> grants) {
            this.locked = locked;
            grants.stream()
                    .collect(Collectors.groupingBy(Grant::rule))
                    .forEach((rule, facts) -> known.put(
                            rule,
                            new HashSet<>(entries.known(
                                    rule,
                                    facts.stream()
                                            .map(Grant::sourceId)
                                            .distinct()
                                            .toList()))));
            Set<LocalDate> days =
                    grants.stream().map(grant -> sums.dayOf(grant.at())).collect(Collectors.toSet());
            this.earned = new HashMap<>(sums.earnedByRule(locked.keySet(), days));
        }

        void take(Grant grant) {
            Rule rule = byCode.get(grant.rule());
            Set<String> before = known.getOrDefault(grant.rule(), Set.of());
            Wallet wallet = locked.get(grant.memberId());
            if (rule == null || wallet == null) {
                throw new IllegalStateException("no rule or wallet for " + grant);
            }
            RuleDay ruleDay = new RuleDay(grant.memberId(), sums.dayOf(grant.at()), rule.code());
            long today = earned.getOrDefault(ruleDay, 0L);
            long amount = rule.within(rule.points(), today);
            if (amount == 0 || !before.add(grant.sourceId())) {
                return;
            }
            earned.put(ruleDay, today + amount);
            changes.merge(
                    ruleDay,
                    new Change(ruleDay, amount, grant.at()),
                    (one, two) -> new Change(ruleDay, one.points() + two.points(), later(one.at(), two.at())));
            moved.add(wallet);
            rows.add(new Entry(
                    accounts.computeIfAbsent(rule.account(), wallets::account),
                    wallet.accountId,
                    grant.memberId(),
                    amount,
                    wallet.move(amount),
                    rule.code(),
                    grant.sourceId(),
                    null,
                    grant.at(),
                    grant.text()));
        }

        void write() {
            if (rows.isEmpty()) {
                return;
            }
            entries.append(rows);
            wallets.store(moved);
            sums.add(List.copyOf(changes.values()));
            changes.keySet().stream()
                    .map(ruleDay -> new RuleDay(ruleDay.memberId(), ruleDay.day(), ""))
                    .distinct()
                    .forEach(ruleDay -> changed.record(ruleDay.memberId(), ruleDay.day()));
        }
    }

    /** @see org.lianbing.points.PointsApi#spend */
    void spend(long memberId, long amount, String envelope, String source, String sourceId, String text) {
        if (amount <= 0) {
            throw new IllegalArgumentException("nothing to spend: " + amount);
        }
        Wallet wallet = wallets.lock(memberId).orElseThrow(() -> new NotEnoughPoints(0, amount));
        if (wallet.balance() < amount) {
            throw new NotEnoughPoints(wallet.balance(), amount);
        }
        long envelopeAccount = wallets.account(envelope);
        Entry entry = new Entry(
                wallet.accountId,
                envelopeAccount,
                memberId,
                amount,
                wallet.move(-amount),
                source,
                sourceId,
                null,
                clock.instant(),
                text);
        append(entry);
        wallets.store(List.of(wallet));
    }

    /**
     * Takes one entry back by an entry in the other direction, once.
     *
     * @return false if it had been taken back before
     * @throws NotEnoughPoints what was earned has been spent since
     */
    boolean reverse(String source, String sourceId, String text) {
        Entries.Stored original = entries.find(source, sourceId)
                .orElseThrow(() -> new IllegalStateException("no entry " + source + " " + sourceId));
        Entry entry = original.entry();
        Wallet wallet = wallets.lock(entry.memberId())
                .orElseThrow(() -> new IllegalStateException("no wallet for member " + entry.memberId()));
        if (entries.reversed(original.id())) {
            return false;
        }
        boolean earned = entry.credit() == wallet.accountId;
        long change = earned ? -entry.amount() : entry.amount();
        if (wallet.balance() + change < 0) {
            throw new NotEnoughPoints(wallet.balance(), entry.amount());
        }
        append(new Entry(
                entry.credit(),
                entry.debit(),
                entry.memberId(),
                entry.amount(),
                wallet.move(change),
                source + REVERSAL,
                sourceId,
                original.id(),
                clock.instant(),
                text));
        wallets.store(List.of(wallet));
        if (earned) {
            LocalDate day = sums.dayOf(entry.at());
            sums.subtract(new RuleDay(entry.memberId(), day, source), entry.amount());
            changed.record(entry.memberId(), day);
        }
        return true;
    }

    private void append(Entry entry) {
        try {
            entries.append(List.of(entry));
        } catch (Sql.SqlFailed e) {
            if (e.duplicateKey()) {
                throw new IllegalStateException("already in the ledger: " + entry.source() + " " + entry.sourceId(), e);
            }
            throw e;
        }
    }

    private static Instant later(Instant one, Instant two) {
        return one.isAfter(two) ? one : two;
    }
}

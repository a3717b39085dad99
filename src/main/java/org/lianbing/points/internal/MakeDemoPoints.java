package org.lianbing.points.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.lianbing.identity.DemoLogins;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.StartupStep;
import org.lianbing.platform.TransactionRetry;

/**
 * What the demo city earned in earlier contests, by the rules and within their caps, so that wallets can buy something
 * and boards show an order. The points of its practice come from the practice itself.
 */
@Singleton
final class MakeDemoPoints implements StartupStep {
    private static final int MEMBERS_MAX = 5_000;
    /** Of the crowd, so many in a hundred take part in a contest. */
    private static final int TAKING_PART = 45;

    private static final Duration BETWEEN_SUBMISSIONS = Duration.ofSeconds(37);

    private final IdentityApi identity;
    private final List<DemoLogins> logins;
    private final Ledger ledger;
    private final Entries entries;
    private final EarnedSums sums;
    private final TransactionRetry transactions;
    private final Clock clock;

    MakeDemoPoints(
            IdentityApi identity,
            List<DemoLogins> logins,
            Ledger ledger,
            Entries entries,
            EarnedSums sums,
            TransactionRetry transactions,
            Clock clock) {
        this.identity = identity;
        this.logins = logins;
        this.ledger = ledger;
        this.entries = entries;
        this.sums = sums;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A contest of before, so many days ago; 0 is this morning. */
    private record Past(String code, String name, int daysAgo) {}

    private static final List<Past> PAST = List.of(
            new Past("spring", "春季岗位练兵", 75),
            new Past("safety", "安全生产月知识赛", 52),
            new Past("summer", "夏季技能比武", 33),
            new Past("autumn", "秋季岗位练兵", 12),
            new Past("week", "周末小测", 2),
            new Past("morning", "晨间热身", 0));

    @Override
    public int order() {
        return 5_800;
    }

    @Override
    public String label() {
        return "补上演示职工往届竞赛的积分";
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run(Progress progress) {
        Set<String> known = new HashSet<>();
        logins.stream()
                .flatMap(each -> each.all().stream())
                .filter(login -> login.role().equals("职工"))
                .forEach(login -> known.add(login.name()));
        List<MemberCard> workers = workers();
        if (known.isEmpty() || workers.isEmpty()) {
            return;
        }
        for (int i = 0; i < PAST.size(); i++) {
            hold(PAST.get(i), workers, known);
            progress.at(i + 1, PAST.size());
        }
    }

    private List<MemberCard> workers() {
        Set<String> newcomers = new HashSet<>();
        logins.forEach(each -> each.all().stream()
                .filter(login -> login.role().contains("尚未激活"))
                .forEach(login -> newcomers.add(login.name())));
        List<Long> ids = identity.memberIdsWithin("/", Set.of(), Set.of(), 0, MEMBERS_MAX);
        List<MemberCard> workers = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += 1_000) {
            Map<Long, MemberCard> cards = identity.members(ids.subList(from, Math.min(ids.size(), from + 1_000)));
            cards.values().stream()
                    .filter(card -> card.tradeId() != null && !newcomers.contains(card.name()))
                    .forEach(workers::add);
        }
        workers.sort(Comparator.comparingLong(MemberCard::id));
        return workers;
    }

    /** One contest in one transaction: whatever a start that was cut off left is the whole or nothing. */
    private void hold(Past past, List<MemberCard> workers, Set<String> known) {
        Random random = new Random(past.code().hashCode());
        List<MemberCard> ranking = new ArrayList<>();
        for (MemberCard worker : workers) {
            if (known.contains(worker.name()) || random.nextInt(100) < TAKING_PART) {
                ranking.add(worker);
            }
        }
        Collections.shuffle(ranking, random);
        // Whoever one can log in as has mostly been good at it: there should be something to spend.
        ranking.sort(Comparator.comparing(worker -> !known.contains(worker.name()) || hadBadDay(past, worker)));
        Instant begin = begin(past);
        List<Grant> grants = new ArrayList<>();
        for (int i = 0; i < ranking.size(); i++) {
            MemberCard worker = ranking.get(i);
            String source = "demo:" + past.code() + ":" + worker.id();
            Instant at = earlier(begin.plus(BETWEEN_SUBMISSIONS.multipliedBy(i)), clock.instant());
            grants.add(new Grant(worker.id(), Rule.CONTEST_FINISHED, source, at, past.name() + "：交卷"));
            int rank = i + 1;
            AwardPointsOnContestPlaced.ruleFor(rank)
                    .ifPresent(rule ->
                            grants.add(new Grant(worker.id(), rule, source, at, past.name() + "：第 " + rank + " 名")));
        }
        boolean held = !entries.known(
                        Rule.CONTEST_FINISHED,
                        grants.stream().map(Grant::sourceId).distinct().toList())
                .isEmpty();
        if (!held) {
            transactions.inTransaction(() -> ledger.earn(grants));
        }
    }

    private static boolean hadBadDay(Past past, MemberCard worker) {
        return new Random(past.code().hashCode() * 31L + worker.id()).nextInt(3) == 0;
    }

    private static Instant earlier(Instant one, Instant two) {
        return one.isBefore(two) ? one : two;
    }

    /** Today's began early, and never before midnight. */
    private Instant begin(Past past) {
        Instant now = clock.instant();
        if (past.daysAgo() > 0) {
            return now.minus(Duration.ofDays(past.daysAgo()));
        }
        Instant midnight = sums.dayOf(now).atStartOfDay(sums.zone()).toInstant();
        Instant early = now.minus(Duration.ofHours(3));
        return early.isBefore(midnight) ? midnight : early;
    }
}

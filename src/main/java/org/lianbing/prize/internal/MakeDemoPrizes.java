package org.lianbing.prize.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianbing.identity.Caller;
import org.lianbing.identity.DemoLogins;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Sql;
import org.lianbing.platform.StartupStep;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.points.NotEnoughPoints;
import org.lianbing.prize.internal.DemoCatalogue.DemoPrize;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Twelve prizes of the demo city, and an order in each state, made the way people make them. */
@Singleton
final class MakeDemoPrizes implements StartupStep {
    private static final Logger LOG = LoggerFactory.getLogger(MakeDemoPrizes.class);
    private static final int MEMBERS_MAX = 5_000;
    private static final String KEEPER = "奖品管理员";
    private static final String WORKER = "职工";

    private final IdentityApi identity;
    private final List<DemoLogins> logins;
    private final EditPrizes edit;
    private final StockBook stock;
    private final RedeemPrize redeem;
    private final EndRedemption end;
    private final HandOver handOver;
    private final Redemptions redemptions;
    private final TransactionRetry transactions;
    private final Sql sql;
    private final Clock clock;

    MakeDemoPrizes(
            IdentityApi identity,
            List<DemoLogins> logins,
            EditPrizes edit,
            StockBook stock,
            RedeemPrize redeem,
            EndRedemption end,
            HandOver handOver,
            Redemptions redemptions,
            TransactionRetry transactions,
            Sql sql,
            Clock clock) {
        this.identity = identity;
        this.logins = logins;
        this.edit = edit;
        this.stock = stock;
        this.redeem = redeem;
        this.end = end;
        this.handOver = handOver;
        this.redemptions = redemptions;
        this.transactions = transactions;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 6_000;
    }

    @Override
    public String label() {
        return "摆上演示奖品";
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run(Progress progress) {
        Map<String, MemberCard> people = people();
        MemberCard keeper = people.get(name(KEEPER));
        if (keeper == null) {
            return;
        }
        List<DemoPrize> catalogue = DemoCatalogue.all();
        Map<String, Long> prizes = new HashMap<>();
        for (int i = 0; i < catalogue.size(); i++) {
            prizes.put(catalogue.get(i).name(), ensure(keeper.organisationPath(), catalogue.get(i)));
            progress.at(i + 1, catalogue.size());
        }
        if (sql.number("SELECT COUNT(*) FROM prize_redemption") == 0) {
            orders(people, keeper, prizes);
        }
    }

    private long ensure(String path, DemoPrize prize) {
        long there =
                sql.number("SELECT id FROM prize_item WHERE organisation_path = ? AND name = ?", path, prize.name());
        if (there > 0) {
            return there;
        }
        byte[] picture = prize.picture().get();
        return transactions.inTransaction(() -> {
            long id = edit.insert(path, prize.draft());
            Integer first = prize.draft().stock();
            if (first != null) {
                stock.change(id, first, StockBook.Source.ORGANISER, "first:" + id, null, "初始库存", clock.instant());
            }
            edit.storePicture(id, "image/png", picture);
            return id;
        });
    }

    private void orders(Map<String, MemberCard> people, MemberCard keeper, Map<String, Long> prizes) {
        List<MemberCard> workers = logins.stream()
                .flatMap(each -> each.all().stream())
                .filter(login -> login.role().equals(WORKER))
                .map(login -> people.get(login.name()))
                .filter(card -> card != null)
                .toList();
        for (int i = 0; i < workers.size(); i++) {
            try {
                orders(workers.get(i), i, keeper, prizes);
            } catch (NotEnoughPoints poor) {
                LOG.debug("{} cannot pay for a demo prize yet", workers.get(i).name(), poor);
            }
        }
    }

    private void orders(MemberCard worker, int number, MemberCard keeper, Map<String, Long> prizes) {
        order(worker, prizes, "晴雨伞");
        if (number == 0) {
            long towels = order(worker, prizes, "毛巾套装");
            handOver.handOver(asKeeper(keeper), redemptions.find(towels).orElseThrow());
        } else if (number == 1) {
            end.cancel(redemptions.find(order(worker, prizes, "劳保手套")).orElseThrow());
        }
    }

    /** The key makes a start that was cut off go on with the same order. */
    private long order(MemberCard worker, Map<String, Long> prizes, String prize) {
        Long id = prizes.get(prize);
        if (id == null) {
            throw new IllegalArgumentException("no demo prize " + prize);
        }
        return redeem.redeem(asWorker(worker), id, "demo-prize-" + id + "-" + worker.id());
    }

    private static Caller asWorker(MemberCard card) {
        return new Caller(
                card.id(), card.name(), card.organisationId(), card.organisationPath(), Set.of(Roles.WORKER), Map.of());
    }

    private static Caller asKeeper(MemberCard card) {
        return new Caller(
                card.id(),
                card.name(),
                card.organisationId(),
                card.organisationPath(),
                Set.of(Roles.WORKER, Roles.PRIZE_KEEPER),
                Map.of(Roles.PRIZE_KEEPER, List.of(card.organisationPath())));
    }

    private String name(String role) {
        return logins.stream()
                .flatMap(each -> each.all().stream())
                .filter(login -> login.role().equals(role))
                .map(DemoLogins.DemoLogin::name)
                .findFirst()
                .orElse("");
    }

    private Map<String, MemberCard> people() {
        Set<String> known = new HashSet<>();
        logins.forEach(each -> each.all().forEach(login -> known.add(login.name())));
        Map<String, MemberCard> people = new HashMap<>();
        List<Long> ids = identity.memberIdsWithin("/", Set.of(), Set.of(), 0, MEMBERS_MAX);
        for (int from = 0; from < ids.size(); from += 1_000) {
            identity.members(ids.subList(from, Math.min(ids.size(), from + 1_000))).values().stream()
                    .filter(card -> known.contains(card.name()))
                    .forEach(card -> people.put(card.name(), card));
        }
        return people;
    }
}

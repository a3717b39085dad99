package org.lianbing.prize.internal;

import static org.lianbing.platform.Sql.instant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;
import org.lianbing.prize.internal.KeeperPickupsController.HandoverView;
import org.lianbing.prize.internal.KeeperPickupsController.PickupView;

/** What the keeper sees of an order: enough to hand the right thing to the right person, and no more. */
@Singleton
class PickupViews {
    private final Redemptions redemptions;
    private final Prizes prizes;
    private final IdentityApi identity;
    private final Sql sql;
    private final Clock clock;
    private final PrizeSettings settings;

    PickupViews(
            Redemptions redemptions,
            Prizes prizes,
            IdentityApi identity,
            Sql sql,
            Clock clock,
            PrizeSettings settings) {
        this.redemptions = redemptions;
        this.prizes = prizes;
        this.identity = identity;
        this.sql = sql;
        this.clock = clock;
        this.settings = settings;
    }

    PickupView pickup(RedemptionRow order, String code) {
        MemberCard owner = identity.member(order.memberId());
        Instant at = order.handedOverAt();
        Long by = order.handedOverBy();
        return new PickupView(
                order.id(),
                code,
                order.prizeName(),
                prizes.find(order.prizeId()).map(PrizeRow::pictureUrl).orElse(null),
                owner.maskedName(),
                owner.unitName(),
                order.state(),
                at,
                at == null ? null : at.plus(settings.undoWithin()),
                by == null ? null : identity.member(by).name());
    }

    private record Handed(long redemptionId, Instant at, boolean undone) {}

    Page<HandoverView> handoversToday(long keeperId, PageRequest page) {
        Instant midnight = LocalDate.ofInstant(clock.instant(), settings.zone())
                .atStartOfDay(settings.zone())
                .toInstant();
        List<Handed> handed = sql.list(
                "SELECT redemption_id, at, undone_at IS NOT NULL AS undone FROM prize_handover"
                        + " WHERE keeper_id = ? AND at >= ? ORDER BY id DESC LIMIT ? OFFSET ?",
                row -> new Handed(row.getLong("redemption_id"), instant(row, "at"), row.getBoolean("undone")),
                keeperId,
                midnight,
                page.size(),
                page.offset());
        long total =
                sql.number("SELECT COUNT(*) FROM prize_handover WHERE keeper_id = ? AND at >= ?", keeperId, midnight);
        return Page.of(views(handed), total, page);
    }

    private List<HandoverView> views(List<Handed> handed) {
        Map<Long, RedemptionRow> orders = redemptions.byIds(
                handed.stream().map(Handed::redemptionId).distinct().toList());
        Map<Long, PrizeRow> byPrize = prizes.byId(
                orders.values().stream().map(RedemptionRow::prizeId).distinct().toList());
        Map<Long, MemberCard> owners = identity.members(
                orders.values().stream().map(RedemptionRow::memberId).distinct().toList());
        return handed.stream()
                .map(row -> view(row, known(orders, row.redemptionId()), byPrize, owners))
                .toList();
    }

    private HandoverView view(
            Handed row, RedemptionRow order, Map<Long, PrizeRow> byPrize, Map<Long, MemberCard> owners) {
        MemberCard owner = known(owners, order.memberId());
        return new HandoverView(
                order.id(),
                order.prizeName(),
                known(byPrize, order.prizeId()).pictureUrl(),
                owner.maskedName(),
                owner.unitName(),
                row.at(),
                row.at().plus(settings.undoWithin()),
                row.undone());
    }

    private static <T> T known(Map<Long, T> rows, long id) {
        T row = rows.get(id);
        if (row == null) {
            throw NotFound.of("prize");
        }
        return row;
    }
}

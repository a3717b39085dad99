package org.lianbing.prize.internal;

import static org.lianbing.platform.Sql.instant;
import static org.lianbing.platform.Sql.instantOrNull;
import static org.lianbing.platform.Sql.longOrNull;
import static org.lianbing.platform.Sql.marks;
import static org.lianbing.platform.Sql.text;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** Rows of orders. */
@Singleton
class Redemptions {
    private static final String SELECT = "SELECT r.id, r.prize_id, r.prize_name, r.member_id, r.price, r.state,"
            + " r.code_sealed, r.pickup_place, r.created_at, r.expires_at, r.handed_over_at, r.handed_over_by, r.ended_at"
            + " FROM prize_redemption r";

    private final Sql sql;
    private final PickupCodes codes;

    Redemptions(Sql sql, PickupCodes codes) {
        this.sql = sql;
        this.codes = codes;
    }

    /** @return the new order's id */
    long insert(PrizeRow prize, long memberId, Instant now, Instant expiresAt) {
        PickupCodes.Code code = codes.fresh();
        return sql.insert(
                "INSERT INTO prize_redemption (prize_id, prize_name, member_id, price, state, token_hash, digits_hash,"
                        + " code_sealed, pickup_place, created_at, expires_at) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                prize.id(),
                prize.name(),
                memberId,
                prize.price(),
                prize.needsPreparing() ? RedemptionState.RESERVED : RedemptionState.READY,
                codes.tokenHash(code.token()),
                codes.digitsHash(code.digits()),
                codes.seal(code),
                prize.pickupPlace(),
                now,
                expiresAt);
    }

    Optional<RedemptionRow> find(long id) {
        return sql.first(SELECT + " WHERE r.id = ?", Redemptions::read, id);
    }

    Optional<RedemptionRow> lock(long id) {
        return sql.first(SELECT + " WHERE r.id = ? FOR UPDATE", Redemptions::read, id);
    }

    /** By token or by digits, as the keeper scanned or typed it. */
    Optional<RedemptionRow> byCode(String code) {
        if (PickupCodes.isToken(code)) {
            return sql.first(SELECT + " WHERE r.token_hash = ?", Redemptions::read, codes.tokenHash(code));
        }
        return PickupCodes.isDigits(code)
                ? sql.first(SELECT + " WHERE r.digits_hash = ?", Redemptions::read, codes.digitsHash(code))
                : Optional.empty();
    }

    Map<Long, RedemptionRow> byIds(Collection<Long> ids) {
        Map<Long, RedemptionRow> orders = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.list(SELECT + " WHERE r.id IN (" + marks(ids.size()) + ")", Redemptions::read, ids.toArray())
                    .forEach(order -> orders.put(order.id(), order));
        }
        return orders;
    }

    List<RedemptionRow> ofMember(long memberId, PageRequest page) {
        return sql.list(
                SELECT + " WHERE r.member_id = ? ORDER BY r.id DESC LIMIT ? OFFSET ?",
                Redemptions::read,
                memberId,
                page.size(),
                page.offset());
    }

    long countOfMember(long memberId) {
        return sql.number("SELECT COUNT(*) FROM prize_redemption WHERE member_id = ?", memberId);
    }

    /** Orders of prizes at or below these paths, the newest first. */
    List<RedemptionRow> within(Collection<String> paths, @Nullable RedemptionState state, PageRequest page) {
        if (paths.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = parameters(paths, state);
        parameters.add(page.size());
        parameters.add(page.offset());
        return sql.list(
                SELECT + where(paths, state) + " ORDER BY r.id DESC LIMIT ? OFFSET ?",
                Redemptions::read,
                parameters.toArray());
    }

    long countWithin(Collection<String> paths, @Nullable RedemptionState state) {
        return paths.isEmpty()
                ? 0
                : sql.number(
                        "SELECT COUNT(*) FROM prize_redemption r" + where(paths, state),
                        parameters(paths, state).toArray());
    }

    private static String where(Collection<String> paths, @Nullable RedemptionState state) {
        return " JOIN prize_item i ON i.id = r.prize_id WHERE " + Prizes.below(paths)
                + (state == null ? "" : " AND r.state = ?");
    }

    private static List<Object> parameters(Collection<String> paths, @Nullable RedemptionState state) {
        List<Object> parameters = new ArrayList<>(Prizes.likes(paths));
        if (state != null) {
            parameters.add(state);
        }
        return parameters;
    }

    /** Orders whose time to be picked up is over. */
    List<Long> due(Instant now, int limit) {
        return sql.list(
                "SELECT id FROM prize_redemption WHERE state IN ('RESERVED', 'READY') AND expires_at <= ?"
                        + " ORDER BY expires_at LIMIT ?",
                row -> row.getLong("id"),
                now,
                limit);
    }

    /** Who ordered this prize lately. */
    List<Long> buyersSince(long prizeId, Instant since, int limit) {
        return sql.list(
                "SELECT DISTINCT member_id FROM prize_redemption WHERE prize_id = ? AND created_at >= ? LIMIT ?",
                row -> row.getLong("member_id"),
                prizeId,
                since,
                limit);
    }

    static RedemptionRow read(ResultSet row) throws SQLException {
        return new RedemptionRow(
                row.getLong("id"),
                row.getLong("prize_id"),
                text(row, "prize_name"),
                row.getLong("member_id"),
                row.getLong("price"),
                RedemptionState.valueOf(text(row, "state")),
                row.getBytes("code_sealed"),
                text(row, "pickup_place"),
                instant(row, "created_at"),
                instant(row, "expires_at"),
                instantOrNull(row, "handed_over_at"),
                longOrNull(row, "handed_over_by"),
                instantOrNull(row, "ended_at"));
    }
}

package org.lianbing.prize.internal;

import static org.lianbing.platform.Sql.marks;
import static org.lianbing.platform.Sql.text;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** Rows of the catalogue. */
@Singleton
class Prizes {
    private static final String COLUMNS =
            "id, organisation_id, organisation_path, name, description, price, stock_left,"
                    + " limit_per_member, pickup_place, on_sale, needs_preparing, picture_file_id, picture_name";
    private static final String FOR_MEMBER = " FROM prize_item WHERE on_sale AND ? LIKE CONCAT(organisation_path, '%')";

    private final Sql sql;

    Prizes(Sql sql) {
        this.sql = sql;
    }

    Optional<PrizeRow> find(long id) {
        return sql.first("SELECT " + COLUMNS + " FROM prize_item WHERE id = ?", Prizes::read, id);
    }

    /** Locks the prize until the transaction ends: the first lock of everything that changes its stock. */
    Optional<PrizeRow> lock(long id) {
        return sql.first("SELECT " + COLUMNS + " FROM prize_item WHERE id = ? FOR UPDATE", Prizes::read, id);
    }

    Map<Long, PrizeRow> byId(Collection<Long> ids) {
        Map<Long, PrizeRow> prizes = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.list(
                            "SELECT " + COLUMNS + " FROM prize_item WHERE id IN (" + marks(ids.size()) + ")",
                            Prizes::read,
                            ids.toArray())
                    .forEach(prize -> prizes.put(prize.id(), prize));
        }
        return prizes;
    }

    /** What a member who belongs there can redeem, the cheapest first. */
    List<PrizeRow> onSaleFor(String memberOrganisationPath, PageRequest page) {
        return sql.list(
                "SELECT " + COLUMNS + FOR_MEMBER + " ORDER BY price, id LIMIT ? OFFSET ?",
                Prizes::read,
                memberOrganisationPath,
                page.size(),
                page.offset());
    }

    long countOnSaleFor(String memberOrganisationPath) {
        return sql.number("SELECT COUNT(*)" + FOR_MEMBER, memberOrganisationPath);
    }

    /** Prizes of organisations at or below these paths, the newest first. */
    List<PrizeRow> within(Collection<String> paths, PageRequest page) {
        if (paths.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(likes(paths));
        parameters.add(page.size());
        parameters.add(page.offset());
        return sql.list(
                "SELECT " + COLUMNS + " FROM prize_item WHERE " + below(paths) + " ORDER BY id DESC LIMIT ? OFFSET ?",
                Prizes::read,
                parameters.toArray());
    }

    long countWithin(Collection<String> paths) {
        return paths.isEmpty()
                ? 0
                : sql.number(
                        "SELECT COUNT(*) FROM prize_item WHERE " + below(paths),
                        likes(paths).toArray());
    }

    /** A condition on {@code organisation_path}; its parameters are {@link #likes}. */
    static String below(Collection<String> paths) {
        return "(" + String.join(" OR ", Collections.nCopies(paths.size(), "organisation_path LIKE ?")) + ")";
    }

    static List<String> likes(Collection<String> paths) {
        return paths.stream().map(path -> path + "%").toList();
    }

    private static PrizeRow read(ResultSet row) throws SQLException {
        return new PrizeRow(
                row.getLong("id"),
                row.getLong("organisation_id"),
                text(row, "organisation_path"),
                text(row, "name"),
                text(row, "description"),
                row.getLong("price"),
                row.getInt("stock_left"),
                row.getInt("limit_per_member"),
                text(row, "pickup_place"),
                row.getBoolean("on_sale"),
                row.getBoolean("needs_preparing"),
                Sql.longOrNull(row, "picture_file_id"),
                row.getString("picture_name"));
    }
}

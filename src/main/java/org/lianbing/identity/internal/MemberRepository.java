package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Sql;

/** Members by id, by index and by their place in the tree. */
@Singleton
final class MemberRepository {
    private static final String COLUMNS = "SELECT m.id, m.name, m.id_number_sealed, m.phone_sealed, m.organisation_id,"
            + " m.trade_id, m.level FROM identity_member m ";

    private final Sql sql;
    private final MemberVault vault;
    private final Clock clock;

    MemberRepository(Sql sql, MemberVault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    /** What the roster says about a person. */
    record NewMember(
            String name,
            IdNumber idNumber,
            @Nullable PhoneNumber phone,
            long organisationId,
            @Nullable Long tradeId,
            @Nullable Integer level) {}

    Optional<MemberRow> find(long id) {
        return sql.first(COLUMNS + "WHERE m.id = ?", MemberRepository::row, id);
    }

    IdNumber idNumber(long id) {
        return find(id).map(member -> vault.idNumber(member.idNumberSealed()))
                .orElseThrow(() -> NotFound.of("identity"));
    }

    Optional<MemberRow> find(IdNumber number) {
        return sql.first(COLUMNS + "WHERE m.id_number_index = ?", MemberRepository::row, (Object) vault.index(number));
    }

    List<MemberRow> list(Collection<Long> ids) {
        List<MemberRow> found = new ArrayList<>();
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += 500) {
            List<Long> part = all.subList(from, Math.min(all.size(), from + 500));
            found.addAll(sql.list(
                    COLUMNS + "WHERE m.id IN (" + Sql.marks(part.size()) + ")", MemberRepository::row, part.toArray()));
        }
        return found;
    }

    long add(NewMember member) {
        Instant now = clock.instant();
        return sql.insert(
                "INSERT INTO identity_member (name, id_number_sealed, id_number_index, phone_sealed, phone_index,"
                        + " organisation_id, trade_id, level, created_at, updated_at) VALUES (?,?,?,?,?,?,?,?,?,?)",
                row(member, now));
    }

    void addAll(List<NewMember> members) {
        Instant now = clock.instant();
        List<@Nullable Object[]> rows = new ArrayList<>(members.size());
        members.forEach(member -> rows.add(row(member, now)));
        sql.insertRows(
                "INSERT INTO identity_member (name, id_number_sealed, id_number_index, phone_sealed, phone_index,"
                        + " organisation_id, trade_id, level, created_at, updated_at) VALUES",
                rows,
                "");
    }

    private @Nullable Object[] row(NewMember member, Instant now) {
        return new @Nullable Object[] {
            member.name(),
            vault.seal(member.idNumber()),
            vault.index(member.idNumber()),
            vault.seal(member.phone()),
            vault.indexOrNull(member.phone()),
            member.organisationId(),
            member.tradeId(),
            member.level(),
            now,
            now
        };
    }

    List<Long> idsWithin(String path, Set<Long> tradeIds, Set<Integer> levels, long afterId, int limit) {
        Filter filter = new Filter(List.of(path), tradeIds, levels);
        filter.arguments.add(afterId);
        filter.arguments.add(limit);
        return sql.list(
                "SELECT m.id FROM identity_member m JOIN identity_organisation o ON o.id = m.organisation_id WHERE "
                        + filter.where + " AND m.id > ? ORDER BY m.id LIMIT ?",
                row -> row.getLong(1),
                filter.arguments.toArray());
    }

    List<Long> idsNamed(String nameBegins, Collection<String> paths, int limit) {
        if (paths.isEmpty()) {
            return List.of();
        }
        Filter filter = new Filter(paths, Set.of(), Set.of());
        filter.arguments.add(nameBegins.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        filter.arguments.add(limit);
        return sql.list(
                "SELECT m.id FROM identity_member m JOIN identity_organisation o ON o.id = m.organisation_id WHERE "
                        + filter.where + " AND m.name LIKE ? ORDER BY m.id LIMIT ?",
                row -> row.getLong(1),
                filter.arguments.toArray());
    }

    long countWithin(Collection<String> paths, Set<Long> tradeIds, Set<Integer> levels) {
        if (paths.isEmpty()) {
            return 0;
        }
        Filter filter = new Filter(paths, tradeIds, levels);
        return sql.number(
                "SELECT COUNT(*) FROM identity_member m JOIN identity_organisation o ON o.id = m.organisation_id WHERE "
                        + filter.where,
                filter.arguments.toArray());
    }

    Map<Long, Long> countByOrganisation(Collection<String> paths, Set<Long> tradeIds, Set<Integer> levels) {
        Map<Long, Long> counts = new HashMap<>();
        if (!paths.isEmpty()) {
            Filter filter = new Filter(paths, tradeIds, levels);
            sql.list(
                    "SELECT m.organisation_id, COUNT(*) FROM identity_member m JOIN identity_organisation o"
                            + " ON o.id = m.organisation_id WHERE " + filter.where + " GROUP BY m.organisation_id",
                    row -> counts.put(row.getLong(1), row.getLong(2)),
                    filter.arguments.toArray());
        }
        return counts;
    }

    /** Which part of the tree, which trades and which levels, as one condition. */
    private static final class Filter {
        final StringBuilder where = new StringBuilder();
        final List<@Nullable Object> arguments = new ArrayList<>();

        Filter(Collection<String> paths, Set<Long> tradeIds, Set<Integer> levels) {
            where.append('(').append("o.path LIKE ? OR ".repeat(paths.size()));
            where.setLength(where.length() - " OR ".length());
            where.append(')');
            paths.forEach(path -> arguments.add(path + "%"));
            in("m.trade_id", tradeIds);
            in("m.level", levels);
        }

        private void in(String column, Set<?> values) {
            if (!values.isEmpty()) {
                where.append(" AND ")
                        .append(column)
                        .append(" IN (")
                        .append(Sql.marks(values.size()))
                        .append(')');
                arguments.addAll(values);
            }
        }
    }

    static MemberRow row(ResultSet row) throws SQLException {
        return new MemberRow(
                row.getLong("id"),
                Sql.text(row, "name"),
                row.getBytes("id_number_sealed"),
                row.getBytes("phone_sealed"),
                row.getLong("organisation_id"),
                Sql.longOrNull(row, "trade_id"),
                integerOrNull(row));
    }

    private static @Nullable Integer integerOrNull(ResultSet row) throws SQLException {
        int level = row.getInt("level");
        return row.wasNull() ? null : level;
    }
}

package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.internal.RosterCheck.Present;
import org.lianbing.platform.Sql;

/** Members as a roster sees them: found by ID number, many at a time. */
@Singleton
final class RosterMembers {
    private static final int AT_ONCE = 500;

    private final Sql sql;
    private final MemberVault vault;
    private final Clock clock;

    RosterMembers(Sql sql, MemberVault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    private record Found(IdNumber number, Present present) {}

    /** @param lock keeps them, and the places of those who are not there, until the transaction ends */
    Map<IdNumber, Present> present(Collection<IdNumber> numbers, boolean lock) {
        Map<IdNumber, Present> present = new HashMap<>();
        List<byte[]> indexes = numbers.stream()
                .map(vault::index)
                .sorted(Arrays::compareUnsigned)
                .toList();
        for (int from = 0; from < indexes.size(); from += AT_ONCE) {
            List<byte[]> part = indexes.subList(from, Math.min(indexes.size(), from + AT_ONCE));
            sql.list(
                            "SELECT m.name, m.id_number_sealed, m.phone_sealed, m.organisation_id, m.trade_id, m.level,"
                                    + " o.path FROM identity_member m"
                                    + " JOIN identity_organisation o ON o.id = m.organisation_id"
                                    + " WHERE m.id_number_index IN (" + Sql.marks(part.size()) + ")"
                                    + (lock ? " FOR UPDATE" : ""),
                            row -> {
                                int level = row.getInt("level");
                                return new Found(
                                        vault.idNumber(row.getBytes("id_number_sealed")),
                                        new Present(
                                                Sql.text(row, "name"),
                                                row.getLong("organisation_id"),
                                                Sql.text(row, "path"),
                                                Sql.longOrNull(row, "trade_id"),
                                                level == 0 ? null : level,
                                                vault.phone(row.getBytes("phone_sealed"))));
                            },
                            part.toArray())
                    .forEach(found -> present.put(found.number(), found.present()));
        }
        return present;
    }

    /** Adds who is not there and changes who is; a blank in the file leaves what is stored. */
    void write(Map<RosterPerson, Long> organisations) {
        Instant now = clock.instant();
        List<@Nullable Object[]> rows = new ArrayList<>(organisations.size());
        organisations.forEach((person, organisationId) -> rows.add(new @Nullable Object[] {
            person.name(),
            vault.seal(person.idNumber()),
            vault.index(person.idNumber()),
            vault.seal(person.phone()),
            vault.indexOrNull(person.phone()),
            organisationId,
            person.tradeId(),
            person.level(),
            now,
            now
        }));
        sql.insertRows(
                "INSERT INTO identity_member (name, id_number_sealed, id_number_index, phone_sealed, phone_index,"
                        + " organisation_id, trade_id, level, created_at, updated_at) VALUES",
                rows,
                "ON DUPLICATE KEY UPDATE name = VALUES(name), organisation_id = VALUES(organisation_id),"
                        + " phone_sealed = COALESCE(VALUES(phone_sealed), phone_sealed),"
                        + " phone_index = COALESCE(VALUES(phone_index), phone_index),"
                        + " trade_id = COALESCE(VALUES(trade_id), trade_id), level = COALESCE(VALUES(level), level),"
                        + " updated_at = VALUES(updated_at)");
    }

    List<Long> ids(Collection<IdNumber> numbers) {
        List<Long> ids = new ArrayList<>();
        List<byte[]> indexes = numbers.stream().map(vault::index).toList();
        for (int from = 0; from < indexes.size(); from += AT_ONCE) {
            List<byte[]> part = indexes.subList(from, Math.min(indexes.size(), from + AT_ONCE));
            ids.addAll(sql.list(
                    "SELECT id FROM identity_member WHERE id_number_index IN (" + Sql.marks(part.size()) + ")",
                    row -> row.getLong("id"),
                    part.toArray()));
        }
        return ids;
    }
}

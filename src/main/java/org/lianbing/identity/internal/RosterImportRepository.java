package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.internal.RosterCheck.Change;
import org.lianbing.identity.internal.RosterCheck.Planned;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.Sql;

/** What was uploaded, between preview and commit; ID numbers and phones are sealed here too. */
@Singleton
final class RosterImportRepository {
    private static final int FAULTS_KEPT_MAX = 2_000;
    private static final int ORGANISATIONS_SHOWN_MAX = 100;
    private static final String COLUMNS = "SELECT id, file_name, state, row_count, new_count, changed_count,"
            + " unchanged_count, fault_count, new_organisation_count, new_organisations, created_at"
            + " FROM identity_roster_import ";

    private final Sql sql;
    private final MemberVault vault;

    RosterImportRepository(Sql sql, MemberVault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    long add(long author, String fileName, int rowCount, RosterCheck.Result result, Instant now) {
        long id = sql.insert(
                "INSERT INTO identity_roster_import (file_name, state, row_count, new_count, changed_count,"
                        + " unchanged_count, fault_count, new_organisation_count, new_organisations, created_by,"
                        + " created_at) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                fileName,
                RosterImportView.State.PREVIEW,
                rowCount,
                count(result, Change.NEW),
                count(result, Change.CHANGED),
                count(result, Change.UNCHANGED),
                result.faults().size(),
                result.newOrganisations().size(),
                String.join(
                        "\n",
                        result.newOrganisations().stream()
                                .limit(ORGANISATIONS_SHOWN_MAX)
                                .toList()),
                author,
                now);
        addRows(id, result.rows());
        addFaults(id, result.faults());
        return id;
    }

    private static long count(RosterCheck.Result result, Change change) {
        return result.rows().stream().filter(row -> row.change() == change).count();
    }

    private void addRows(long id, List<Planned> planned) {
        List<@Nullable Object[]> rows = new ArrayList<>(planned.size());
        for (Planned plan : planned) {
            RosterPerson person = plan.person();
            rows.add(new @Nullable Object[] {
                id,
                rows.size(),
                person.row(),
                person.name(),
                vault.seal(person.idNumber()),
                vault.index(person.idNumber()),
                vault.seal(person.phone()),
                String.join("/", person.organisation()),
                person.tradeId(),
                person.level(),
                plan.change().name()
            });
        }
        sql.insertRows(
                "INSERT INTO identity_roster_import_row (import_id, position, row_no, name, id_number_sealed,"
                        + " id_number_index, phone_sealed, organisation_names, trade_id, level, change_kind) VALUES",
                rows,
                "");
    }

    private void addFaults(long id, List<SheetFault> faults) {
        List<SheetFault> kept = faults.stream()
                .sorted(Comparator.comparing(SheetFault::sheet).thenComparingInt(SheetFault::row))
                .limit(FAULTS_KEPT_MAX)
                .toList();
        List<@Nullable Object[]> rows = new ArrayList<>(kept.size());
        for (SheetFault fault : kept) {
            rows.add(new @Nullable Object[] {
                id,
                rows.size(),
                fault.sheet(),
                fault.row(),
                fault.column(),
                fault.value(),
                fault.code(),
                fault.message(),
                fault.suggestion()
            });
        }
        sql.insertRows(
                "INSERT INTO identity_roster_import_fault (import_id, position, sheet, row_no, column_name,"
                        + " shown_value, code, message, suggestion) VALUES",
                rows,
                "");
    }

    /** Only its author finds it. */
    Optional<RosterImportView> find(long id, long author) {
        return sql.first(COLUMNS + "WHERE id = ? AND created_by = ?", RosterImportRepository::view, id, author);
    }

    Optional<RosterImportView> lock(long id, long author) {
        return sql.first(
                COLUMNS + "WHERE id = ? AND created_by = ? FOR UPDATE", RosterImportRepository::view, id, author);
    }

    void markCommitted(long id, Instant now) {
        sql.update(
                "UPDATE identity_roster_import SET state = ?, committed_at = ? WHERE id = ?",
                RosterImportView.State.COMMITTED,
                now,
                id);
    }

    long countRows(long id) {
        return sql.number("SELECT COUNT(*) FROM identity_roster_import_row WHERE import_id = ?", id);
    }

    List<Planned> rows(long id, PageRequest page) {
        return sql.list(
                "SELECT row_no, name, id_number_sealed, phone_sealed, organisation_names, trade_id, level, change_kind"
                        + " FROM identity_roster_import_row WHERE import_id = ? ORDER BY position LIMIT ? OFFSET ?",
                this::planned,
                id,
                page.size(),
                page.offset());
    }

    List<Planned> allRows(long id) {
        return sql.list(
                "SELECT row_no, name, id_number_sealed, phone_sealed, organisation_names, trade_id, level, change_kind"
                        + " FROM identity_roster_import_row WHERE import_id = ? ORDER BY position",
                this::planned,
                id);
    }

    long countFaults(long id) {
        return sql.number("SELECT COUNT(*) FROM identity_roster_import_fault WHERE import_id = ?", id);
    }

    List<SheetFault> faults(long id, PageRequest page) {
        return sql.list(
                "SELECT sheet, row_no, column_name, shown_value, code, message, suggestion"
                        + " FROM identity_roster_import_fault WHERE import_id = ? ORDER BY position LIMIT ? OFFSET ?",
                row -> new SheetFault(
                        Sql.text(row, "sheet"),
                        row.getInt("row_no"),
                        Sql.text(row, "column_name"),
                        Sql.text(row, "shown_value"),
                        Sql.text(row, "code"),
                        Sql.text(row, "message"),
                        row.getString("suggestion")),
                id,
                page.size(),
                page.offset());
    }

    /** Rows and faults of old imports; what remains says who imported how many and when. */
    void removeContentsBefore(Instant limit) {
        for (String table : List.of("identity_roster_import_row", "identity_roster_import_fault")) {
            sql.update(
                    "DELETE c FROM " + table + " c JOIN identity_roster_import i ON i.id = c.import_id"
                            + " WHERE i.created_at < ?",
                    limit);
        }
        sql.update(
                "DELETE FROM identity_roster_import WHERE created_at < ? AND state = ?",
                limit,
                RosterImportView.State.PREVIEW);
    }

    private Planned planned(ResultSet row) throws SQLException {
        int level = row.getInt("level");
        RosterPerson person = new RosterPerson(
                row.getInt("row_no"),
                Sql.text(row, "name"),
                vault.idNumber(row.getBytes("id_number_sealed")),
                List.of(Sql.text(row, "organisation_names").split("/")),
                Sql.longOrNull(row, "trade_id"),
                level == 0 ? null : level,
                vault.phone(row.getBytes("phone_sealed")));
        return new Planned(person, Change.valueOf(row.getString("change_kind")));
    }

    private static RosterImportView view(ResultSet row) throws SQLException {
        String organisations = Sql.text(row, "new_organisations");
        return new RosterImportView(
                row.getLong("id"),
                Sql.text(row, "file_name"),
                RosterImportView.State.valueOf(row.getString("state")),
                row.getInt("row_count"),
                row.getInt("new_count"),
                row.getInt("changed_count"),
                row.getInt("unchanged_count"),
                row.getInt("fault_count"),
                row.getInt("new_organisation_count"),
                organisations.isEmpty() ? List.of() : List.of(organisations.split("\n")),
                Sql.instant(row, "created_at"));
    }
}

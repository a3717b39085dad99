package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankScope;
import org.lianbing.bank.BankState;
import org.lianbing.platform.Sql;

/** The table bank_bank. */
@Singleton
final class BankRows {
    private static final String COLUMNS =
            "SELECT b.id, b.name, b.trade_id, b.organisation_id, b.scope, b.state, b.author_id, b.review_note, b.sent_by,"
                    + " b.sent_at, b.review_comment, b.decided_by, b.updated_at, b.published_at,"
                    + " b.pool_version FROM bank_bank b ";

    private static final String SHOWN = " AND (b.published_at IS NOT NULL OR b.state = 'IN_REVIEW')";

    private final Sql sql;

    BankRows(Sql sql) {
        this.sql = sql;
    }

    /** One bank as it stands. */
    record BankRow(
            long id,
            String name,
            long tradeId,
            @Nullable Long organisationId,
            BankScope scope,
            BankState state,
            @Nullable Long authorId,
            @Nullable String reviewNote,
            @Nullable Long sentBy,
            @Nullable Instant sentAt,
            @Nullable String reviewComment,
            @Nullable Long decidedBy,
            Instant updatedAt,
            @Nullable Instant publishedAt,
            int poolVersion) {

        /** @throws BankProblem {@code bank.in-review}, {@code bank.retired}: it cannot be changed then */
        void mustBeOpen() {
            if (state == BankState.IN_REVIEW) {
                throw BankProblem.inReview();
            }
            if (state == BankState.RETIRED) {
                throw BankProblem.retired();
            }
        }

        boolean isOpen() {
            return state != BankState.IN_REVIEW && state != BankState.RETIRED;
        }

        /** Whether its published questions can be drawn; a bank under change still is. */
        boolean drawable() {
            return publishedAt != null && state != BankState.RETIRED;
        }
    }

    Optional<BankRow> find(long id) {
        return sql.first(COLUMNS + "WHERE b.id = ?", BankRows::read, id);
    }

    /** Holds the bank until the end of the transaction: its state decides what may be done next. */
    Optional<BankRow> lock(long id) {
        return sql.first(COLUMNS + "WHERE b.id = ? FOR UPDATE", BankRows::read, id);
    }

    List<BankRow> list(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(COLUMNS + "WHERE b.id IN (" + Sql.marks(ids.size()) + ")", BankRows::read, ids.toArray());
    }

    Map<Long, String> names(Collection<Long> ids) {
        return list(ids).stream().collect(Collectors.toMap(BankRow::id, BankRow::name));
    }

    /** Banks that have something published and are not retired. */
    List<BankRow> drawable() {
        return sql.list(
                COLUMNS + "WHERE b.published_at IS NOT NULL AND b.state <> 'RETIRED' ORDER BY b.trade_id, b.name, b.id",
                BankRows::read);
    }

    /** Every bank that is not retired. */
    List<BankRow> notRetired() {
        return sql.list(COLUMNS + "WHERE b.state <> 'RETIRED' ORDER BY b.id", BankRows::read);
    }

    /** Companies and unions that own a bank. */
    List<Long> owners() {
        return sql.list(
                "SELECT DISTINCT organisation_id FROM bank_bank WHERE organisation_id IS NOT NULL",
                row -> row.getLong(1));
    }

    List<Long> idsOwnedBy(Collection<Long> organisationIds) {
        return organisationIds.isEmpty()
                ? List.of()
                : sql.list(
                        "SELECT id FROM bank_bank WHERE organisation_id IN (" + Sql.marks(organisationIds.size()) + ")",
                        row -> row.getLong(1),
                        organisationIds.toArray());
    }

    List<Long> idsThatShip() {
        return sql.list("SELECT id FROM bank_bank WHERE organisation_id IS NULL", row -> row.getLong(1));
    }

    List<BankRow> owned(
            Collection<Long> organisationIds, String query, @Nullable BankState state, long offset, int limit) {
        return sql.list(
                COLUMNS + owned(organisationIds) + " ORDER BY b.updated_at DESC, b.id DESC LIMIT ? OFFSET ?",
                BankRows::read,
                ownedParameters(organisationIds, query, state, limit, offset));
    }

    long ownedCount(Collection<Long> organisationIds, String query, @Nullable BankState state) {
        return sql.number(
                "SELECT COUNT(*) FROM bank_bank b " + owned(organisationIds),
                ownedParameters(organisationIds, query, state));
    }

    /** Banks that were published or are under review. */
    List<BankRow> shown(
            Collection<Long> organisationIds, String query, @Nullable BankState state, long offset, int limit) {
        return sql.list(
                COLUMNS + owned(organisationIds) + SHOWN + " ORDER BY b.updated_at DESC, b.id DESC LIMIT ? OFFSET ?",
                BankRows::read,
                ownedParameters(organisationIds, query, state, limit, offset));
    }

    long shownCount(Collection<Long> organisationIds, String query, @Nullable BankState state) {
        return sql.number(
                "SELECT COUNT(*) FROM bank_bank b " + owned(organisationIds) + SHOWN,
                ownedParameters(organisationIds, query, state));
    }

    /** @param cityWide with those that are asked of the whole city, for those who review them */
    List<BankRow> inReview(Collection<Long> organisationIds, boolean cityWide, long offset, int limit) {
        return sql.list(
                COLUMNS + owned(organisationIds) + scopes(cityWide) + " ORDER BY b.sent_at, b.id LIMIT ? OFFSET ?",
                BankRows::read,
                ownedParameters(organisationIds, "", BankState.IN_REVIEW, limit, offset));
    }

    long inReviewCount(Collection<Long> organisationIds, boolean cityWide) {
        return sql.number(
                "SELECT COUNT(*) FROM bank_bank b " + owned(organisationIds) + scopes(cityWide),
                ownedParameters(organisationIds, "", BankState.IN_REVIEW));
    }

    private static String scopes(boolean cityWide) {
        return cityWide ? "" : " AND b.scope <> 'CITY'";
    }

    private static String owned(Collection<Long> organisationIds) {
        return "WHERE b.organisation_id IN (" + Sql.marks(organisationIds.size())
                + ") AND b.name LIKE ? ESCAPE '!' AND (? IS NULL OR b.state = ?)";
    }

    private static @Nullable Object[] ownedParameters(
            Collection<Long> organisationIds, String query, @Nullable BankState state, Object... more) {
        ArrayList<@Nullable Object> parameters = new ArrayList<>(organisationIds);
        parameters.add(Likes.containing(query));
        parameters.add(state);
        parameters.add(state);
        parameters.addAll(List.of(more));
        return parameters.toArray();
    }

    long insert(
            String name,
            long tradeId,
            @Nullable Long organisationId,
            BankScope scope,
            @Nullable Long author,
            @Nullable String externalId,
            Instant now) {
        return sql.insert(
                "INSERT INTO bank_bank (external_id, name, trade_id, organisation_id, scope, state, author_id, created_at,"
                        + " updated_at) VALUES (?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?)",
                externalId,
                name,
                tradeId,
                organisationId,
                scope,
                author,
                now,
                now);
    }

    /** See {@link SearchIndex}: it has something to catch up with. */
    void headsChanged(long bankId) {
        sql.update("UPDATE bank_bank SET heads_version = heads_version + 1 WHERE id = ?", bankId);
    }

    private static BankRow read(ResultSet row) throws SQLException {
        return new BankRow(
                row.getLong("id"),
                Sql.text(row, "name"),
                row.getLong("trade_id"),
                Sql.longOrNull(row, "organisation_id"),
                BankScope.valueOf(Sql.text(row, "scope")),
                BankState.valueOf(Sql.text(row, "state")),
                Sql.longOrNull(row, "author_id"),
                row.getString("review_note"),
                Sql.longOrNull(row, "sent_by"),
                Sql.instantOrNull(row, "sent_at"),
                row.getString("review_comment"),
                Sql.longOrNull(row, "decided_by"),
                Sql.instant(row, "updated_at"),
                Sql.instantOrNull(row, "published_at"),
                row.getInt("pool_version"));
    }
}

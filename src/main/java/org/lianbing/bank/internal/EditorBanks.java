package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankCard;
import org.lianbing.bank.BankScope;
import org.lianbing.bank.BankState;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.identity.Caller;
import org.lianbing.identity.OrganisationCard;
import org.lianbing.identity.OrganisationKind;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Audit;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.trade.TradeApi;

/** Making, naming and removing the banks of a company. */
@Singleton
final class EditorBanks {
    private final Sql sql;
    private final BankRows banks;
    private final BankCards cards;
    private final CommentRows comments;
    private final EditorReach reach;
    private final TradeApi trades;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    EditorBanks(
            Sql sql,
            BankRows banks,
            BankCards cards,
            CommentRows comments,
            EditorReach reach,
            TradeApi trades,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.sql = sql;
        this.banks = banks;
        this.cards = cards;
        this.comments = comments;
        this.reach = reach;
        this.trades = trades;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    Page<BankView> list(Caller caller, String query, @Nullable BankState state, PageRequest page) {
        List<Long> owners = reach.owners(caller, Roles.EDITOR);
        if (owners.isEmpty()) {
            return Page.of(List.of(), 0, page);
        }
        List<BankRow> rows = banks.owned(owners, query, state, page.offset(), page.size());
        return Page.of(views(rows), banks.ownedCount(owners, query, state), page);
    }

    /** What an organiser may look into: a draft that was never published is its author's own. */
    Page<BankView> shown(Caller caller, String query, @Nullable BankState state, PageRequest page) {
        List<Long> owners = reach.owners(caller, Roles.ORGANISER);
        if (owners.isEmpty()) {
            return Page.of(List.of(), 0, page);
        }
        List<BankRow> rows = banks.shown(owners, query, state, page.offset(), page.size());
        return Page.of(views(rows), banks.shownCount(owners, query, state), page);
    }

    BankView show(Caller caller, long bankId) {
        return view(reach.find(caller, Roles.EDITOR, bankId));
    }

    BankView create(Caller caller, String name, long tradeId) {
        if (trades.find(tradeId).isEmpty()) {
            throw new BadInput("bank.trade-unknown", "tradeId", "没有这个工种，请从列表里选。");
        }
        OrganisationCard owner = reach.owner(caller, Roles.EDITOR);
        BankScope scope = owner.kind() == OrganisationKind.CITY ? BankScope.CITY : BankScope.COMPANY;
        return transactions.inTransaction(() -> {
            long id = banks.insert(name, tradeId, owner.id(), scope, caller.memberId(), null, clock.instant());
            audit.record(caller.memberId(), "bank.create", null, "bank:" + id, null);
            return show(caller, id);
        });
    }

    BankView rename(Caller caller, long bankId, String name) {
        return transactions.inTransaction(() -> {
            BankRow bank = reach.lock(caller, Roles.EDITOR, bankId);
            sql.update("UPDATE bank_bank SET name = ?, updated_at = ? WHERE id = ?", name, clock.instant(), bankId);
            audit.record(caller.memberId(), "bank.rename", null, "bank:" + bankId, bank.name());
            return show(caller, bankId);
        });
    }

    void remove(Caller caller, long bankId) {
        transactions.inTransaction(() -> {
            BankRow bank = reach.lock(caller, Roles.EDITOR, bankId);
            if (bank.publishedAt() != null) {
                throw BankProblem.published();
            }
            if (bank.state() == BankState.IN_REVIEW) {
                throw BankProblem.inReview();
            }
            sql.update("DELETE FROM bank_bank WHERE id = ?", bankId);
            audit.record(caller.memberId(), "bank.remove", null, "bank:" + bankId, bank.name());
        });
    }

    /** Whoever changes a bank is one of its authors, and a published bank has changes to be reviewed from then on. */
    void changed(BankRow bank, long author, Instant now) {
        sql.update(
                "INSERT INTO bank_author (bank_id, member_id, since) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE member_id = member_id",
                bank.id(),
                author,
                now);
        restate(bank.id(), now);
    }

    /** A bank that is not under review is a draft as long as anything in it is not published as it stands. */
    void restate(long bankId, Instant now) {
        sql.update(
                "UPDATE bank_bank b SET b.state = IF(b.published_at IS NULL OR EXISTS (SELECT 1 FROM bank_question q"
                        + " WHERE q.bank_id = b.id AND " + Publications.CHANGED + "), 'DRAFT', 'PUBLISHED'),"
                        + " b.heads_version = b.heads_version + 1, b.updated_at = ?"
                        + " WHERE b.id = ? AND b.state IN ('DRAFT', 'PUBLISHED')",
                now,
                bankId);
    }

    BankView view(BankRow bank) {
        return views(List.of(bank)).getFirst();
    }

    List<BankView> views(List<BankRow> rows) {
        Map<Long, BankCard> found = cards.cards(rows).stream().collect(Collectors.toMap(BankCard::id, card -> card));
        Map<Long, Integer> counts = counts(rows);
        Map<Long, Integer> open =
                comments.openByBank(rows.stream().map(BankRow::id).toList());
        return rows.stream()
                .map(row -> view(
                        row, found.get(row.id()), counts.getOrDefault(row.id(), 0), open.getOrDefault(row.id(), 0)))
                .toList();
    }

    Map<Long, Integer> counts(List<BankRow> rows) {
        Map<Long, Integer> counts = new HashMap<>();
        if (!rows.isEmpty()) {
            sql.list(
                    "SELECT bank_id, COUNT(*) AS questions FROM bank_question WHERE head_revision_id IS NOT NULL"
                            + " AND bank_id IN (" + Sql.marks(rows.size()) + ") GROUP BY bank_id",
                    row -> counts.put(row.getLong("bank_id"), row.getInt("questions")),
                    rows.stream().map(BankRow::id).toArray());
        }
        return counts;
    }

    private static BankView view(BankRow row, @Nullable BankCard card, int questions, int openComments) {
        return new BankView(
                row.id(),
                row.name(),
                row.tradeId(),
                card == null ? "" : card.tradeName(),
                card == null ? "" : card.organisationName(),
                row.scope(),
                row.state(),
                questions,
                openComments,
                row.reviewComment(),
                row.updatedAt());
    }
}

package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankCard;
import org.lianbing.bank.BankState;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Audit;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** The way of a bank from draft to publication: two pairs of eyes, never one. */
@Singleton
final class ReviewBank {
    private final Sql sql;
    private final BankRows banks;
    private final BankCards cards;
    private final EditorBanks editor;
    private final EditorReach reach;
    private final Likenesses likenesses;
    private final IdentityApi identity;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    ReviewBank(
            Sql sql,
            BankRows banks,
            BankCards cards,
            EditorBanks editor,
            EditorReach reach,
            Likenesses likenesses,
            IdentityApi identity,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.sql = sql;
        this.banks = banks;
        this.cards = cards;
        this.editor = editor;
        this.reach = reach;
        this.likenesses = likenesses;
        this.identity = identity;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    BankView send(Caller caller, long bankId, @Nullable String note) {
        return transactions.inTransaction(() -> {
            BankRow bank = reach.lock(caller, Roles.EDITOR, bankId);
            if (bank.state() == BankState.IN_REVIEW) {
                throw BankProblem.inReview();
            }
            if (bank.state() != BankState.DRAFT) {
                throw BankProblem.notADraft();
            }
            if (editor.counts(List.of(bank)).isEmpty()) {
                throw BankProblem.empty();
            }
            Instant now = clock.instant();
            sql.update(
                    "UPDATE bank_bank SET state = 'IN_REVIEW', sent_by = ?, sent_at = ?, review_note = ?, updated_at = ?"
                            + " WHERE id = ?",
                    caller.memberId(),
                    now,
                    note == null || note.isBlank() ? null : note.strip(),
                    now,
                    bankId);
            audit.record(caller.memberId(), "bank.send-for-review", null, "bank:" + bankId, note);
            return editor.show(caller, bankId);
        });
    }

    Page<ReviewView> waiting(Caller caller, PageRequest page) {
        List<Long> owners = reach.owners(caller, Roles.ORGANISER);
        if (owners.isEmpty()) {
            return Page.of(List.of(), 0, page);
        }
        List<BankRow> rows = banks.owned(owners, "", BankState.IN_REVIEW, page.offset(), page.size());
        Map<Long, MemberCard> authors = identity.members(rows.stream()
                .map(BankRow::sentBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<Long, Integer> counts = editor.counts(rows);
        List<ReviewView> views = rows.stream()
                .map(row -> view(
                        row,
                        cards.card(row),
                        row.sentBy() == null ? null : authors.get(row.sentBy()),
                        counts.getOrDefault(row.id(), 0)))
                .toList();
        return Page.of(views, banks.ownedCount(owners, "", BankState.IN_REVIEW), page);
    }

    /** A bank that waits for review, or 404: drafts are their authors' own. */
    void mustBeWaiting(Caller caller, long bankId) {
        if (reach.find(caller, Roles.ORGANISER, bankId).state() != BankState.IN_REVIEW) {
            throw BankProblem.notInReview();
        }
    }

    BankView decide(Caller caller, long bankId, boolean approve, @Nullable String comment) {
        String said = comment == null ? "" : comment.strip();
        return transactions.inTransaction(() -> {
            BankRow bank = reach.lock(caller, Roles.ORGANISER, bankId);
            if (bank.state() != BankState.IN_REVIEW) {
                throw BankProblem.notInReview();
            }
            if (wroteIt(bank, caller.memberId())) {
                throw BankProblem.ownWork();
            }
            if (!approve && said.isEmpty()) {
                throw new BadInput("bank.comment-missing", "comment", "退回时请写明要改什么。");
            }
            if (approve) {
                likenesses.mustBeSettled(bankId, Viewer.organiser(caller));
            }
            Instant now = clock.instant();
            sql.update(
                    "UPDATE bank_bank SET state = 'DRAFT', review_comment = ?, decided_by = ?, decided_at = ?,"
                            + " updated_at = ? WHERE id = ?",
                    said.isEmpty() ? null : said,
                    caller.memberId(),
                    now,
                    now,
                    bankId);
            if (approve) {
                banks.publish(bankId, now);
                sql.update("DELETE FROM bank_author WHERE bank_id = ?", bankId);
            }
            audit.record(
                    caller.memberId(),
                    approve ? "bank.approve" : "bank.refuse",
                    null,
                    "bank:" + bankId,
                    said.isEmpty() ? null : said);
            tellAuthor(bank, approve, said);
            return editor.view(banks.find(bankId).orElseThrow());
        });
    }

    private boolean wroteIt(BankRow bank, long memberId) {
        return Objects.equals(bank.authorId(), memberId)
                || Objects.equals(bank.sentBy(), memberId)
                || sql.number(
                                "SELECT COUNT(*) FROM bank_author WHERE bank_id = ? AND member_id = ?",
                                bank.id(),
                                memberId)
                        > 0;
    }

    private void tellAuthor(BankRow bank, boolean approve, String comment) {
        if (bank.sentBy() == null) {
            return;
        }
        String said = comment.length() <= 300 ? comment : comment.substring(0, 300) + "…";
        identity.message(
                bank.sentBy(),
                approve ? "bank.review-approved" : "bank.review-refused",
                approve
                        ? "题库“" + bank.name() + "”通过了审核，已经发布。" + (said.isEmpty() ? "" : "审核意见：" + said)
                        : "题库“" + bank.name() + "”被退回修改。审核意见：" + said);
    }

    private static ReviewView view(BankRow row, BankCard card, @Nullable MemberCard author, int questions) {
        return new ReviewView(
                row.id(),
                row.name(),
                card.tradeName(),
                card.organisationName(),
                author == null ? "" : author.name(),
                questions,
                Objects.requireNonNullElse(row.sentAt(), row.updatedAt()),
                row.reviewNote());
    }
}

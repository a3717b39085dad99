package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankCard;
import org.lianbing.bank.BankScope;
import org.lianbing.bank.BankState;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.bank.internal.ReviewQuestions.ReviewCounts;
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
    private final ReviewQuestions questions;
    private final Publications publications;
    private final QuestionEvents events;
    private final TwoPeople twoPeople;
    private final QuestionReach reachQuestion;
    private final QuestionComments comments;
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
            ReviewQuestions questions,
            Publications publications,
            QuestionEvents events,
            TwoPeople twoPeople,
            QuestionReach reachQuestion,
            QuestionComments comments,
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
        this.questions = questions;
        this.publications = publications;
        this.events = events;
        this.twoPeople = twoPeople;
        this.reachQuestion = reachQuestion;
        this.comments = comments;
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
            if (questions.counts(bankId).changed() == 0) {
                throw BankProblem.notADraft();
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
            sql.update("UPDATE bank_question SET verdict = NULL WHERE bank_id = ?", bankId);
            events.recordAll(
                    bankId, "head_revision_id", Publications.CHANGED, QuestionDeed.SENT, caller.memberId(), now, null);
            audit.record(caller.memberId(), "bank.send-for-review", null, "bank:" + bankId, note);
            return editor.show(caller, bankId);
        });
    }

    Page<ReviewView> waiting(Caller caller, PageRequest page) {
        List<Long> owners = reach.owners(caller, Roles.ORGANISER);
        if (owners.isEmpty()) {
            return Page.of(List.of(), 0, page);
        }
        boolean city = reach.wholeCity(caller, Roles.ORGANISER);
        List<BankRow> rows = banks.inReview(owners, city, page.offset(), page.size());
        return Page.of(views(caller, rows), banks.inReviewCount(owners, city), page);
    }

    private List<ReviewView> views(Caller caller, List<BankRow> rows) {
        Map<Long, MemberCard> authors = identity.members(rows.stream()
                .map(BankRow::sentBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<Long, BankCard> named = cards.cards(rows).stream().collect(Collectors.toMap(BankCard::id, card -> card));
        return rows.stream()
                .map(row -> view(
                        row,
                        Objects.requireNonNull(named.get(row.id())),
                        row.sentBy() == null ? null : authors.get(row.sentBy()),
                        questions.counts(row.id()),
                        twoPeople.wrote(row, caller.memberId())))
                .toList();
    }

    /** A bank that waits for review, or 404: drafts are their authors' own. */
    BankRow mustBeWaiting(Caller caller, long bankId) {
        return waiting(caller, reach.find(caller, Roles.ORGANISER, bankId));
    }

    /** What everybody in the city is asked is for the city to review, even when a company owns it. */
    private BankRow waiting(Caller caller, BankRow bank) {
        if (bank.state() != BankState.IN_REVIEW) {
            throw BankProblem.notInReview();
        }
        if (bank.scope() == BankScope.CITY && !reach.wholeCity(caller, Roles.ORGANISER)) {
            throw BankProblem.cityDecides();
        }
        return bank;
    }

    ReviewView show(Caller caller, long bankId) {
        BankRow bank = mustBeWaiting(caller, bankId);
        return views(caller, List.of(bank)).getFirst();
    }

    /** A word on one question, to take effect once the bank is decided; null takes it back. */
    ReviewCounts judge(
            Caller caller, long bankId, long questionId, @Nullable Verdict verdict, @Nullable String comment) {
        return transactions.inTransaction(() -> {
            BankRow bank = waiting(caller, reach.lock(caller, Roles.ORGANISER, bankId));
            twoPeople.mustNotHaveWritten(bank, caller.memberId());
            String said = comment == null ? "" : comment.strip();
            if (verdict == Verdict.SENT_BACK && said.isEmpty()) {
                throw new BadInput("bank.comment-missing", "comment", "退回时请写明要改什么。");
            }
            questions.judge(bank, questionId, verdict);
            if (verdict == Verdict.SENT_BACK) {
                comments.sentBack(reachQuestion.find(caller, questionId), caller.memberId(), said, clock.instant());
            }
            audit.record(
                    caller.memberId(),
                    "bank.judge-question",
                    null,
                    "question:" + questionId,
                    (verdict == null ? "" : verdict.name()) + " " + said);
            return questions.counts(bankId);
        });
    }

    /**
     * Approves every question that has no word yet.
     *
     * @param undecided how many those were when she was asked
     */
    ReviewCounts approveRest(Caller caller, long bankId, int undecided) {
        return transactions.inTransaction(() -> {
            BankRow bank = waiting(caller, reach.lock(caller, Roles.ORGANISER, bankId));
            twoPeople.mustNotHaveWritten(bank, caller.memberId());
            int now = questions.counts(bankId).undecided();
            if (now != undecided) {
                throw BankProblem.countChanged(now);
            }
            questions.approveRest(bankId);
            audit.record(caller.memberId(), "bank.approve-rest", null, "bank:" + bankId, String.valueOf(now));
            return questions.counts(bankId);
        });
    }

    /**
     * Finishes a review. Questions that were judged one by one go where they were sent; {@code approve} decides on the
     * others.
     */
    BankView decide(Caller caller, long bankId, boolean approve, @Nullable String comment) {
        String said = comment == null ? "" : comment.strip();
        return transactions.inTransaction(() -> {
            BankRow bank = waiting(caller, reach.lock(caller, Roles.ORGANISER, bankId));
            twoPeople.mustNotHaveWritten(bank, caller.memberId());
            ReviewCounts counts = questions.counts(bankId);
            if (!approve && said.isEmpty() && counts.undecided() > 0) {
                throw new BadInput("bank.comment-missing", "comment", "退回时请写明要改什么。");
            }
            int publishedCount = counts.approved() + (approve ? counts.undecided() : 0);
            if (publishedCount > 0) {
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
            Publications.Which published = approve ? Publications.Which.NOT_SENT_BACK : Publications.Which.APPROVED;
            if (publishedCount > 0) {
                publications.publish(bankId, published, caller.memberId(), now);
            }
            events.recordAll(
                    bankId,
                    "head_revision_id",
                    Publications.CHANGED,
                    QuestionDeed.SENT_BACK,
                    caller.memberId(),
                    now,
                    said.isEmpty() ? null : said);
            audit.record(
                    caller.memberId(),
                    publishedCount > 0 ? "bank.approve" : "bank.refuse",
                    null,
                    "bank:" + bankId,
                    said.isEmpty() ? null : said);
            tellAuthor(bank, publishedCount, counts.changed() - publishedCount, said);
            return editor.view(banks.find(bankId).orElseThrow());
        });
    }

    private void tellAuthor(BankRow bank, int published, int sentBack, String comment) {
        if (bank.sentBy() == null) {
            return;
        }
        String said = comment.length() <= 300 ? comment : comment.substring(0, 300) + "…";
        String words = said.isEmpty() ? "" : "审核意见：" + said;
        String name = "题库“" + bank.name() + "”";
        if (published == 0) {
            identity.message(bank.sentBy(), "bank.review-refused", name + "被退回修改。" + words);
        } else if (sentBack == 0) {
            identity.message(bank.sentBy(), "bank.review-approved", name + "通过了审核，已经发布。" + words);
        } else {
            identity.message(
                    bank.sentBy(),
                    "bank.review-parted",
                    name + "的 " + published + " 道题通过审核并已发布，" + sentBack + " 道题被退回修改。" + words);
        }
    }

    private static ReviewView view(
            BankRow row, BankCard card, @Nullable MemberCard author, ReviewCounts counts, boolean ownWork) {
        return new ReviewView(
                row.id(),
                row.name(),
                card.tradeName(),
                card.organisationName(),
                author == null ? "" : author.name(),
                counts.changed(),
                counts,
                Objects.requireNonNullElse(row.sentAt(), row.updatedAt()),
                row.reviewNote(),
                ownWork);
    }
}

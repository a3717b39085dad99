package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankScope;
import org.lianbing.bank.BankState;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.bank.internal.CityScope.Offer;
import org.lianbing.bank.internal.QuestionReach.QuestionRow;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** Where a bank stands and what can be done with it next, for who works on it and for an organiser above it. */
@Singleton
final class BankStandings {
    private static final String SENT_BACK =
            "(q.verdict = 'SENT_BACK' AND q.verdict_revision_id <=> q.head_revision_id)";
    private static final String WAITS_FOR_AUTHOR = "(" + SENT_BACK + " OR " + CommentRows.OPEN_THREAD
            + ") AND (q.head_revision_id IS NOT NULL OR q.published_revision_id IS NOT NULL)";

    private final Sql sql;
    private final BankRows banks;
    private final EditorReach reach;
    private final QuestionReach questions;
    private final EditorQuestions views;
    private final CommentRows comments;
    private final CityScope city;

    BankStandings(
            Sql sql,
            BankRows banks,
            EditorReach reach,
            QuestionReach questions,
            EditorQuestions views,
            CommentRows comments,
            CityScope city) {
        this.sql = sql;
        this.banks = banks;
        this.reach = reach;
        this.questions = questions;
        this.views = views;
        this.comments = comments;
        this.city = city;
    }

    /**
     * The questions of a bank by where they stand, and the doors that are open.
     *
     * @param drafts new or changed, or to be taken out of use; in a bank under review these are what is reviewed
     * @param published drawn as they stand now or, while a change of theirs waits, as they were
     * @param sentBack by the last review, and not changed since
     * @param commented with a thread that is not settled
     * @param offered waits for the city's answer
     * @param mayOffer to ask that the whole city may use it
     * @param mayTakeBack the city uses a company's bank, and either may end that
     * @param mayRetire the whole bank
     */
    @Serdeable
    record StandingView(
            BankState state,
            BankScope scope,
            int drafts,
            int published,
            int retired,
            int sentBack,
            int commented,
            @Nullable OfferView offered,
            boolean mayOffer,
            boolean mayTakeBack,
            boolean mayRetire) {}

    @Serdeable
    record OfferView(Instant askedAt, @Nullable String note) {}

    /** A question that its author has to look at: it was sent back, or somebody waits for an answer. */
    @Serdeable
    record WaitingQuestionView(long questionId, String stem, boolean sentBack, int openComments) {}

    private record Counts(int drafts, int published, int retired, int sentBack, int commented) {}

    StandingView show(Caller caller, long bankId) {
        BankRow bank = reached(caller, bankId);
        Counts counts = counts(bankId);
        OfferView offered = city.offer(bankId).map(BankStandings::view).orElse(null);
        boolean company = bank.scope() == BankScope.COMPANY;
        return new StandingView(
                bank.state(),
                bank.scope(),
                counts.drafts,
                counts.published,
                counts.retired,
                counts.sentBack,
                counts.commented,
                offered,
                company && bank.drawable() && offered == null,
                bank.scope() == BankScope.CITY && !city.ownedByCity(bank),
                bank.drawable() && bank.state() != BankState.IN_REVIEW && reach.reaches(caller, Roles.ORGANISER, bank));
    }

    Page<WaitingQuestionView> waiting(Caller caller, long bankId, PageRequest page) {
        BankRow bank = reached(caller, bankId);
        if (bank.state() != BankState.IN_REVIEW && !reach.reaches(caller, Roles.EDITOR, bank)) {
            throw NotFound.of("bank");
        }
        List<QuestionRow> rows = questions.ofBank(bankId, WAITS_FOR_AUTHOR, page.size(), page.offset());
        Map<Long, QuestionView> shown =
                views.views(rows.stream().map(QuestionRow::shownId).toList());
        List<Long> ids = rows.stream().map(QuestionRow::id).toList();
        Map<Long, Integer> open = comments.openByQuestion(ids);
        List<Long> sentBack = sentBack(ids);
        return Page.of(
                rows.stream()
                        .map(row -> new WaitingQuestionView(
                                row.id(),
                                Objects.requireNonNull(shown.get(row.shownId())).stem(),
                                sentBack.contains(row.id()),
                                open.getOrDefault(row.id(), 0)))
                        .toList(),
                questions.countOfBank(bankId, WAITS_FOR_AUTHOR),
                page);
    }

    /** As an editor; as an organiser once it is under review or was published, for drafts are their authors' own. */
    private BankRow reached(Caller caller, long bankId) {
        BankRow bank = banks.find(bankId).orElseThrow(() -> NotFound.of("bank"));
        boolean shown = bank.state() == BankState.IN_REVIEW || bank.publishedAt() != null;
        if (reach.reaches(caller, Roles.EDITOR, bank) || shown && reach.reaches(caller, Roles.ORGANISER, bank)) {
            return bank;
        }
        throw NotFound.of("bank");
    }

    private Counts counts(long bankId) {
        return sql.first(
                        "SELECT COALESCE(SUM(" + Publications.CHANGED + "), 0) AS drafts,"
                                + " COALESCE(SUM(q.published_revision_id IS NOT NULL), 0) AS published,"
                                + " COALESCE(SUM(q.head_revision_id IS NULL AND q.retired_revision_id IS NOT NULL), 0)"
                                + " AS retired, COALESCE(SUM(" + SENT_BACK + "), 0) AS sent_back,"
                                + " COALESCE(SUM(" + CommentRows.OPEN_THREAD + "), 0) AS commented"
                                + " FROM bank_question q WHERE q.bank_id = ?",
                        BankStandings::counts,
                        bankId)
                .orElseThrow();
    }

    private List<Long> sentBack(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(
                        "SELECT q.id FROM bank_question q WHERE " + SENT_BACK + " AND q.id IN (" + Sql.marks(ids.size())
                                + ")",
                        row -> row.getLong("id"),
                        ids.toArray());
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getInt("drafts"),
                row.getInt("published"),
                row.getInt("retired"),
                row.getInt("sent_back"),
                row.getInt("commented"));
    }

    private static OfferView view(Offer offer) {
        return new OfferView(offer.askedAt(), offer.note());
    }
}

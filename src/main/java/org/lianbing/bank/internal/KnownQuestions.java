package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.lianbing.bank.BankCard;
import org.lianbing.platform.Sql;

/** The questions somebody may be told of: see {@link Viewer}. */
@Singleton
final class KnownQuestions {
    private final Sql sql;
    private final BankRows banks;
    private final BankCards cards;

    KnownQuestions(Sql sql, BankRows banks, BankCards cards) {
        this.sql = sql;
        this.banks = banks;
        this.cards = cards;
    }

    /** @param revisionId as the viewer sees it: of a bank she works on the head, of any other what is published */
    record Known(long questionId, long revisionId, long bankId) {}

    /** By bank and question. */
    List<Known> of(Viewer viewer) {
        List<Long> worked = new ArrayList<>();
        List<Long> open = new ArrayList<>();
        for (BankCard bank : cards.cards(banks.notRetired())) {
            if (viewer.seesDrafts(bank)) {
                worked.add(bank.id());
            } else if (viewer.sees(bank)) {
                open.add(bank.id());
            }
        }
        List<Known> known = new ArrayList<>(heads(worked));
        known.addAll(published(open, viewer.organiser()));
        return known;
    }

    /** As they stand now, published or not. */
    List<Known> heads(Collection<Long> bankIds) {
        return bankIds.isEmpty()
                ? List.of()
                : list(
                        "SELECT q.id, q.head_revision_id, q.bank_id FROM bank_question q WHERE q.bank_id IN ("
                                + Sql.marks(bankIds.size()) + ") AND q.head_revision_id IS NOT NULL",
                        bankIds);
    }

    private List<Known> published(Collection<Long> bankIds, boolean forContestsToo) {
        return bankIds.isEmpty()
                ? List.of()
                : list(
                        "SELECT q.id, q.published_revision_id, q.bank_id FROM bank_question q"
                                + " JOIN bank_bank b ON b.id = q.bank_id"
                                + " JOIN bank_revision r ON r.id = q.published_revision_id WHERE q.bank_id IN ("
                                + Sql.marks(bankIds.size()) + ") AND b.published_at IS NOT NULL"
                                + (forContestsToo ? "" : " AND r.use_kind <> 'EXAM_ONLY'"),
                        bankIds);
    }

    private List<Known> list(String select, Collection<Long> bankIds) {
        return sql.list(
                select + " ORDER BY q.bank_id, q.id",
                row -> new Known(row.getLong(1), row.getLong(2), row.getLong(3)),
                bankIds.toArray());
    }
}

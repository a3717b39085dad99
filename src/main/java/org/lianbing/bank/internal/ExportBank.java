package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.ExportFormat;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.bank.internal.ExportQuestions.Picked;
import org.lianbing.bank.internal.QuestionSearch.Hit;
import org.lianbing.identity.Caller;
import org.lianbing.platform.Audit;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.trade.TradeApi;
import org.lianbing.trade.TradeCard;

/** Takes a bank, or what a filter leaves of one or several, out of the service. Who took what is written down. */
@Singleton
final class ExportBank {
    private final BankRows banks;
    private final ExportReach reach;
    private final QuestionSearch search;
    private final ExportQuestions questions;
    private final WriteExport writing;
    private final TradeApi trades;
    private final Audit audit;
    private final TransactionRetry transactions;

    ExportBank(
            BankRows banks,
            ExportReach reach,
            QuestionSearch search,
            ExportQuestions questions,
            WriteExport writing,
            TradeApi trades,
            Audit audit,
            TransactionRetry transactions) {
        this.banks = banks;
        this.reach = reach;
        this.search = search;
        this.questions = questions;
        this.writing = writing;
        this.trades = trades;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * What somebody asks for: of one bank, or of all that she may look into.
     *
     * @param organiser as it is published, for an organiser; otherwise as it stands now, for an editor
     */
    record Wanted(@Nullable Long bankId, QuestionFilter filter, boolean organiser) {}

    /**
     * @throws org.lianbing.platform.NotFound {@code bank.not-found} for a bank she may not take out
     * @throws org.lianbing.bank.KeysNotYours {@code bank.keys-not-yours}
     * @throws NothingToExport {@code bank.nothing-to-export}
     */
    ExportFile export(Caller caller, Wanted wanted, ExportFormat format, boolean keys) {
        List<Hit> hits = hits(caller, wanted);
        if (hits.isEmpty()) {
            throw new NothingToExport();
        }
        Set<Long> from = new LinkedHashSet<>(hits.stream().map(Hit::bankId).toList());
        if (keys && wanted.organiser) {
            reach.mustSeeKeys(caller, from);
        }
        BankRow first = banks.find(from.iterator().next()).orElseThrow();
        String title = from.size() == 1 ? first.name() : "试题 " + hits.size() + " 道";
        TradeCard trade = trades.trade(first.tradeId());
        ExportDocument document =
                new ExportDocument(title, "", trade.occupationCode(), trade.name(), sections(hits, format));
        ExportFile file = new ExportFile(
                writing.write(document, from.size() == 1 ? "bank-" + first.id() : "questions", format, keys),
                name(title, format, keys),
                format);
        transactions.inTransaction(() -> record(caller, from, hits.size(), format, keys));
        return file;
    }

    ExportCheckView check(Caller caller, Wanted wanted, ExportFormat format) {
        return questions.check(
                hits(caller, wanted).stream().map(Hit::revisionId).toList(), format);
    }

    private List<Hit> hits(Caller caller, Wanted wanted) {
        int most = WriteExport.QUESTIONS_MAX + 1;
        if (wanted.bankId == null) {
            return search.all(wanted.filter, wanted.organiser ? Viewer.organiser(caller) : Viewer.editor(caller), most);
        }
        BankRow bank = wanted.organiser ? reach.organised(caller, wanted.bankId) : reach.edited(caller, wanted.bankId);
        return search.allInBank(bank.id(), wanted.filter, wanted.organiser, most);
    }

    /** In the transaction of the caller. */
    void record(Caller caller, Collection<Long> bankIds, int count, ExportFormat format, boolean keys) {
        for (long bankId : bankIds) {
            audit.record(
                    caller.memberId(),
                    "bank.export",
                    null,
                    "bank:" + bankId,
                    format + "，" + count + " 题，" + (keys ? "带答案" : "不带答案"));
        }
    }

    /** A file says by its name whether it may be handed to those who will answer. */
    private static String name(String title, ExportFormat format, boolean keys) {
        return keys && format.withoutKeys() ? title + "（含答案）" : title;
    }

    /** By type where it is printed, as papers are; otherwise all in their order. */
    private List<ExportDocument.Section> sections(List<Hit> hits, ExportFormat format) {
        List<Long> all = hits.stream().map(Hit::revisionId).toList();
        if (format != ExportFormat.DOCX && format != ExportFormat.PDF) {
            return List.of(section("", all));
        }
        List<ExportDocument.Section> sections = new ArrayList<>();
        questions.byType(all).forEach((type, some) -> sections.add(section(QuestionWords.section(type), some)));
        return sections;
    }

    private ExportDocument.Section section(String title, List<Long> revisionIds) {
        List<Picked> picked = revisionIds.stream().map(id -> new Picked(id, "")).toList();
        return new ExportDocument.Section(title, 0, picked.size(), () -> questions.read(picked));
    }
}

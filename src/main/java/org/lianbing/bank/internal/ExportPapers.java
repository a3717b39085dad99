package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lianbing.bank.ExportApi;
import org.lianbing.bank.ExportFormat;
import org.lianbing.bank.PaperToExport;
import org.lianbing.bank.internal.ExportQuestions.Picked;
import org.lianbing.identity.Caller;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** Papers that other modules have drawn. */
@Singleton
final class ExportPapers implements ExportApi {
    private final Sql sql;
    private final ExportReach reach;
    private final ExportQuestions questions;
    private final WriteExport writing;
    private final ExportBank banks;
    private final TransactionRetry transactions;

    ExportPapers(
            Sql sql,
            ExportReach reach,
            ExportQuestions questions,
            WriteExport writing,
            ExportBank banks,
            TransactionRetry transactions) {
        this.sql = sql;
        this.reach = reach;
        this.questions = questions;
        this.writing = writing;
        this.banks = banks;
        this.transactions = transactions;
    }

    @Override
    public Path export(Caller caller, PaperToExport paper, ExportFormat format, boolean keys) {
        List<Long> revisions = paper.revisionIds();
        Set<Long> from = banksOf(revisions);
        if (keys) {
            reach.mustSeeKeys(caller, from);
        }
        List<ExportDocument.Section> sections =
                paper.sections().stream().map(this::section).toList();
        Path file =
                writing.write(new ExportDocument(paper.title(), paper.note(), "", "", sections), "paper", format, keys);
        transactions.inTransaction(() -> banks.record(caller, from, revisions.size(), format, keys));
        return file;
    }

    private ExportDocument.Section section(PaperToExport.Section section) {
        List<Picked> picked = section.questions().stream()
                .map(question -> new Picked(question.revisionId(), question.order()))
                .toList();
        return new ExportDocument.Section(
                section.title(), section.marksTenthsEach(), picked.size(), () -> questions.read(picked));
    }

    private Set<Long> banksOf(List<Long> revisionIds) {
        if (revisionIds.isEmpty()) {
            throw new NothingToExport();
        }
        return new TreeSet<>(sql.list(
                "SELECT DISTINCT q.bank_id FROM bank_revision r JOIN bank_question q ON q.id = r.question_id"
                        + " WHERE r.id IN (" + Sql.marks(revisionIds.size()) + ")",
                row -> row.getLong("bank_id"),
                revisionIds.toArray()));
    }
}

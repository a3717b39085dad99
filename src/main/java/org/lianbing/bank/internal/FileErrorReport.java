package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.lianbing.bank.ErrorReports;
import org.lianbing.bank.ReportErrorRequest;
import org.lianbing.bank.ReportErrorRequest.Kind;
import org.lianbing.bank.ReportPlace;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** Takes a worker's report, one open one for each question, so many a day. */
@Singleton
final class FileErrorReport implements ErrorReports {
    private final Sql sql;
    private final ErrorReportRows reports;
    private final QuestionFlags flags;
    private final BankSettings settings;
    private final TransactionRetry transactions;
    private final Clock clock;

    FileErrorReport(
            Sql sql,
            ErrorReportRows reports,
            QuestionFlags flags,
            BankSettings settings,
            TransactionRetry transactions,
            Clock clock) {
        this.sql = sql;
        this.reports = reports;
        this.flags = flags;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void report(long memberId, long revisionId, ReportPlace place, ReportErrorRequest request) {
        String text = request.text() == null ? "" : request.text().strip();
        if (request.kind() == Kind.OTHER && text.isEmpty()) {
            throw new BadInput("bank.report-text-missing", "text", "请写一写哪里有问题。");
        }
        transactions.inTransaction(() -> {
            long questionId = sql.first(
                            "SELECT question_id FROM bank_revision WHERE id = ?", row -> row.getLong(1), revisionId)
                    .orElseThrow(() -> NotFound.of("bank"));
            Instant now = clock.instant();
            reports.insert(questionId, revisionId, memberId, request.kind(), text, place, now);
            if (wrote(questionId, memberId)) {
                throw BankProblem.ownQuestion();
            }
            if (flags.isOpen(questionId, FlagKind.REPORT_UPHELD)) {
                throw BankProblem.beingMended();
            }
            int today = reports.countOfDay(memberId, LocalDate.ofInstant(now, settings.zone()));
            if (today > settings.errorReportsPerDayMax()) {
                throw new TooManyReports(settings.errorReportsPerDayMax());
            }
        });
    }

    /** Points are for finding what others did wrong. */
    private boolean wrote(long questionId, long memberId) {
        return sql.number(
                        "SELECT COUNT(*) FROM bank_revision WHERE question_id = ? AND created_by = ?",
                        questionId,
                        memberId)
                > 0;
    }
}

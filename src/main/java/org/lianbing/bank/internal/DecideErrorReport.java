package org.lianbing.bank.internal;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.ErrorReportUpheld;
import org.lianbing.bank.internal.ErrorReportRows.ReportRow;
import org.lianbing.bank.internal.ErrorReportRows.State;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.Audit;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Outbox;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** Answers a worker's report: it is so, it is not so, or somebody said it before. She is told, whatever it is. */
@Singleton
final class DecideErrorReport {
    private static final String RETIRE_REASON = "职工纠错属实";

    private final Sql sql;
    private final ErrorReportRows reports;
    private final KeptBanks kept;
    private final QuestionFlags flags;
    private final RetireQuestion retiring;
    private final Revisions revisions;
    private final IdentityApi identity;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    DecideErrorReport(
            Sql sql,
            ErrorReportRows reports,
            KeptBanks kept,
            QuestionFlags flags,
            RetireQuestion retiring,
            Revisions revisions,
            IdentityApi identity,
            Outbox outbox,
            ObjectMapper json,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.sql = sql;
        this.reports = reports;
        this.kept = kept;
        this.flags = flags;
        this.retiring = retiring;
        this.revisions = revisions;
        this.identity = identity;
        this.outbox = outbox;
        this.json = json;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param answer to the worker; NOT_UPHELD needs one
     * @param duplicateOf the report on the same question that said it before; for DUPLICATE
     * @param withhold the question is not drawn until it is mended; for UPHELD
     * @param then what becomes of the question; for UPHELD, missing means MEND
     */
    @Serdeable
    record DecideReportRequest(
            @NotNull Decision decision,
            @Nullable @Size(max = 500) String answer,
            @Nullable Long duplicateOf,
            boolean withhold,
            @Nullable Then then) {}

    enum Then {
        /** Its editor writes another revision; until then a flag waits. */
        MEND,
        /** It is taken out of use at once, as {@link RetireQuestion} does. */
        RETIRE
    }

    enum Decision {
        UPHELD,
        NOT_UPHELD,
        DUPLICATE
    }

    void decide(Caller caller, long reportId, DecideReportRequest request) {
        String answer = request.answer() == null ? "" : request.answer().strip();
        transactions.inTransaction(() -> {
            ReportRow report = reached(caller, reportId);
            if (report.state() != State.OPEN) {
                throw BankProblem.reportDecided();
            }
            if (report.memberId() == caller.memberId()) {
                throw BankProblem.ownReport();
            }
            Instant now = clock.instant();
            switch (request.decision()) {
                case UPHELD -> {
                    uphold(caller, report, request.withhold(), now);
                    if (request.then() == Then.RETIRE) {
                        retiring.retire(caller, report.questionId(), answer.isEmpty() ? RETIRE_REASON : answer);
                    }
                }
                case NOT_UPHELD -> {
                    if (answer.isEmpty()) {
                        throw new BadInput("bank.report-answer-missing", "answer", "不采纳时请告诉职工为什么。");
                    }
                }
                case DUPLICATE -> mustBeOfTheSame(report, request.duplicateOf());
            }
            reports.decide(
                    reportId,
                    State.valueOf(request.decision().name()),
                    answer.isEmpty() ? null : answer,
                    request.decision() == Decision.DUPLICATE ? request.duplicateOf() : null,
                    caller.memberId(),
                    now);
            audit.record(
                    caller.memberId(),
                    "bank.decide-error-report",
                    report.memberId(),
                    "error-report:" + reportId,
                    request.decision().name() + " " + answer);
            tell(report, request.decision(), answer);
        });
    }

    private ReportRow reached(Caller caller, long reportId) {
        ReportRow report = reports.lock(reportId).orElseThrow(() -> NotFound.of("bank"));
        kept.find(caller, sql.number("SELECT bank_id FROM bank_question WHERE id = ?", report.questionId()));
        return report;
    }

    private void uphold(Caller caller, ReportRow report, boolean withhold, Instant now) {
        flags.open(
                List.of(report.questionId()),
                FlagKind.REPORT_UPHELD,
                report.id(),
                withhold,
                report.text().isEmpty() ? null : report.text(),
                caller.memberId(),
                now);
        try {
            outbox.record(
                    ErrorReportUpheld.TOPIC,
                    report.memberId(),
                    json.writeValueAsString(
                            new ErrorReportUpheld(report.id(), report.memberId(), report.questionId(), now)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void mustBeOfTheSame(ReportRow report, @Nullable Long duplicateOf) {
        boolean same = duplicateOf != null
                && duplicateOf != report.id()
                && reports.find(duplicateOf)
                        .filter(first -> first.questionId() == report.questionId())
                        .filter(first -> first.state() != State.DUPLICATE)
                        .isPresent();
        if (!same) {
            throw new BadInput("bank.report-duplicate-of", "duplicateOf", "请选同一道题的另一份纠错。");
        }
    }

    private void tell(ReportRow report, Decision decision, String answer) {
        String stem = Objects.requireNonNull(
                        revisions.contents(List.of(report.revisionId())).get(report.revisionId()))
                .stem();
        String which = "您对“" + (stem.length() <= 40 ? stem : stem.substring(0, 40) + "…") + "”的纠错";
        String said =
                answer.isEmpty() ? "" : "答复：" + (answer.length() <= 300 ? answer : answer.substring(0, 300) + "…");
        switch (decision) {
            case UPHELD ->
                identity.message(report.memberId(), "bank.report-upheld", which + "被采纳了，谢谢！积分会记到您的账上。" + said);
            case NOT_UPHELD -> identity.message(report.memberId(), "bank.report-not-upheld", which + "没有被采纳。" + said);
            case DUPLICATE ->
                identity.message(report.memberId(), "bank.report-duplicate", which + "别人已经先提过，按先提的那一份处理。谢谢您！" + said);
        }
    }
}

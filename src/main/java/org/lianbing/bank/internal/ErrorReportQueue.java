package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankCard;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.ReportErrorRequest;
import org.lianbing.bank.ReportPlace;
import org.lianbing.bank.internal.ErrorReportRows.ReportRow;
import org.lianbing.bank.internal.ErrorReportRows.ReportedQuestion;
import org.lianbing.bank.internal.ErrorReportRows.State;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** Error reports as they are read: by who looks after the bank, question by question; by the worker, her own. */
@Singleton
final class ErrorReportQueue {
    private static final int REPORTS_SHOWN_MAX = 500;

    private final KeptBanks kept;
    private final ErrorReportRows reports;
    private final EditorQuestions questions;
    private final Revisions revisions;
    private final BankRows banks;
    private final BankCards cards;
    private final IdentityApi identity;

    ErrorReportQueue(
            KeptBanks kept,
            ErrorReportRows reports,
            EditorQuestions questions,
            Revisions revisions,
            BankRows banks,
            BankCards cards,
            IdentityApi identity) {
        this.kept = kept;
        this.reports = reports;
        this.questions = questions;
        this.revisions = revisions;
        this.banks = banks;
        this.cards = cards;
        this.identity = identity;
    }

    /**
     * A question that workers say is wrong.
     *
     * @param question as it is in use, with its key
     * @param mayEdit she edits its bank; who only looks after it may retire it
     */
    @Serdeable
    record ReportedQuestionView(
            long bankId,
            String bankName,
            QuestionView question,
            int count,
            List<ReportView> reports,
            boolean mayEdit) {}

    /**
     * One report, as the editor sees it.
     *
     * @param who masked: who found it does not matter for whether it is so
     * @param outdated another revision is in use than she had before her
     */
    @Serdeable
    record ReportView(
            long id,
            String who,
            ReportErrorRequest.Kind kind,
            String text,
            ReportPlace place,
            State state,
            Instant createdAt,
            boolean outdated,
            @Nullable Instant decidedAt,
            @Nullable String answer) {}

    /** A report of her own; never with a key. */
    @Serdeable
    record OwnReportView(
            long id,
            String stem,
            ReportErrorRequest.Kind kind,
            String text,
            State state,
            Instant createdAt,
            @Nullable Instant decidedAt,
            @Nullable String answer) {}

    Page<ReportedQuestionView> list(Caller caller, boolean open, PageRequest page) {
        List<Long> bankIds = kept.ids(caller);
        if (bankIds.isEmpty()) {
            return Page.of(List.of(), 0, page);
        }
        List<ReportedQuestion> found = reports.reported(bankIds, open, page);
        Map<Long, List<ReportRow>> rows =
                reports
                        .ofQuestions(
                                found.stream().map(ReportedQuestion::questionId).toList(), REPORTS_SHOWN_MAX)
                        .stream()
                        .collect(Collectors.groupingBy(ReportRow::questionId));
        Map<Long, QuestionView> views = questions.views(
                found.stream().map(ReportedQuestion::shownRevisionId).toList());
        Map<Long, BankCard> named =
                cards
                        .cards(banks.list(found.stream()
                                .map(ReportedQuestion::bankId)
                                .distinct()
                                .toList()))
                        .stream()
                        .collect(Collectors.toMap(BankCard::id, card -> card));
        Map<Long, MemberCard> people =
                people(rows.values().stream().flatMap(List::stream).toList());
        List<Long> edited = kept.editedIds(caller);
        return Page.of(
                found.stream()
                        .map(one -> new ReportedQuestionView(
                                one.bankId(),
                                Objects.requireNonNull(named.get(one.bankId())).name(),
                                Objects.requireNonNull(views.get(one.shownRevisionId())),
                                one.reports(),
                                rows.getOrDefault(one.questionId(), List.of()).stream()
                                        .map(row -> view(row, one.shownRevisionId(), people))
                                        .toList(),
                                edited.contains(one.bankId())))
                        .toList(),
                reports.reportedCount(bankIds, open),
                page);
    }

    private Map<Long, MemberCard> people(List<ReportRow> rows) {
        return identity.members(
                rows.stream().map(ReportRow::memberId).distinct().toList());
    }

    private static ReportView view(ReportRow row, long shownRevisionId, Map<Long, MemberCard> people) {
        MemberCard who = people.get(row.memberId());
        return new ReportView(
                row.id(),
                who == null ? "" : who.maskedName(),
                row.kind(),
                row.text(),
                row.place(),
                row.state(),
                row.createdAt(),
                row.revisionId() != shownRevisionId,
                row.decidedAt(),
                row.answer());
    }

    Page<OwnReportView> own(long memberId, PageRequest page) {
        List<ReportRow> rows = reports.ofMember(memberId, page);
        Map<Long, QuestionContent> contents =
                revisions.contents(rows.stream().map(ReportRow::revisionId).toList());
        return Page.of(
                rows.stream()
                        .map(row -> new OwnReportView(
                                row.id(),
                                Objects.requireNonNull(contents.get(row.revisionId()))
                                        .stem(),
                                row.kind(),
                                row.text(),
                                row.state(),
                                row.createdAt(),
                                row.decidedAt(),
                                row.answer()))
                        .toList(),
                reports.countOfMember(memberId),
                page);
    }
}

package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankState;
import org.lianbing.bank.internal.QuestionReach.QuestionRow;
import org.lianbing.bank.internal.QuestionReach.Reached;
import org.lianbing.identity.Caller;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** One question with all that is known of it, and the retired ones of a bank. */
@Singleton
final class QuestionPages {
    private final Sql sql;
    private final QuestionReach reach;
    private final EditorQuestions questions;
    private final QuestionFlags flags;

    QuestionPages(Sql sql, QuestionReach reach, EditorQuestions questions, QuestionFlags flags) {
        this.sql = sql;
        this.reach = reach;
        this.questions = questions;
        this.flags = flags;
    }

    /**
     * A question as its editor or an organiser sees it.
     *
     * @param question as it stands; for an organiser outside a review, as it is in use
     * @param publishedRevisionId what is in use; null if nothing is
     * @param sentBack the reviewer sent back what stands here, and it has not been changed since
     * @param retired null as long as it is not retired
     * @param flags what has to be settled about it, and what was
     * @param mayEdit whether the caller may change it now
     */
    @Serdeable
    record QuestionPageView(
            long bankId,
            String bankName,
            BankState bankState,
            QuestionView question,
            @Nullable Long publishedRevisionId,
            boolean sentBack,
            @Nullable RetiredView retired,
            List<QuestionFlags.FlagView> flags,
            boolean mayEdit,
            boolean mayRetire) {}

    /** @param reason "" when it was retired together with others */
    @Serdeable
    record RetiredView(Instant at, String reason) {}

    @Serdeable
    record RetiredQuestionView(QuestionView question, Instant at, String reason) {}

    @Serdeable
    record DiffView(List<QuestionDiff.FieldDiff> fields) {}

    QuestionPageView show(Caller caller, long questionId) {
        Reached reached = reach.find(caller, questionId);
        QuestionRow question = reached.question();
        long shown = shown(reached);
        boolean open =
                reached.bank().state() == BankState.DRAFT || reached.bank().state() == BankState.PUBLISHED;
        Optional<RetiredView> retired = retired(questionId);
        return new QuestionPageView(
                reached.bank().id(),
                reached.bank().name(),
                reached.bank().state(),
                Objects.requireNonNull(questions.views(List.of(shown)).get(shown)),
                question.publishedId(),
                sentBack(questionId),
                retired.orElse(null),
                flags.ofQuestion(questionId),
                reached.asEditor() && open && retired.isEmpty(),
                reached.bank().state() != BankState.RETIRED && retired.isEmpty());
    }

    /** Drafts are their authors' own until they are sent. */
    private static long shown(Reached reached) {
        boolean drafts = reached.asEditor() || reached.bank().state() == BankState.IN_REVIEW;
        QuestionRow question = reached.question();
        if (drafts) {
            return question.shownId();
        }
        return Stream.of(question.publishedId(), question.retiredId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> NotFound.of("bank"));
    }

    Page<RetiredQuestionView> retiredOf(long bankId, PageRequest page) {
        String condition = "q.head_revision_id IS NULL AND q.retired_revision_id IS NOT NULL";
        List<QuestionRow> rows = reach.ofBank(bankId, condition, page.size(), page.offset());
        Map<Long, QuestionView> views =
                questions.views(rows.stream().map(QuestionRow::shownId).toList());
        return Page.of(
                rows.stream()
                        .map(row -> {
                            RetiredView retired = retired(row.id()).orElseThrow();
                            return new RetiredQuestionView(
                                    Objects.requireNonNull(views.get(row.shownId())), retired.at(), retired.reason());
                        })
                        .toList(),
                reach.countOfBank(bankId, condition),
                page);
    }

    private Optional<RetiredView> retired(long questionId) {
        return sql.first(
                "SELECT retired_at, COALESCE(retire_reason, '') AS reason FROM bank_question WHERE id = ?"
                        + " AND head_revision_id IS NULL AND retired_revision_id IS NOT NULL",
                row -> new RetiredView(Sql.instant(row, "retired_at"), Sql.text(row, "reason")),
                questionId);
    }

    private boolean sentBack(long questionId) {
        return sql.number(
                        "SELECT COUNT(*) FROM bank_question WHERE id = ? AND verdict = 'SENT_BACK'"
                                + " AND verdict_revision_id <=> head_revision_id",
                        questionId)
                > 0;
    }
}

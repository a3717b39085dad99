package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.KeyText;
import org.lianbing.bank.PartView;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.bank.internal.EditRows.EditRow;
import org.lianbing.bank.internal.EditRows.Standing;
import org.lianbing.bank.internal.QuestionWriter.Placed;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Problem;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.TransactionRetry;

/** Writes one question by hand: a new one, or the next revision of one that is there. */
@Singleton
final class WriteQuestion {
    private final EditQuestions edits;
    private final EditRows rows;
    private final Drafts drafts;
    private final QuestionWriter writer;
    private final EditorQuestions questions;
    private final EditorReach reach;
    private final TransactionRetry transactions;
    private final Clock clock;

    WriteQuestion(
            EditQuestions edits,
            EditRows rows,
            Drafts drafts,
            QuestionWriter writer,
            EditorQuestions questions,
            EditorReach reach,
            TransactionRetry transactions,
            Clock clock) {
        this.edits = edits;
        this.rows = rows;
        this.drafts = drafts;
        this.writer = writer;
        this.questions = questions;
        this.reach = reach;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A question to be edited.
     *
     * @param revisionId what the form was filled from: to be sent back with it
     * @param editable false while its bank is under review or retired
     */
    @Serdeable
    record QuestionFormView(
            long questionId, long revisionId, long bankId, String bankName, boolean editable, QuestionForm form) {}

    /**
     * @param question as the phone will show it; null while there are faults
     * @param faults by field and in words
     */
    @Serdeable
    record CheckedFormView(@Nullable QuestionView question, List<SheetFault> faults) {}

    @Serdeable
    record WrittenQuestionView(QuestionView question, EditBatchView edit) {}

    /** What is wrong with a form, all of it at once. */
    static final class QuestionHasFaults extends Problem {
        QuestionHasFaults(List<SheetFault> faults) {
            super(
                    Category.BAD_INPUT,
                    "bank.question-has-faults",
                    faults.getFirst().message() + (faults.size() > 1 ? "（共 " + faults.size() + " 处问题）" : ""),
                    Map.of(
                            "faults",
                            faults.stream()
                                    .map(fault -> Map.of(
                                            "column", fault.column(), "code", fault.code(), "message", fault.message()))
                                    .toList()));
        }
    }

    QuestionFormView form(Caller caller, long questionId) {
        Standing question =
                rows.standing(List.of(questionId)).stream().findFirst().orElseThrow(() -> NotFound.of("bank"));
        BankRow bank = reach.find(caller, Roles.EDITOR, question.bankId());
        if (question.headId() == null) {
            throw NotFound.of("bank");
        }
        QuestionDraft draft =
                Objects.requireNonNull(drafts.of(List.of(question.headId())).get(question.headId()));
        return new QuestionFormView(
                questionId, question.headId(), bank.id(), bank.name(), bank.isOpen(), QuestionForm.of(draft));
    }

    /** Nothing is written. */
    CheckedFormView check(QuestionForm form) {
        ParsedRow read = ReadForm.read(form);
        List<SheetFault> faults = new ArrayList<>(read.faults());
        QuestionDraft draft = read.draft();
        if (draft == null) {
            return new CheckedFormView(null, faults);
        }
        Formulas formulas = Formulas.of(draft);
        formulas.unreadable()
                .forEach(latex -> faults.add(new SheetFault(
                        "", 0, "公式", latex, "bank.formula-unreadable", "看不懂公式 $" + latex + "$", "请检查 LaTeX 的写法")));
        return new CheckedFormView(faults.isEmpty() ? preview(draft, formulas) : null, faults);
    }

    private static QuestionView preview(QuestionDraft draft, Formulas formulas) {
        return new QuestionView(
                0,
                0,
                draft.chapter(),
                draft.type(),
                draft.level(),
                draft.difficulty(),
                draft.stem(),
                QuestionView.lettered(draft.options()),
                draft.pinned(),
                draft.blankCount(),
                draft.prompts(),
                PartView.all(draft.parts()),
                draft.use(),
                draft.knowledge(),
                formulas.all(),
                KeyText.answer(draft.key()),
                KeyText.words(draft.key()),
                draft.key().rationale(),
                draft.key().source(),
                QuestionView.State.NEW);
    }

    private static QuestionDraft draft(QuestionForm form) {
        ParsedRow read = ReadForm.read(form);
        if (read.draft() == null) {
            throw new QuestionHasFaults(read.faults());
        }
        return read.draft();
    }

    /** Behind the last question of the bank. */
    WrittenQuestionView create(Caller caller, long bankId, QuestionForm form) {
        QuestionDraft draft = draft(form);
        return transactions.inTransaction(() -> {
            Map<Long, BankRow> held = reach.lockOpen(caller, Roles.EDITOR, new TreeSet<>(List.of(bankId)));
            mustBeNew(bankId, draft);
            int ordinal = rows.ordinalAfterLast(bankId);
            long revision = writer.write(
                            bankId, List.of(new Placed(null, null, ordinal, draft)), caller.memberId(), clock.instant())
                    .getFirst();
            long question =
                    Objects.requireNonNull(drafts.questionsOf(List.of(revision)).get(revision));
            Standing before = new Standing(question, bankId, ordinal, null, null);
            return written(caller, held, new EditRow(before, bankId, revision), "新建一题");
        });
    }

    /** @param revisionId what the form was filled from: 409 {@code bank.question-changed} when it is no longer the head */
    WrittenQuestionView change(Caller caller, long questionId, long revisionId, QuestionForm form) {
        QuestionDraft draft = draft(form);
        return transactions.inTransaction(() -> {
            Standing seen =
                    rows.standing(List.of(questionId)).stream().findFirst().orElseThrow(() -> NotFound.of("bank"));
            Map<Long, BankRow> held = reach.lockOpen(caller, Roles.EDITOR, new TreeSet<>(List.of(seen.bankId())));
            Standing before = rows.standing(List.of(questionId)).getFirst();
            if (before.bankId() != seen.bankId() || !Objects.equals(before.headId(), revisionId)) {
                throw BankProblem.questionChanged();
            }
            QuestionDraft old =
                    Objects.requireNonNull(drafts.of(List.of(revisionId)).get(revisionId));
            if (old.contentHash().equals(draft.contentHash())) {
                throw BankProblem.nothingToChange();
            }
            if (!old.identityHash().equals(draft.identityHash())) {
                mustBeNew(seen.bankId(), draft);
            }
            long revision = writer.write(
                            seen.bankId(),
                            List.of(new Placed(questionId, null, before.ordinal(), draft)),
                            caller.memberId(),
                            clock.instant())
                    .getFirst();
            rows.carryOrigins(Map.of(revisionId, revision));
            return written(caller, held, new EditRow(before, seen.bankId(), revision), "修改一题");
        });
    }

    private void mustBeNew(long bankId, QuestionDraft draft) {
        if (!rows.identitiesThere(bankId, List.of(draft.identityHash())).isEmpty()) {
            throw BankProblem.alreadyThere(List.of(draft.stem()));
        }
    }

    private WrittenQuestionView written(Caller caller, Map<Long, BankRow> held, EditRow row, String what) {
        EditBatchView edit = edits.record(caller, held, List.of(row), what);
        long revision = Objects.requireNonNull(row.afterHeadId());
        return new WrittenQuestionView(
                Objects.requireNonNull(questions.views(List.of(revision)).get(revision)), edit);
    }
}

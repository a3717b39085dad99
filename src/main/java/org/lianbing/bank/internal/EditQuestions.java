package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.bank.internal.EditRows.EditRow;
import org.lianbing.bank.internal.EditRows.Standing;
import org.lianbing.bank.internal.QuestionSearch.Hit;
import org.lianbing.bank.internal.QuestionWriter.Placed;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Audit;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.TransactionRetry;

/**
 * Changes questions of a company's banks, one or thousands at once, each edit in one transaction that can be taken back
 * as a whole. What is published stays in use: an edit changes heads, and the bank has something to be reviewed again.
 */
@Singleton
final class EditQuestions {
    static final int QUESTIONS_MAX = 40_000;

    private final QuestionSearch search;
    private final QuestionWriter writer;
    private final EditRows rows;
    private final Drafts drafts;
    private final MoveQuestions moving;
    private final EditorBanks banks;
    private final EditorReach reach;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    EditQuestions(
            QuestionSearch search,
            QuestionWriter writer,
            EditRows rows,
            Drafts drafts,
            MoveQuestions moving,
            EditorBanks banks,
            EditorReach reach,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.search = search;
        this.writer = writer;
        this.rows = rows;
        this.drafts = drafts;
        this.moving = moving;
        this.banks = banks;
        this.reach = reach;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param questionIds these questions; or
     * @param filter all that match it
     * @param count how many the caller was shown: if there are more or fewer now, nothing is done
     */
    @Serdeable
    record EditRequest(
            @Nullable @Size(max = 1_000) List<Long> questionIds,
            @Nullable @Valid QuestionFilter filter,
            int count,
            @NotNull @Valid QuestionChange change) {}

    EditBatchView edit(Caller caller, EditRequest request) {
        request.change().mustBeClear();
        List<Long> ids = chosen(caller, request);
        return transactions.inTransaction(() -> edit(caller, ids, request.change()));
    }

    private List<Long> chosen(Caller caller, EditRequest request) {
        List<Long> named = request.questionIds();
        QuestionFilter filter = request.filter();
        if ((named == null) == (filter == null)) {
            throw new BadInput("bank.selection-unclear", "questionIds", "请选题目，或给出筛选条件。");
        }
        List<Long> ids = filter != null
                ? search.all(filter, Viewer.editor(caller), QUESTIONS_MAX + 1).stream()
                        .map(Hit::questionId)
                        .toList()
                : Objects.requireNonNull(named).stream().distinct().toList();
        if (ids.size() > QUESTIONS_MAX) {
            throw new BadInput("bank.too-many-questions", "filter", "一次最多改 " + QUESTIONS_MAX + " 道题，请缩小范围。");
        }
        if (ids.size() != request.count() || ids.isEmpty()) {
            throw BankProblem.countChanged(ids.size());
        }
        return ids;
    }

    /** Takes one question out of its bank. Joins the caller's transaction. */
    void retire(Caller caller, long questionId) {
        edit(caller, List.of(questionId), new QuestionChange(null, null, null, null, null, null, true, null));
    }

    private EditBatchView edit(Caller caller, List<Long> ids, QuestionChange change) {
        List<Standing> standing = rows.standing(ids);
        if (standing.size() < ids.size()) {
            throw NotFound.of("bank");
        }
        TreeSet<Long> bankIds = new TreeSet<>();
        standing.forEach(question -> bankIds.add(question.bankId()));
        if (change.moveToBankId() != null) {
            bankIds.add(change.moveToBankId());
        }
        Map<Long, BankRow> held = reach.lockOpen(caller, Roles.EDITOR, bankIds);
        // Read again now that nobody else can change them.
        List<Standing> now = rows.standing(ids);
        if (now.size() < ids.size()
                || now.stream().anyMatch(one -> one.headId() == null || !held.containsKey(one.bankId()))) {
            throw NotFound.of("bank");
        }
        if (change.moveToBankId() != null) {
            mustStayInTheCompany(held.values());
        }
        List<EditRow> edited;
        if (change.retires()) {
            rows.retire(now.stream().map(Standing::questionId).toList());
            edited = now.stream()
                    .map(one -> new EditRow(one, one.bankId(), null))
                    .toList();
        } else if (change.moveToBankId() != null) {
            edited = moving.move(caller, now, change.moveToBankId());
        } else {
            edited = change(caller, now, change);
        }
        String target = change.moveToBankId() == null
                ? ""
                : Objects.requireNonNull(held.get(change.moveToBankId())).name();
        if (edited.isEmpty()) {
            throw BankProblem.nothingToChange();
        }
        return record(caller, held, edited, change.words(target));
    }

    /** What a company keeps is opened to others with its consent only, see {@link CityScope}. */
    private static void mustStayInTheCompany(Collection<BankRow> banks) {
        if (banks.stream().map(BankRow::organisationId).distinct().count() > 1) {
            throw BankProblem.otherCompany();
        }
    }

    private List<EditRow> change(Caller caller, List<Standing> questions, QuestionChange change) {
        Map<Long, QuestionDraft> before = heads(questions);
        Map<Long, List<Standing>> byBank = new LinkedHashMap<>();
        Map<Long, QuestionDraft> after = new HashMap<>();
        for (Standing question : questions) {
            QuestionDraft draft = Objects.requireNonNull(before.get(question.headId()));
            QuestionDraft changed = change.changed(draft);
            if (!changed.contentHash().equals(draft.contentHash())) {
                after.put(question.questionId(), changed);
                byBank.computeIfAbsent(question.bankId(), bank -> new ArrayList<>())
                        .add(question);
            }
        }
        List<EditRow> edited = new ArrayList<>();
        byBank.forEach((bankId, ofBank) -> {
            List<Placed> placed = ofBank.stream()
                    .map(one -> new Placed(
                            one.questionId(), null, one.ordinal(), Objects.requireNonNull(after.get(one.questionId()))))
                    .toList();
            edited.addAll(written(caller, bankId, ofBank, placed));
        });
        return edited;
    }

    private List<EditRow> written(Caller caller, long bankId, List<Standing> questions, List<Placed> placed) {
        List<Long> heads = writer.write(bankId, placed, caller.memberId(), clock.instant());
        Map<Long, Long> newByOld = new HashMap<>();
        List<EditRow> edited = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Standing before = questions.get(i);
            newByOld.put(Objects.requireNonNull(before.headId()), heads.get(i));
            edited.add(new EditRow(before, bankId, heads.get(i)));
        }
        rows.carryOrigins(newByOld);
        return edited;
    }

    private Map<Long, QuestionDraft> heads(List<Standing> questions) {
        return drafts.of(questions.stream()
                .map(Standing::headId)
                .filter(Objects::nonNull)
                .toList());
    }

    /** Marks the banks as changed, keeps what is needed to take the edit back, and audits it. */
    EditBatchView record(Caller caller, Map<Long, BankRow> held, List<EditRow> edited, String what) {
        Instant now = clock.instant();
        TreeSet<Long> touched = new TreeSet<>();
        edited.forEach(row -> {
            touched.add(row.before().bankId());
            touched.add(row.afterBankId());
        });
        touched.forEach(id -> banks.changed(Objects.requireNonNull(held.get(id)), caller.memberId(), now));
        long batch = rows.insert(what, edited, caller.memberId(), now);
        touched.forEach(
                id -> audit.record(caller.memberId(), "bank.edit", null, "bank:" + id, "#" + batch + " " + what));
        return rows.lock(batch).orElseThrow();
    }
}

package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.bank.internal.EditRows.EditRow;
import org.lianbing.bank.internal.EditRows.Standing;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.TransactionRetry;

/** Takes an edit back: see {@link EditQuestions}. */
@Singleton
final class UndoEdit {
    private final EditRows rows;
    private final Drafts drafts;
    private final EditorBanks banks;
    private final EditorReach reach;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    UndoEdit(
            EditRows rows,
            Drafts drafts,
            EditorBanks banks,
            EditorReach reach,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.banks = banks;
        this.reach = reach;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * As if it had not been done, as long as every question of it still stands as the edit left it.
     *
     * @throws BankProblem {@code bank.batch-overtaken}, {@code bank.batch-undone}
     */
    EditBatchView undo(Caller caller, long batchId) {
        return transactions.inTransaction(() -> {
            EditBatchView batch = rows.lock(batchId).orElseThrow(() -> NotFound.of("bank"));
            List<EditRow> edited = rows.rows(batchId);
            TreeSet<Long> bankIds = new TreeSet<>();
            edited.forEach(row -> {
                bankIds.add(row.before().bankId());
                bankIds.add(row.afterBankId());
            });
            if (bankIds.isEmpty()) {
                throw NotFound.of("bank");
            }
            Map<Long, BankRow> held = reach.lockOpen(caller, Roles.EDITOR, bankIds);
            if (batch.undone()) {
                throw BankProblem.batchUndone();
            }
            mustStandAsLeft(edited);
            restore(edited);
            Instant now = clock.instant();
            held.values().forEach(bank -> banks.changed(bank, caller.memberId(), now));
            rows.undone(batchId, caller.memberId(), now);
            bankIds.forEach(id -> audit.record(
                    caller.memberId(), "bank.edit-undo", null, "bank:" + id, "#" + batchId + " " + batch.what()));
            return rows.lock(batchId).orElseThrow();
        });
    }

    private void mustStandAsLeft(List<EditRow> edited) {
        Map<Long, Standing> now = new HashMap<>();
        rows.standing(edited.stream().map(row -> row.before().questionId()).toList())
                .forEach(one -> now.put(one.questionId(), one));
        int overtaken = 0;
        for (EditRow row : edited) {
            Standing one = now.get(row.before().questionId());
            boolean asLeft =
                    one != null && one.bankId() == row.afterBankId() && Objects.equals(one.headId(), row.afterHeadId());
            overtaken += asLeft ? 0 : 1;
        }
        if (overtaken > 0) {
            throw BankProblem.batchOvertaken(overtaken);
        }
    }

    private void restore(List<EditRow> edited) {
        List<Standing> made = edited.stream()
                .map(EditRow::before)
                .filter(one -> one.headId() == null)
                .toList();
        rows.retire(made.stream().map(Standing::questionId).toList());
        List<Standing> back = edited.stream()
                .map(EditRow::before)
                .filter(one -> one.headId() != null)
                .toList();
        Map<Long, QuestionDraft> texts = drafts.of(
                back.stream().map(Standing::headId).filter(Objects::nonNull).toList());
        Map<Standing, String> identities = new LinkedHashMap<>();
        Map<Long, List<String>> byBank = new HashMap<>();
        for (Standing one : back) {
            String identity = Objects.requireNonNull(texts.get(one.headId())).identityHash();
            identities.put(one, identity);
            byBank.computeIfAbsent(one.bankId(), bank -> new ArrayList<>()).add(identity);
        }
        rows.aside(back.stream().map(Standing::questionId).toList());
        byBank.forEach((bankId, wanted) -> {
            // Somebody has written the same question again meanwhile.
            List<String> there = rows.identitiesThere(bankId, new HashSet<>(wanted));
            if (!there.isEmpty()) {
                throw BankProblem.batchOvertaken(there.size());
            }
        });
        rows.restore(identities);
    }
}

package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.lianbing.bank.BankState;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Audit;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** The end of a bank: it stays readable for papers and wrong-question books, and is drawn from no more. */
@Singleton
final class RetireBank {
    private final Sql sql;
    private final BankRows banks;
    private final EditorBanks editor;
    private final EditorReach reach;
    private final IdentityApi identity;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    RetireBank(
            Sql sql,
            BankRows banks,
            EditorBanks editor,
            EditorReach reach,
            IdentityApi identity,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.sql = sql;
        this.banks = banks;
        this.editor = editor;
        this.reach = reach;
        this.identity = identity;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    BankView retire(Caller caller, long bankId, String reason) {
        return transactions.inTransaction(() -> {
            BankRow bank = reach.lock(caller, Roles.ORGANISER, bankId);
            if (bank.state() == BankState.IN_REVIEW) {
                throw BankProblem.inReview();
            }
            if (!bank.drawable()) {
                throw BankProblem.notPublished();
            }
            sql.update(
                    "UPDATE bank_bank SET state = 'RETIRED', pool_version = pool_version + 1, updated_at = ? WHERE id = ?",
                    clock.instant(),
                    bankId);
            audit.record(caller.memberId(), "bank.retire", null, "bank:" + bankId, reason);
            if (bank.authorId() != null) {
                String said = reason.length() <= 300 ? reason : reason.substring(0, 300) + "…";
                identity.message(bank.authorId(), "bank.retired", "题库“" + bank.name() + "”已停用。原因：" + said);
            }
            return editor.view(banks.find(bankId).orElseThrow());
        });
    }
}

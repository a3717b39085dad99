package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.Objects;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.platform.Sql;

/**
 * Author and reviewer are never the same person: two pairs of eyes, never one. Authors of what waits in a bank are who
 * made the bank, who sent it, who changed it since everything in it was last published, and who once wrote the words that
 * somebody else brought back.
 */
@Singleton
final class TwoPeople {
    private final Sql sql;

    TwoPeople(Sql sql) {
        this.sql = sql;
    }

    /** @throws BankProblem {@code bank.own-work} */
    void mustNotHaveWritten(BankRow bank, long memberId) {
        if (wrote(bank, memberId)) {
            throw BankProblem.ownWork();
        }
    }

    boolean wrote(BankRow bank, long memberId) {
        return Objects.equals(bank.authorId(), memberId)
                || Objects.equals(bank.sentBy(), memberId)
                || sql.number(
                                "SELECT COUNT(*) FROM bank_author WHERE bank_id = ? AND member_id = ?",
                                bank.id(),
                                memberId)
                        > 0
                || sql.number(
                                "SELECT COUNT(*) FROM bank_question q JOIN bank_revision r ON r.id = q.head_revision_id"
                                        + " WHERE q.bank_id = ? AND r.created_by = ? AND " + Publications.CHANGED,
                                bank.id(),
                                memberId)
                        > 0;
    }
}

package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.lianbing.contest.CaseQuestionView;
import org.lianbing.contest.internal.CaseStore.CaseRow;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** What members were asked or told about their attempts, and what they said. */
@Singleton
class CaseQuestionStore {
    private final Sql sql;

    CaseQuestionStore(Sql sql) {
        this.sql = sql;
    }

    /** A new question takes the place of the one before; the steps of the case keep both. */
    void ask(CaseRow one, long memberId, boolean excluded, String words, Instant now) {
        sql.update(
                "INSERT INTO contest_case_question (round_id, no, member_id, excluded, words, asked_at) VALUES"
                        + " (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE excluded = VALUES(excluded), words = VALUES(words),"
                        + " asked_at = VALUES(asked_at), reply = NULL, replied_at = NULL",
                one.roundId(),
                one.no(),
                memberId,
                excluded,
                words,
                now);
    }

    /** @return false when she was asked nothing or has replied already */
    boolean reply(long roundId, int no, long memberId, String reply, Instant now) {
        return sql.update(
                        "UPDATE contest_case_question SET reply = ?, replied_at = ? WHERE round_id = ? AND no = ? AND"
                                + " member_id = ? AND reply IS NULL",
                        reply,
                        now,
                        roundId,
                        no,
                        memberId)
                > 0;
    }

    boolean asked(long roundId, int no, long memberId) {
        return sql.number(
                        "SELECT COUNT(*) FROM contest_case_question WHERE round_id = ? AND no = ? AND member_id = ?",
                        roundId,
                        no,
                        memberId)
                > 0;
    }

    Page<CaseQuestionView> of(long memberId, PageRequest page) {
        long total = sql.number("SELECT COUNT(*) FROM contest_case_question WHERE member_id = ?", memberId);
        return Page.of(
                sql.list(
                        "SELECT q.round_id, q.no, c.name AS contest_name, r.name AS round_name, q.excluded, q.words,"
                                + " q.asked_at, q.reply, q.replied_at FROM contest_case_question q JOIN contest_round r"
                                + " ON r.id = q.round_id JOIN contest_contest c ON c.id = r.contest_id WHERE"
                                + " q.member_id = ? ORDER BY q.asked_at DESC, q.no LIMIT ? OFFSET ?",
                        row -> new CaseQuestionView(
                                row.getLong("round_id"),
                                row.getInt("no"),
                                Sql.text(row, "contest_name"),
                                Sql.text(row, "round_name"),
                                row.getBoolean("excluded"),
                                Sql.text(row, "words"),
                                Sql.instant(row, "asked_at"),
                                row.getString("reply"),
                                Sql.instantOrNull(row, "replied_at")),
                        memberId,
                        page.size(),
                        page.offset()),
                total,
                page);
    }
}

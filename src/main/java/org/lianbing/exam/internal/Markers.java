package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.List;
import org.lianbing.exam.Occasion;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.Audit;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** Who marks an occasion, and how far they are. */
@Singleton
class Markers {
    private static final int MARKERS_MAX = 200;

    private final Sql sql;
    private final IdentityApi identity;
    private final TransactionRetry transactions;
    private final Audit audit;

    Markers(Sql sql, IdentityApi identity, TransactionRetry transactions, Audit audit) {
        this.sql = sql;
        this.identity = identity;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** Replaces the list; audited. */
    void appoint(long actor, Occasion occasion, List<Long> memberIds) {
        List<Long> distinct = memberIds.stream().distinct().toList();
        if (distinct.size() > MARKERS_MAX) {
            throw new BadInput("exam.markers-malformed", "memberIds", "阅卷人最多 " + MARKERS_MAX + " 位。");
        }
        if (identity.members(distinct).size() < distinct.size()) {
            throw new BadInput("exam.markers-malformed", "memberIds", "名单里有系统没有的人。");
        }
        transactions.inTransaction(() -> {
            sql.update("DELETE FROM exam_marker WHERE occasion = ?", occasion.toString());
            sql.insertRows(
                    "INSERT INTO exam_marker (occasion, member_id) VALUES",
                    distinct.stream()
                            .map(id -> new Object[] {occasion.toString(), id})
                            .toList(),
                    "");
            audit.record(actor, "exam.appoint-markers", null, occasion + " " + distinct.size(), null);
        });
    }

    boolean appointed(Occasion occasion, long memberId) {
        return sql.number(
                        "SELECT EXISTS (SELECT 1 FROM exam_marker WHERE occasion = ? AND member_id = ?)",
                        occasion.toString(),
                        memberId)
                > 0;
    }

    MarkingProgressView progress(Occasion occasion) {
        List<MarkingProgressView.MarkerView> markers = sql.list(
                "SELECT marker.member_id, (SELECT COUNT(*) FROM exam_hand_mark mark JOIN exam_hand_answer answer ON"
                        + " answer.id = mark.answer_id WHERE mark.marker_id = marker.member_id AND mark.mark_tenths IS NOT"
                        + " NULL AND answer.occasion = marker.occasion) FROM exam_marker marker WHERE marker.occasion = ?"
                        + " ORDER BY marker.member_id",
                row -> new MarkingProgressView.MarkerView(row.getLong(1), row.getLong(2)),
                occasion.toString());
        return sql.first(
                        "SELECT COUNT(*), COUNT(final_tenths), COALESCE(SUM(third AND final_tenths IS NULL), 0)"
                                + " FROM exam_hand_answer WHERE occasion = ?",
                        row -> new MarkingProgressView(row.getLong(1), row.getLong(2), row.getLong(3), markers),
                        occasion.toString())
                .orElseThrow();
    }

    Page<MarkingLogView> log(Occasion occasion, PageRequest page) {
        long total = sql.number("SELECT COUNT(*) FROM exam_hand_log WHERE occasion = ?", occasion.toString());
        List<MarkingLogView> rows = sql.list(
                "SELECT log.answer_id, answer.attempt_id, answer.position, log.marker_id, log.deed, log.mark_tenths, log.at"
                        + " FROM exam_hand_log log JOIN exam_hand_answer answer ON answer.id = log.answer_id"
                        + " WHERE log.occasion = ? ORDER BY log.id DESC LIMIT ? OFFSET ?",
                row -> new MarkingLogView(
                        row.getLong(1),
                        row.getLong(2),
                        row.getInt(3),
                        row.getLong(4),
                        HandDeed.valueOf(Sql.text(row, "deed")),
                        row.getObject(6, Integer.class),
                        Sql.instant(row, "at")),
                occasion.toString(),
                page.size(),
                page.offset());
        return Page.of(rows, total, page);
    }
}

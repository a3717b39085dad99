package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lianbing.exam.Occasion;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
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
                row -> new MarkingProgressView.MarkerView(row.getLong(1), "", "", row.getLong(2)),
                occasion.toString());
        Map<Long, MemberCard> members = identity.members(
                markers.stream().map(MarkingProgressView.MarkerView::memberId).toList());
        List<MarkingProgressView.MarkerView> named = markers.stream()
                .map(marker -> {
                    MemberCard member = members.get(marker.memberId());
                    return member == null
                            ? marker
                            : new MarkingProgressView.MarkerView(
                                    marker.memberId(), member.name(), member.unitName(), marker.marked());
                })
                .toList();
        return sql.first(
                        "SELECT COUNT(*), COUNT(final_tenths), COALESCE(SUM(third AND final_tenths IS NULL), 0)"
                                + " FROM exam_hand_answer WHERE occasion = ?",
                        row -> new MarkingProgressView(row.getLong(1), row.getLong(2), row.getLong(3), named),
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
                        "",
                        HandDeed.valueOf(Sql.text(row, "deed")),
                        row.getObject(6, Integer.class),
                        Sql.instant(row, "at")),
                occasion.toString(),
                page.size(),
                page.offset());
        Map<Long, MemberCard> members = identity.members(
                rows.stream().map(MarkingLogView::markerId).distinct().toList());
        return Page.of(
                rows.stream().map(row -> row.of(members.get(row.markerId()))).toList(), total, page);
    }

    /** Occasions that this member was appointed to, the newest first. */
    Page<MarkingDutyView> duties(long memberId, PageRequest page, Function<Occasion, String> titleOf) {
        long total = sql.number("SELECT COUNT(*) FROM exam_marker WHERE member_id = ?", memberId);
        List<MarkingDutyView> duties = sql.list(
                "SELECT marker.occasion, (SELECT COUNT(*) FROM exam_hand_answer answer WHERE answer.occasion ="
                        + " marker.occasion) AS answers, (SELECT COUNT(*) FROM exam_hand_answer answer WHERE answer.occasion"
                        + " = marker.occasion AND answer.final_tenths IS NOT NULL) AS settled, (SELECT COUNT(*) FROM"
                        + " exam_hand_mark mark JOIN exam_hand_answer answer ON answer.id = mark.answer_id WHERE"
                        + " mark.marker_id = marker.member_id AND mark.mark_tenths IS NOT NULL AND answer.occasion ="
                        + " marker.occasion) AS mine FROM exam_marker marker WHERE marker.member_id = ?"
                        + " ORDER BY LENGTH(marker.occasion) DESC, marker.occasion DESC LIMIT ? OFFSET ?",
                row -> {
                    Occasion occasion = Occasion.parse(Sql.text(row, "occasion"));
                    return new MarkingDutyView(
                            occasion.kind(),
                            occasion.key(),
                            titleOf.apply(occasion),
                            row.getLong("answers"),
                            row.getLong("settled"),
                            row.getLong("mine"));
                },
                memberId,
                page.size(),
                page.offset());
        return Page.of(duties, total, page);
    }
}

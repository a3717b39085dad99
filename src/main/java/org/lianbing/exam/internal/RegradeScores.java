package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.AttemptState;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.RegradeChangeView;
import org.lianbing.exam.RegradeImpact;
import org.lianbing.exam.RegradePolicy;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** Old and new marks of each attempt in a regrade: the proposal first, and the history of marks once it is live. */
@Singleton
class RegradeScores {
    private static final int CHANGES_MAX = 5_000;

    private final Sql sql;
    private final IdentityApi identity;

    RegradeScores(Sql sql, IdentityApi identity) {
        this.sql = sql;
        this.identity = identity;
    }

    /** @param tryNo 0 where nobody asked */
    record Score(long attemptId, long memberId, int tryNo, int scoreTenths, int rightCount) {}

    /** Submitted attempts behind this one, in the order of their id. */
    List<Long> submitted(Occasion occasion, long afterAttemptId, int limit) {
        return sql.list(
                "SELECT id FROM exam_attempt WHERE occasion = ? AND state = ? AND id > ? ORDER BY id LIMIT ?",
                row -> row.getLong(1),
                occasion.toString(),
                AttemptState.SUBMITTED,
                afterAttemptId,
                limit);
    }

    /** The same, without those that have their new marks. */
    List<Long> notApplied(RegradeRow regrade, long afterAttemptId, int limit) {
        return sql.list(
                "SELECT attempt.id FROM exam_attempt attempt LEFT JOIN exam_regrade_score score ON score.regrade_id = ?"
                        + " AND score.attempt_id = attempt.id WHERE attempt.occasion = ? AND attempt.state = ?"
                        + " AND attempt.id > ? AND score.new_score_tenths IS NULL ORDER BY attempt.id LIMIT ?",
                row -> row.getLong(1),
                regrade.id(),
                regrade.occasion().toString(),
                AttemptState.SUBMITTED,
                afterAttemptId,
                limit);
    }

    /** What stands now; locked in the order of their id, as the answer lane does. */
    Map<Long, Score> lock(List<Long> attemptIds) {
        Map<Long, Score> standing = new HashMap<>();
        sql.list(
                        "SELECT id, member_id, try_no, score_tenths, right_count FROM exam_attempt WHERE id IN ("
                                + Ids.list(attemptIds) + ") ORDER BY id FOR UPDATE",
                        row -> new Score(row.getLong(1), row.getLong(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .forEach(score -> standing.put(score.attemptId(), score));
        return standing;
    }

    /** Writes what the corrected keys give beside what stands; a repeat changes nothing. */
    void propose(long regradeId, Map<Long, Score> standing, Map<Long, SheetMarks> marks) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        standing.forEach((id, old) -> {
            SheetMarks remarked = Objects.requireNonNull(marks.get(id));
            rows.add(new Object[] {
                regradeId, id, old.scoreTenths(), old.rightCount(), remarked.scoreTenths(), remarked.rightCount()
            });
        });
        sql.insertRows(
                "INSERT INTO exam_regrade_score (regrade_id, attempt_id, old_score_tenths, old_right, remarked_tenths,"
                        + " remarked_right) VALUES",
                rows,
                "ON DUPLICATE KEY UPDATE old_score_tenths = VALUES(old_score_tenths), old_right = VALUES(old_right),"
                        + " remarked_tenths = VALUES(remarked_tenths), remarked_right = VALUES(remarked_right)");
    }

    /** Gives these attempts the marks that were proposed for them, as far as the policy changes them. */
    void apply(long regradeId, List<Long> attemptIds, RegradePolicy policy) {
        String replaces = "(? = 'REPLACE' OR remarked_tenths > old_score_tenths)";
        sql.update(
                "UPDATE exam_regrade_score SET new_score_tenths = IF(" + replaces
                        + ", remarked_tenths, old_score_tenths), new_right = IF(" + replaces
                        + ", remarked_right, old_right) WHERE regrade_id = ? AND attempt_id IN (" + Ids.list(attemptIds)
                        + ")",
                policy,
                policy,
                regradeId);
        sql.update(
                "UPDATE exam_attempt attempt JOIN exam_regrade_score score ON score.regrade_id = ?"
                        + " AND score.attempt_id = attempt.id SET attempt.score_tenths = score.new_score_tenths,"
                        + " attempt.right_count = score.new_right WHERE attempt.id IN (" + Ids.list(attemptIds) + ")",
                regradeId);
    }

    List<RegradeImpact.Change> changes(long regradeId, RegradePolicy policy, long afterAttemptId, int limit) {
        return sql.list(
                "SELECT score.attempt_id, attempt.member_id, attempt.try_no, old_score_tenths, remarked_tenths, old_right,"
                        + " remarked_right FROM exam_regrade_score score JOIN exam_attempt attempt ON attempt.id ="
                        + " score.attempt_id WHERE score.regrade_id = ? AND score.attempt_id > ?"
                        + " AND (remarked_tenths > old_score_tenths OR ? = 'REPLACE' AND (remarked_tenths <>"
                        + " old_score_tenths OR remarked_right <> old_right)) ORDER BY score.attempt_id LIMIT ?",
                row -> new RegradeImpact.Change(
                        row.getLong(1),
                        row.getLong(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7)),
                regradeId,
                afterAttemptId,
                policy,
                Math.min(limit, CHANGES_MAX));
    }

    Page<RegradeChangeView> page(long regradeId, PageRequest page) {
        String from = " FROM exam_regrade_score score JOIN exam_attempt attempt ON attempt.id = score.attempt_id"
                + " WHERE score.regrade_id = ? AND (remarked_tenths <> old_score_tenths OR remarked_right <> old_right)";
        long total = sql.number("SELECT COUNT(*)" + from, regradeId);
        List<RegradeChangeView> rows = named(sql.list(
                "SELECT score.attempt_id, attempt.member_id, attempt.try_no, old_score_tenths, remarked_tenths, old_right,"
                        + " remarked_right" + from + " ORDER BY ABS(remarked_tenths - old_score_tenths) DESC,"
                        + " score.attempt_id LIMIT ? OFFSET ?",
                row -> new RegradeChangeView(
                        row.getLong(1),
                        row.getLong(2),
                        "",
                        "",
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7)),
                regradeId,
                page.size(),
                page.offset()));
        return Page.of(rows, total, page);
    }

    private List<RegradeChangeView> named(List<RegradeChangeView> rows) {
        Map<Long, MemberCard> members = identity.members(
                rows.stream().map(RegradeChangeView::memberId).distinct().toList());
        return rows.stream().map(row -> row.of(members.get(row.memberId()))).toList();
    }
}

package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lianbing.exam.MarkedPaperView;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.RegradeImpact;
import org.lianbing.exam.RegradePolicy;
import org.lianbing.exam.RegradeState;
import org.lianbing.exam.RegradeView;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** Regrades one by one and in lists; what is computed of attempts stands in {@link RegradeScores}. */
@Singleton
class RegradeStore {
    private final Sql sql;
    private final StandingRemedies remedies;

    RegradeStore(Sql sql, StandingRemedies remedies) {
        this.sql = sql;
        this.remedies = remedies;
    }

    Optional<RegradeRow> find(long id) {
        return sql.first(RegradeRow.SELECT + "WHERE id = ?", RegradeRow::of, id);
    }

    /** Every deed at a regrade begins here, so that two instances take turns. */
    RegradeRow lock(long id) {
        return sql.first(RegradeRow.SELECT + "WHERE id = ? FOR UPDATE", RegradeRow::of, id)
                .orElseThrow();
    }

    /** Those with work left, the oldest first: also what a killed instance left behind. */
    List<Long> due() {
        return sql.list(
                "SELECT id FROM exam_regrade WHERE under_way AND state IN (?, ?) ORDER BY id LIMIT 100",
                row -> row.getLong(1),
                RegradeState.COMPUTING,
                RegradeState.GOING_LIVE);
    }

    Page<RegradeView> page(Occasion occasion, PageRequest page) {
        long total = sql.number("SELECT COUNT(*) FROM exam_regrade WHERE occasion = ?", occasion.toString());
        List<RegradeRow> rows = sql.list(
                RegradeRow.SELECT + "WHERE occasion = ? ORDER BY id DESC LIMIT ? OFFSET ?",
                RegradeRow::of,
                occasion.toString(),
                page.size(),
                page.offset());
        return Page.of(rows.stream().map(this::view).toList(), total, page);
    }

    RegradeView view(RegradeRow row) {
        return sql.first(
                        "SELECT COUNT(*), COALESCE(SUM(remarked_tenths > old_score_tenths), 0),"
                                + " COALESCE(SUM(remarked_tenths < old_score_tenths), 0),"
                                + " COALESCE(SUM(remarked_tenths = old_score_tenths), 0), COUNT(new_score_tenths)"
                                + " FROM exam_regrade_score WHERE regrade_id = ?",
                        counts -> new RegradeView(
                                row.id(),
                                row.occasion().toString(),
                                row.state(),
                                row.reason(),
                                remedies.of(row.id()),
                                counts.getLong(1),
                                counts.getLong(2),
                                counts.getLong(3),
                                counts.getLong(4),
                                counts.getLong(5),
                                consequences(row.id(), RegradePolicy.KEEP_AND_ADD),
                                consequences(row.id(), RegradePolicy.REPLACE),
                                row.policy(),
                                row.proposedAt(),
                                row.decidedAt(),
                                row.liveAt()),
                        row.id())
                .orElseThrow();
    }

    private List<RegradeImpact.Consequence> consequences(long id, RegradePolicy policy) {
        return sql.list(
                "SELECT subject, words, amount FROM exam_regrade_consequence WHERE regrade_id = ? AND policy = ?"
                        + " ORDER BY ordinal",
                row -> new RegradeImpact.Consequence(
                        Sql.text(row, "subject"), Sql.text(row, "words"), row.getLong("amount")),
                id,
                policy);
    }

    /** Every regrade that an attempt has been through, the first one first. */
    List<MarkedPaperView.RegradeNote> history(long attemptId) {
        return sql.list(
                "SELECT regrade.live_at, regrade.reason, regrade.policy, score.old_score_tenths, score.new_score_tenths"
                        + " FROM exam_regrade_score score JOIN exam_regrade regrade ON regrade.id = score.regrade_id"
                        + " WHERE score.attempt_id = ? AND regrade.state = ? ORDER BY regrade.id",
                row -> new MarkedPaperView.RegradeNote(
                        Sql.instant(row, "live_at"),
                        Sql.text(row, "reason"),
                        RegradePolicy.valueOf(Objects.requireNonNull(row.getString(3))),
                        row.getInt(4),
                        row.getInt(5)),
                attemptId,
                RegradeState.LIVE);
    }
}

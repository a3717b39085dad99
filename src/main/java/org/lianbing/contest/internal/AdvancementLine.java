package org.lianbing.contest.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AdvancementVerdict;
import org.lianbing.contest.internal.Candidate.Standing;
import org.lianbing.platform.Sql;

/**
 * One line of a round's list.
 *
 * @param position as in the result list
 * @param unitId whose cap she counts towards
 * @param reason why she is excluded or withdrew
 * @param named the public notice has said that she goes on
 * @param withdrawal in her words, while she waits to be taken off
 */
record AdvancementLine(
        int position,
        int rank,
        long memberId,
        long unitId,
        int scoreTenths,
        Standing standing,
        @Nullable String reason,
        AdvancementVerdict verdict,
        boolean named,
        @Nullable String withdrawal) {
    static final String COLUMNS =
            "position, rank_no, member_id, unit_id, score_tenths, standing, reason, verdict, named, withdrawal";

    static AdvancementLine of(ResultSet row) throws SQLException {
        return new AdvancementLine(
                row.getInt("position"),
                row.getInt("rank_no"),
                row.getLong("member_id"),
                row.getLong("unit_id"),
                row.getInt("score_tenths"),
                Standing.valueOf(Sql.text(row, "standing")),
                row.getString("reason"),
                AdvancementVerdict.valueOf(Sql.text(row, "verdict")),
                row.getBoolean("named"),
                row.getString("withdrawal"));
    }

    /** Of the result list, before anything is decided. */
    static AdvancementLine of(ResultStore.ResultRow result, long unitId) {
        return new AdvancementLine(
                result.position(),
                result.rank(),
                result.memberId(),
                unitId,
                result.scoreTenths(),
                Standing.ELIGIBLE,
                null,
                AdvancementVerdict.NO_PLACE,
                false,
                null);
    }

    /** The same people with the verdicts that follow from the rule; whoever was named keeps her place while eligible. */
    static List<AdvancementLine> decided(AdvanceRule rule, List<AdvancementLine> lines) {
        Set<Long> named = lines.stream()
                .filter(AdvancementLine::named)
                .map(AdvancementLine::memberId)
                .collect(Collectors.toSet());
        Map<Long, AdvancementVerdict> verdicts =
                Advance.of(rule, lines.stream().map(AdvancementLine::candidate).toList(), named);
        return lines.stream()
                .map(line -> line.with(Objects.requireNonNull(verdicts.get(line.memberId()))))
                .toList();
    }

    boolean advances() {
        return verdict.advances();
    }

    private Candidate candidate() {
        return new Candidate(memberId, rank, unitId, null, standing);
    }

    private AdvancementLine with(AdvancementVerdict decided) {
        return new AdvancementLine(
                position, rank, memberId, unitId, scoreTenths, standing, reason, decided, named, withdrawal);
    }

    /** With what was decided about her on an earlier list; unchanged where she was not on it. */
    AdvancementLine standingAs(@Nullable AdvancementLine earlier) {
        return earlier == null ? this : with(earlier.standing, earlier.reason);
    }

    /** Owed nothing: as if no notice had named her. */
    AdvancementLine unnamed() {
        return new AdvancementLine(
                position, rank, memberId, unitId, scoreTenths, standing, reason, verdict, false, withdrawal);
    }

    /** Whatever she asked for is answered by that. */
    AdvancementLine with(Standing changed, @Nullable String why) {
        return new AdvancementLine(position, rank, memberId, unitId, scoreTenths, changed, why, verdict, named, null);
    }
}

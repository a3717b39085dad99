package org.lianbing.practice.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.lianbing.platform.Sql;
import org.lianbing.practice.PracticeMode;

/** A practice set as it is stored. */
record SetRow(
        long id,
        long memberId,
        long tradeId,
        int level,
        PracticeMode mode,
        long sequenceId,
        int questionCount,
        int position,
        int answeredCount,
        int rightCount) {
    /** A survival set is over with its first miss. */
    boolean over() {
        return mode == PracticeMode.SURVIVAL && answeredCount > rightCount;
    }

    static final String COLUMNS = "id, member_id, trade_id, level, mode, sequence_id, question_count, position,"
            + " answered_count, right_count";

    static SetRow of(ResultSet row) throws SQLException {
        return new SetRow(
                row.getLong("id"),
                row.getLong("member_id"),
                row.getLong("trade_id"),
                row.getInt("level"),
                PracticeMode.valueOf(Sql.text(row, "mode")),
                row.getLong("sequence_id"),
                row.getInt("question_count"),
                row.getInt("position"),
                row.getInt("answered_count"),
                row.getInt("right_count"));
    }
}

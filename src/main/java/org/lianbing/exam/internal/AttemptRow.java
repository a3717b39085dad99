package org.lianbing.exam.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.AttemptState;
import org.lianbing.exam.AttemptSummary;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.SubmittedBy;
import org.lianbing.platform.Sql;

/** An attempt as it is stored. */
record AttemptRow(
        long id,
        Occasion occasion,
        long memberId,
        int tryNo,
        String title,
        long blueprintId,
        String paper,
        int questionCount,
        Instant startedAt,
        Instant deadline,
        long extraSeconds,
        long lateSeconds,
        String device,
        AttemptState state,
        @Nullable Instant submittedAt,
        @Nullable SubmittedBy submittedBy,
        @Nullable Integer scoreTenths,
        @Nullable Integer rightCount) {

    static final String COLUMNS =
            "id, occasion, member_id, try_no, title, blueprint_id, paper, question_count, started_at,"
                    + " deadline, extra_seconds, late_seconds, device, state, submitted_at, submitted_by, score_tenths, right_count";

    static AttemptRow of(ResultSet row) throws SQLException {
        String submittedBy = row.getString("submitted_by");
        return new AttemptRow(
                row.getLong("id"),
                Occasion.parse(row.getString("occasion")),
                row.getLong("member_id"),
                row.getInt("try_no"),
                row.getString("title"),
                row.getLong("blueprint_id"),
                row.getString("paper"),
                row.getInt("question_count"),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "deadline"),
                row.getLong("extra_seconds"),
                row.getLong("late_seconds"),
                row.getString("device"),
                AttemptState.valueOf(row.getString("state")),
                Sql.instantOrNull(row, "submitted_at"),
                submittedBy == null ? null : SubmittedBy.valueOf(submittedBy),
                row.getObject("score_tenths", Integer.class),
                row.getObject("right_count", Integer.class));
    }

    boolean open() {
        return state == AttemptState.OPEN;
    }

    long elapsedMillis() {
        return submittedAt == null
                ? 0
                : Duration.between(startedAt, submittedAt).toMillis();
    }

    AttemptSummary summary(int answeredCount) {
        return new AttemptSummary(
                id,
                occasion,
                memberId,
                tryNo,
                state,
                startedAt,
                deadline,
                submittedAt,
                submittedBy,
                scoreTenths,
                rightCount,
                elapsedMillis(),
                answeredCount,
                questionCount,
                extraSeconds);
    }
}

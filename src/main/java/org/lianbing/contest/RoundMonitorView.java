package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Page;

/** How a round is going, for its organiser. It holds no scores: nobody knows a provisional rank. */
@Serdeable
public record RoundMonitorView(Counts counts, Instant serverNow, Page<Row> rows) {
    /**
     * @param eligible members who may enter
     * @param answering members with an open attempt
     * @param submitted members with a submitted attempt and no open one
     * @param notStarted entered, and nothing more yet
     * @param silent of those answering: nothing saved for a while
     * @param late members with answers that arrived too late
     * @param excluded members who do not count
     * @param openInquiries questions to the organiser without an answer
     */
    @Serdeable
    public record Counts(
            long eligible,
            long entered,
            long answering,
            long submitted,
            long notStarted,
            long silent,
            long late,
            long excluded,
            long openInquiries) {}

    /** Where a member of the round is. */
    public enum MemberState {
        NOT_STARTED,
        ANSWERING,
        SUBMITTED
    }

    /** Whom the organiser may have to look after. */
    public enum Focus {
        SILENT,
        LATE,
        EXCLUDED
    }

    /** How many of a unit are where; by the unit they entered from. */
    @Serdeable
    public record UnitRow(
            long unitId, String unitName, long entered, long notStarted, long answering, long submitted) {}

    /**
     * @param tryNo 0 before the first
     * @param lastSavedAt of any answer; null before the first
     * @param lateAnswers questions with an answer that arrived too late
     * @param excluded whether she does not count
     */
    @Serdeable
    public record Row(
            long memberId,
            String name,
            String unitName,
            MemberState state,
            int tryNo,
            @Nullable Instant startedAt,
            @Nullable Instant deadline,
            int answeredCount,
            int questionCount,
            @Nullable Instant submittedAt,
            long extraSeconds,
            @Nullable Instant lastSavedAt,
            int lateAnswers,
            boolean excluded) {}
}

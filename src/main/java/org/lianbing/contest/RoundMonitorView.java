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
     */
    @Serdeable
    public record Counts(long eligible, long entered, long answering, long submitted, long notStarted) {}

    /** Where a member of the round is. */
    public enum MemberState {
        NOT_STARTED,
        ANSWERING,
        SUBMITTED
    }

    /** @param tryNo 0 before the first */
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
            long extraSeconds) {}
}

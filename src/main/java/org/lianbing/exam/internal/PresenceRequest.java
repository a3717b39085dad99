package org.lianbing.exam.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.lianbing.exam.AbsenceKind;

/**
 * Which phone shows the paper, and when nothing happened on it.
 *
 * @param absences since the last word, repeated until it was taken
 */
@Serdeable
record PresenceRequest(
        @NotNull @Size(min = 1, max = 64) String device,
        @NotNull @Size(max = 20) List<@Valid AbsenceRequest> absences) {
    /**
     * @param no counted by the phone for this attempt, so that a repeat is harmless
     * @param endedSecondsAgo before this request
     */
    @Serdeable
    record AbsenceRequest(
            @Min(1) @Max(TraceStore.ABSENCES_MAX) int no,
            @NotNull AbsenceKind kind,
            @Min(1) @Max(86_400) int seconds,
            @Min(0) @Max(86_400) int endedSecondsAgo) {}
}

package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event's total is made of, the part that decides ties first. */
@Serdeable
public record TotalPlan(@NotEmpty @Size(max = PARTS_MAX) List<@Valid Part> parts) {
    public static final int PARTS_MAX = 6;
    public static final int NAME_MAX = 12;

    public TotalPlan {
        parts = List.copyOf(parts);
    }

    /**
     * @param roundId of a round
     * @param source code of a {@link PartSource}
     * @param fullAmount how much of a source is worth 100; of the others it is known
     * @param weight percent
     * @param fromDay first local day a source counts
     * @param untilDay last local day a source counts
     */
    @Serdeable
    public record Part(
            @NotNull String name,
            @NotNull PartKind kind,
            @Nullable Long roundId,
            @Nullable String source,
            @Nullable Integer fullAmount,
            int weight,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate untilDay) {}
}

package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Which awards there are for one round, or for an event by its total, the highest first.
 *
 * @param ties what becomes of people of one rank at a border
 */
@Serdeable
public record AwardPlan(
        @NotEmpty @Size(max = BANDS_MAX) List<@Valid AwardBand> bands,
        @NotNull AwardTies ties) {
    public static final int BANDS_MAX = 8;
    public static final int NAME_MAX = 12;
    /** Of all bands together: each is a certificate and a message. */
    public static final int PLACES_MAX = 10_000;

    public AwardPlan {
        bands = List.copyOf(bands);
    }

    /**
     * @param name 一等奖
     * @param amount places, or percent
     */
    @Serdeable
    public record AwardBand(@NotNull String name, @NotNull AwardSize size, int amount) {}
}

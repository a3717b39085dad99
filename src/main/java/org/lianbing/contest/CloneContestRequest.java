package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * @param name of the new draft
 * @param startsAt when the first of its rounds starts; every other moment keeps its distance to it
 */
@Serdeable
public record CloneContestRequest(
        @NotNull String name, @NotNull Instant startsAt) {}

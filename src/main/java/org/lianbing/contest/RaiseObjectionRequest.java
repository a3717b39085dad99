package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * @param position the line of the public list it is about; null: the ranking as a whole
 * @param text 5 to 1,000 characters
 * @param contact how to reach her, at most 60 characters; only the organiser reads it
 */
@Serdeable
public record RaiseObjectionRequest(
        @Nullable Integer position,
        @NotNull String text,
        @Nullable String contact) {}

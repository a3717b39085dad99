package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * @param reply 2 to 500 characters; the author reads it
 * @param change what an upheld objection does to the list; null: nothing
 */
@Serdeable
public record DecideObjectionRequest(
        boolean upheld,
        @NotNull String reply,
        @Nullable @Valid ChangeListRequest change) {}

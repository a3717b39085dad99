package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/**
 * @param reason 2 to 200 characters; the person reads it
 * @param version of the list that was seen
 */
@Serdeable
public record ChangeListRequest(
        long memberId,
        @NotNull AdvancementChange change,
        @NotNull String reason,
        int version) {}

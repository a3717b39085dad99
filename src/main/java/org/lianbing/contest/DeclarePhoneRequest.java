package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param device the random name of the phone this is typed on
 * @param code as the organiser gave it
 */
@Serdeable
public record DeclarePhoneRequest(
        @NotNull @Size(min = 1, max = 64) String device, @NotNull @Size(max = 20) String code) {}

package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * @param eventId may be left out where only one event is open to the member
 * @param code where the event asks for one
 */
@Serdeable
public record EnterRequest(@Nullable Long eventId, @Nullable String code) {}

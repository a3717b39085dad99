package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param name 1 to 30 characters, such as 国庆节 */
@Serdeable
public record SetCalendarDayRequest(
        @NotNull LocalDate day,
        @NotNull CalendarDayKind kind,
        @NotNull String name) {}

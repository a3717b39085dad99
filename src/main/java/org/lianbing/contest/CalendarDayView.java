package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

@Serdeable
public record CalendarDayView(LocalDate day, CalendarDayKind kind, String name) {}

package org.lianbing.contest.internal;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.lianbing.contest.CalendarDayView;
import org.lianbing.contest.SetCalendarDayRequest;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;

/** Holidays and worked weekends, by which public notices count their days. Organisers read, an administrator writes. */
@Controller("/api/organiser/calendar")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class OrganiserCalendarController {
    private final WorkingCalendar calendar;

    OrganiserCalendarController(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @Get
    @Operation(
            summary = "List a year's holidays and worked weekends",
            description = "The days that are not what their weekday says; a few dozen at most.")
    List<CalendarDayView> year(@QueryValue int year) {
        return calendar.year(year);
    }

    @Put
    @Status(HttpStatus.NO_CONTENT)
    @Secured(Roles.ADMINISTRATOR)
    @Operation(
            summary = "Enter a day",
            description = "A weekday off or a weekend day worked; replaces what stood for that day; audited."
                    + " Notices that are up keep the end they were given.")
    void set(Caller caller, @Body @Valid SetCalendarDayRequest request) {
        calendar.set(caller.memberId(), request);
    }

    @Delete
    @Status(HttpStatus.NO_CONTENT)
    @Secured(Roles.ADMINISTRATOR)
    @Operation(summary = "Remove a day", description = "It is what its weekday says again; audited.")
    void remove(Caller caller, @QueryValue LocalDate day) {
        calendar.remove(caller.memberId(), day);
    }
}

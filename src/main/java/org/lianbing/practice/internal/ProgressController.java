package org.lianbing.practice.internal;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Controller("/api/practice")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "practice")
class ProgressController {
    private final Progress progress;
    private final WhatNext whatNext;
    private final DayRepository days;
    private final Clock clock;

    ProgressController(Progress progress, WhatNext whatNext, DayRepository days, Clock clock) {
        this.progress = progress;
        this.whatNext = whatNext;
        this.days = days;
        this.clock = clock;
    }

    @Get("/trades")
    @Operation(
            summary = "Trades she may practise",
            description = "Trades with published questions open to her: public and city banks, and those of her own"
                    + " company. Her own trade comes first.")
    Page<PracticeTradeView> trades(
            Caller caller, @Nullable @QueryValue Integer page, @Nullable @QueryValue Integer size) {
        return page(progress.trades(Worker.of(caller)), PageRequest.of(page, size));
    }

    @Get("/chapters")
    @Operation(
            summary = "Chapters of a trade at a level",
            description =
                    "With how many of their questions she has answered, and how many she got right the last time.")
    Page<ChapterView> chapters(
            Caller caller,
            @QueryValue long tradeId,
            @QueryValue @Min(1) @Max(5) int level,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return page(progress.chapters(Worker.of(caller), tradeId, level), PageRequest.of(page, size));
    }

    @Get("/today")
    @Operation(
            summary = "Today's practice",
            description =
                    "Answers of the local day against the daily goal, the streak of days with practice, and how many"
                            + " questions stand in the wrong-question book.")
    TodayView today(Caller caller) {
        return progress.today(Worker.of(caller), clock.instant());
    }

    @Get("/next")
    @Operation(
            summary = "What to practise next",
            description =
                    "The one thing to do next in a trade at a level and up to two more, each with its reason; and how"
                            + " she stands by chapter, and by the knowledge points she is weakest in, which carry over from trade"
                            + " to trade.")
    NextView next(Caller caller, @QueryValue long tradeId, @QueryValue @Min(1) @Max(5) int level) {
        return whatNext.next(Worker.of(caller), tradeId, level, clock.instant());
    }

    @Get("/calendar")
    @Operation(
            summary = "A month of practice",
            description =
                    "Month as yyyy-MM; missing for this one. Days with their answers, days that a rest day bridged,"
                            + " and the streak as it stands. 400 practice.month-malformed.")
    CalendarView calendar(Caller caller, @Nullable @QueryValue String month) {
        Instant now = clock.instant();
        return progress.calendar(Worker.of(caller), month == null ? progress.thisMonth(now) : month(month), now);
    }

    @Put("/goal")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Choose the daily goal", description = "Answers a day, 5 to 200.")
    void goal(Caller caller, @Body @Valid GoalRequest request) {
        days.choose(caller.memberId(), request.goal(), clock.instant());
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException notAMonth) {
            throw new BadInput("practice.month-malformed", "month", "月份要写成 2026-11 的样子。");
        }
    }

    private static <T> Page<T> page(List<T> all, PageRequest wanted) {
        return Page.of(all.stream().skip(wanted.offset()).limit(wanted.size()).toList(), all.size(), wanted);
    }
}

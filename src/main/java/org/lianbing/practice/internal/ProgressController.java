package org.lianbing.practice.internal;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Controller("/api/practice")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "practice")
class ProgressController {
    private final Progress progress;
    private final Clock clock;

    ProgressController(Progress progress, Clock clock) {
        this.progress = progress;
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

    private static <T> Page<T> page(List<T> all, PageRequest wanted) {
        return Page.of(all.stream().skip(wanted.offset()).limit(wanted.size()).toList(), all.size(), wanted);
    }
}

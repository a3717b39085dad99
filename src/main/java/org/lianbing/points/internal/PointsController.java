package org.lianbing.points.internal;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.points.EarningPeriod;

/** The member's own points. */
@Controller("/api/points")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "points")
class PointsController {
    private final PointsService points;
    private final EarnedSums sums;
    private final Entries entries;
    private final Rules rules;
    private final Clock clock;

    PointsController(PointsService points, EarnedSums sums, Entries entries, Rules rules, Clock clock) {
        this.points = points;
        this.sums = sums;
        this.entries = entries;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param balance what can be spent now
     * @param earnedToday since midnight of the city
     */
    @Serdeable
    record PointsView(long balance, long earnedToday) {}

    /**
     * @param amount positive when points came in, negative when they went out
     * @param kind what it was for, such as {@code practice.right}
     */
    @Serdeable
    record PointsEntryView(long id, Instant at, long amount, String kind, String text, long balanceAfter) {}

    @Serdeable
    record PointsRuleView(String code, String text, long points, long dailyCap) {}

    @Get
    @Operation(summary = "My points", description = "The balance that can be spent, and what was earned today.")
    PointsView mine(Caller caller) {
        EarningPeriod today =
                EarningPeriod.of(EarningPeriod.Kind.DAY, LocalDate.ofInstant(clock.instant(), sums.zone()));
        long earned = sums.of(List.of(caller.memberId()), List.of(today)).stream()
                .mapToLong(sum -> sum.points())
                .sum();
        return new PointsView(points.balance(caller.memberId()), earned);
    }

    @Get("/entries")
    @Operation(summary = "My points entries", description = "Every movement of the wallet, the newest first.")
    Page<PointsEntryView> entries(
            Caller caller, @Nullable @QueryValue Integer page, @Nullable @QueryValue Integer size) {
        PageRequest request = PageRequest.of(page, size);
        List<PointsEntryView> items = entries.ofMember(caller.memberId(), request).stream()
                .map(PointsController::view)
                .toList();
        return Page.of(items, entries.countOfMember(caller.memberId()), request);
    }

    @Get("/rules")
    @Operation(summary = "What earns points", description = "Each rule in words, with its daily cap.")
    Page<PointsRuleView> rules(@Nullable @QueryValue Integer page, @Nullable @QueryValue Integer size) {
        PageRequest request = PageRequest.of(page, size);
        List<Rule> all = rules.all();
        List<PointsRuleView> items = all.stream()
                .skip(request.offset())
                .limit(request.size())
                .map(rule -> new PointsRuleView(rule.code(), rule.text(), rule.points(), rule.dailyCap()))
                .toList();
        return Page.of(items, all.size(), request);
    }

    private static PointsEntryView view(Entries.Movement entry) {
        return new PointsEntryView(
                entry.id(), entry.at(), entry.amount(), entry.source(), entry.text(), entry.balanceAfter());
    }
}

package org.lianbing.contest.internal;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.GrantExtraTimeRequest;
import org.lianbing.contest.ResultRowView;
import org.lianbing.contest.RoundMonitorView;
import org.lianbing.contest.RoundMonitorView.Focus;
import org.lianbing.contest.RoundMonitorView.MemberState;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Controller("/api/organiser/rounds")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class OrganiserRoundsController {
    private final OrganiserReach reach;
    private final MonitorRound monitor;
    private final GrantExtraTime granting;
    private final RoundResults results;

    OrganiserRoundsController(
            OrganiserReach reach, MonitorRound monitor, GrantExtraTime granting, RoundResults results) {
        this.reach = reach;
        this.monitor = monitor;
        this.granting = granting;
        this.results = results;
    }

    @Get("/{id}/monitor")
    @Operation(
            summary = "Watch a round",
            description =
                    "Counts and participants, by state, by what needs looking after and by the beginning of a name."
                            + " Silent is who is answering and has saved nothing for so many minutes, 5 if not said. Never scores.")
    RoundMonitorView monitor(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue MemberState state,
            @Nullable @QueryValue Focus focus,
            @Nullable @QueryValue String query,
            @Nullable @QueryValue Integer silentMinutes,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return monitor.view(
                reach.round(caller, id),
                MonitorRound.Wanted.of(state, focus, query, silentMinutes),
                PageRequest.of(page, size));
    }

    @Get("/{id}/monitor/units")
    @Operation(summary = "Watch a round by unit", description = "Numbers of members by state, the largest unit first.")
    Page<RoundMonitorView.UnitRow> units(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return monitor.units(reach.round(caller, id), PageRequest.of(page, size));
    }

    @Post("/{id}/extra-time")
    @Operation(
            summary = "Give one person more time",
            description = "Before she starts or while she answers; adds up, is audited, and moves the round's results."
                    + " 409 contest.results-already-out, contest.round-finished, exam.already-submitted.")
    RoundMonitorView.Row grant(Caller caller, @PathVariable long id, @Body @Valid GrantExtraTimeRequest request) {
        return granting.grant(caller, id, request);
    }

    @Get("/{id}/results")
    @Operation(summary = "List the results", description = "By rank; 409 contest.results-not-out before they are.")
    Page<ResultRowView> results(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return results.page(reach.round(caller, id).round(), PageRequest.of(page, size));
    }
}

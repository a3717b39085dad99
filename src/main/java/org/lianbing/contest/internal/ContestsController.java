package org.lianbing.contest.internal;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.ContestCard;
import org.lianbing.contest.ContestView;
import org.lianbing.contest.EnterRequest;
import org.lianbing.contest.RoundPhase;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Controller("/api/contests")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
final class ContestsController {
    private final WorkerContests contests;
    private final EnterContest entering;

    ContestsController(WorkerContests contests, EnterContest entering) {
        this.contests = contests;
        this.entering = entering;
    }

    @Get
    @Operation(
            summary = "List the contests I may enter",
            description =
                    "Running ones first, then announced, then finished; a contest between two rounds counts as running. Contests"
                            + " one may not enter do not appear.")
    Page<ContestCard> list(
            Caller caller,
            @Nullable @QueryValue RoundPhase state,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return contests.list(caller.memberId(), state, PageRequest.of(page, size));
    }

    @Get("/{id}")
    @Operation(
            summary = "Show one contest",
            description =
                    "The events I may enter with their rounds, rules in plain words, and my places once the results are out."
                            + " 404 if I may not enter any.")
    ContestView show(Caller caller, @PathVariable long id) {
        return contests.view(caller.memberId(), id);
    }

    @Post("/{id}/entries")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Enter an event of a contest",
            description =
                    "The event may be left out where only one is open to me. Harmless to repeat."
                            + " Depending on the event's rules it waits for approval or for a place; the contest says so."
                            + " 409 contest.entry-not-open, contest.entry-closed, contest.entry-code-wrong, contest.round-finished.")
    void enter(Caller caller, @PathVariable long id, @Nullable @Body EnterRequest request) {
        entering.enter(
                caller.memberId(),
                id,
                request == null ? null : request.eventId(),
                request == null ? null : request.code());
    }
}

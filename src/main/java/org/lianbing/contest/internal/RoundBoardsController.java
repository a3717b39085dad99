package org.lianbing.contest.internal;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.BoardKind;
import org.lianbing.contest.RoundBoardView;
import org.lianbing.contest.SizeBand;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.PageRequest;

@Controller("/api/rounds")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class RoundBoardsController {
    private final RoundBoards boards;

    RoundBoardsController(RoundBoards boards) {
        this.boards = boards;
    }

    @Get("/{roundId}/board")
    @Operation(
            summary = "Show a board of a round",
            description =
                    "Persons, units, teams or progress, with my row and those next to it. From the freeze on nothing that was"
                            + " submitted later is in it, on any page, until the organiser reveals the results. Units may be"
                            + " narrowed to one size. 404 if I may not enter.")
    RoundBoardView board(
            Caller caller,
            @PathVariable long roundId,
            @QueryValue BoardKind kind,
            @Nullable @QueryValue SizeBand band,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return boards.ofWorker(caller.memberId(), roundId, kind, band, PageRequest.of(page, size));
    }
}

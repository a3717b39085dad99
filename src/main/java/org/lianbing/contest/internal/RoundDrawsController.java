package org.lianbing.contest.internal;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.lianbing.contest.MyDrawView;
import org.lianbing.exam.PublishedDraw;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;

/** What a worker needs to check that her paper was drawn and not chosen. */
@Controller("/api/rounds/{roundId}/draw")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class RoundDrawsController {
    private final RoundDraws draws;

    RoundDrawsController(RoundDraws draws) {
        this.draws = draws;
    }

    @Get
    @Operation(
            summary = "Show the draw of a round",
            description =
                    "The announced hash, the public value, and my number in the draw. 404 where I may not enter or the"
                            + " draw cannot be checked.")
    MyDrawView show(Caller caller, @PathVariable long roundId) {
        return draws.mine(caller.memberId(), roundId);
    }

    @Get("/file")
    @Operation(
            summary = "Download the revealed draw",
            description =
                    "All that is needed to recompute any paper, here or with the command check-draw. 404 before the"
                            + " reveal.")
    HttpResponse<PublishedDraw> file(Caller caller, @PathVariable long roundId) {
        return HttpResponse.ok(draws.file(caller.memberId(), roundId))
                .header("Content-Disposition", "attachment; filename=\"draw-" + roundId + ".json\"");
    }
}

package org.lianbing.contest.internal;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.lianbing.contest.StartRoundRequest;
import org.lianbing.exam.AttemptView;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;

@Controller("/api/rounds")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class RoundsController {
    private final StartRound starting;

    RoundsController(StartRound starting) {
        this.starting = starting;
    }

    @Post("/{roundId}/attempts")
    @Operation(
            summary = "Start answering",
            description =
                    "Draws my paper and starts my clock; gives my open attempt back if there is one."
                            + " 409 contest.round-not-started, contest.round-finished, contest.not-entered, contest.no-tries-left.")
    AttemptView start(Caller caller, @PathVariable long roundId, @Body @Valid StartRoundRequest request) {
        return starting.start(caller.memberId(), roundId, request.device());
    }
}

package org.lianbing.practice.internal;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;

@Controller("/api/practice/reviews")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "practice")
class ReviewsController {
    private final Reviews reviews;
    private final Clock clock;

    ReviewsController(Reviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    @Get
    @Operation(
            summary = "What is due for review",
            description = "Every question she has answered comes up again when she is about to forget it (FSRS-6). Due"
                    + " today, by trade and level, and on each of the next seven days; begin one with mode REVIEW."
                    + " Questions that a running round uses are not counted while it runs.")
    ReviewsView due(Caller caller) {
        return reviews.view(Worker.of(caller), clock.instant());
    }
}

package org.lianbing.contest.internal;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.lianbing.contest.MyTotalView;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** A worker's own totals. */
@Controller("/api/contests/{id}/totals")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class TotalsController {
    private final EnterContest entering;
    private final TotalViews views;

    TotalsController(EnterContest entering, TotalViews views) {
        this.entering = entering;
        this.views = views;
    }

    @Get
    @Operation(
            summary = "Show my totals of a contest",
            description =
                    "Of every event I may enter that has a total: what it is made of, and my own figures once they are"
                            + " published. 404 if I may not enter any.")
    Page<MyTotalView> show(Caller caller, @PathVariable long id) {
        List<MyTotalView> mine = views.mine(entering.open(caller.memberId(), id), caller.memberId());
        return Page.of(mine, mine.size(), new PageRequest(0, PageRequest.SIZE_MAX));
    }
}

package org.lianbing.contest.internal;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Attachments;

/** All that is stored about a worker's own attempt at a round. */
@Controller("/api/rounds/{roundId}")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class AppealsController {
    private final AppealBundle bundle;

    AppealsController(AppealBundle bundle) {
        this.bundle = bundle;
    }

    @Get("/appeal-bundle.pdf")
    @Produces({MediaType.APPLICATION_PDF, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Download my appeal bundle",
            description = "Once the results are out: 409 contest.results-not-out. 404 without an attempt of mine.")
    HttpResponse<byte[]> own(Caller caller, @PathVariable long roundId) {
        return HttpResponse.ok(bundle.own(roundId, caller.memberId()))
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header("Content-Disposition", Attachments.header("申诉材料", "pdf"));
    }
}

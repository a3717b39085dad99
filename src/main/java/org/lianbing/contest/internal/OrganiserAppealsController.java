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

/** What an arbitration needs of one person's attempt. */
@Controller("/api/organiser/rounds/{id}/members/{memberId}")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class OrganiserAppealsController {
    private final OrganiserReach reach;
    private final AppealBundle bundle;

    OrganiserAppealsController(OrganiserReach reach, AppealBundle bundle) {
        this.reach = reach;
        this.bundle = bundle;
    }

    @Get("/appeal-bundle.pdf")
    @Produces({MediaType.APPLICATION_PDF, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Download the appeal bundle of a member",
            description =
                    "Her attempt that counts: every question as shown, answer, time of saving, device, extra time, rules,"
                            + " result; keys and marks only once the results are out. Audited, she can see it.")
    HttpResponse<byte[]> bundle(Caller caller, @PathVariable long id, @PathVariable long memberId) {
        RoundInContest place = reach.round(caller, id);
        return HttpResponse.ok(bundle.of(place, memberId, caller.memberId()))
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header("Content-Disposition", Attachments.header("申诉材料-" + place.title(), "pdf"));
    }
}

package org.lianbing.contest.internal;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.lianbing.contest.DeclarePhoneRequest;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;

/** The phone of a workshop, declared on the phone itself. */
@Controller("/api/contests/{id}/shared-phones")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class SharedPhonesController {
    private final EnterContest entering;
    private final DeclareSharedPlaces declaring;

    SharedPhonesController(EnterContest entering, DeclareSharedPlaces declaring) {
        this.entering = entering;
        this.declaring = declaring;
    }

    @Post
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Declare this phone as shared",
            description = "With the code of the organiser: several people answering on it are no case then. Audited."
                    + " 409 contest.shared-code-wrong.")
    void declare(Caller caller, @PathVariable long id, @Body @Valid DeclarePhoneRequest request) {
        declaring.phone(caller, entering.open(caller.memberId(), id), request);
    }
}

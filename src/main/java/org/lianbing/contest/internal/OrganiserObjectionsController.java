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
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.DecideObjectionRequest;
import org.lianbing.contest.ObjectionState;
import org.lianbing.contest.ObjectionView;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** What workers object to in a public notice, and the organiser's answers. */
@Controller("/api/organiser/rounds/{id}/objections")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class OrganiserObjectionsController {
    private final OrganiserReach reach;
    private final ObjectionStore store;
    private final Objections objections;
    private final AdvancementViews views;

    OrganiserObjectionsController(
            OrganiserReach reach, ObjectionStore store, Objections objections, AdvancementViews views) {
        this.reach = reach;
        this.store = store;
        this.objections = objections;
        this.views = views;
    }

    @Get
    @Operation(summary = "List objections", description = "In the order they came; of one state or all.")
    Page<ObjectionView> list(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue ObjectionState state,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        reach.round(caller, id);
        return views.objections(id, store.page(id, state, PageRequest.of(page, size)));
    }

    @Post("/{objectionId}/decision")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Answer an objection",
            description = "The author reads the reply; an upheld one may change the list in the same act; audited."
                    + " 409 contest.objection-decided, contest.list-changed, contest.list-sealed.")
    void decide(
            Caller caller,
            @PathVariable long id,
            @PathVariable long objectionId,
            @Body @Valid DecideObjectionRequest request) {
        objections.decide(caller, reach.round(caller, id), objectionId, request);
    }
}

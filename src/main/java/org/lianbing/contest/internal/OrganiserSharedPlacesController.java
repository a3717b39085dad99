package org.lianbing.contest.internal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.DeclareNetworkRequest;
import org.lianbing.contest.SharedPlacesView;
import org.lianbing.identity.Caller;
import org.lianbing.identity.CallerAddress;
import org.lianbing.identity.Roles;
import org.lianbing.platform.PageRequest;

/** Phones and networks that a workshop shares. Each change answers with the list as it stands then. */
@Controller("/api/organiser/contests/{id}/shared-places")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class OrganiserSharedPlacesController {
    private final OrganiserReach reach;
    private final DeclareSharedPlaces declaring;
    private final CallerAddress address;

    OrganiserSharedPlacesController(OrganiserReach reach, DeclareSharedPlaces declaring, CallerAddress address) {
        this.reach = reach;
        this.declaring = declaring;
        this.address = address;
    }

    @Get
    @Operation(summary = "List shared phones and networks", description = "With the code that declares a phone.")
    SharedPlacesView list(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        reach.contest(caller, id);
        return declaring.view(id, PageRequest.of(page, size));
    }

    @Post("/network")
    @Operation(
            summary = "Declare the network I am in",
            description =
                    "Its address is kept as a keyed hash only. Counts for rounds whose papers are looked at later;"
                            + " audited.")
    SharedPlacesView network(
            Caller caller, @PathVariable long id, @Body @Valid DeclareNetworkRequest request, HttpRequest<?> http) {
        reach.contest(caller, id);
        declaring.network(caller, id, request.label(), address.of(http));
        return declaring.view(id, PageRequest.of(null, null));
    }

    @Post("/code")
    @Operation(
            summary = "Make a code for phones",
            description =
                    "Typed on a workshop's phone it declares the phone. The code before is worth nothing any more;"
                            + " audited.")
    SharedPlacesView code(Caller caller, @PathVariable long id) {
        reach.contest(caller, id);
        declaring.makeCode(caller, id);
        return declaring.view(id, PageRequest.of(null, null));
    }

    @Delete("/{placeId}")
    @Operation(summary = "Take a declaration back", description = "Audited; cases that were spared stay away.")
    SharedPlacesView remove(Caller caller, @PathVariable long id, @PathVariable long placeId) {
        reach.contest(caller, id);
        declaring.remove(caller, id, placeId);
        return declaring.view(id, PageRequest.of(null, null));
    }
}

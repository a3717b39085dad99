package org.lianbing.exam.internal;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.Occasion;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Controller("/api/organiser/occasions/{kind}/{key}/markers")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "exam")
final class OrganiserMarkersController {
    private final OccasionKeepers keepers;
    private final Markers markers;

    OrganiserMarkersController(OccasionKeepers keepers, Markers markers) {
        this.keepers = keepers;
        this.markers = markers;
    }

    @Put
    @Operation(
            summary = "Appoint the markers of an occasion",
            description = "Replaces the list; audited. What somebody marked before stays. 404 outside my reach;"
                    + " 400 exam.markers-malformed.")
    MarkingProgressView appoint(
            Caller caller, @PathVariable String kind, @PathVariable long key, @Body AppointMarkersRequest request) {
        Occasion occasion = kept(caller, kind, key);
        markers.appoint(caller.memberId(), occasion, request.memberIds());
        return markers.progress(occasion);
    }

    @Get
    @Operation(
            summary = "Show how far the marking is",
            description = "Answers in all, settled, waiting for a third marker, and how many each has marked.")
    MarkingProgressView progress(Caller caller, @PathVariable String kind, @PathVariable long key) {
        return markers.progress(kept(caller, kind, key));
    }

    @Get("/log")
    @Operation(
            summary = "List every deed of the markers",
            description = "Who took, marked, changed or settled which answer, and when; the newest first.")
    Page<MarkingLogView> log(
            Caller caller,
            @PathVariable String kind,
            @PathVariable long key,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return markers.log(kept(caller, kind, key), PageRequest.of(page, size));
    }

    private Occasion kept(Caller caller, String kind, long key) {
        Occasion occasion = keepers.named(kind, key);
        keepers.mustKeep(caller, occasion);
        return occasion;
    }
}

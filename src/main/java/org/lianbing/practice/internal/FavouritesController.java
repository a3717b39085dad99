package org.lianbing.practice.internal;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Controller("/api/practice")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "practice")
class FavouritesController {
    private final Favourites favourites;
    private final Clock clock;

    FavouritesController(Favourites favourites, Clock clock) {
        this.favourites = favourites;
        this.clock = clock;
    }

    @Get("/favourites")
    @Operation(
            summary = "Questions she keeps",
            description = "The newest first, without keys. Questions that a running round uses are not listed while it"
                    + " runs.")
    Page<FavouriteView> list(Caller caller, @Nullable @QueryValue Integer page, @Nullable @QueryValue Integer size) {
        return favourites.page(Worker.of(caller), PageRequest.of(page, size), clock.instant());
    }

    @Put("/sets/{id}/questions/{position}/favourite")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Keep a question of a set",
            description = "Keeping it twice is keeping it once. 409 practice.too-many-favourites.")
    void keep(Caller caller, @PathVariable long id, @PathVariable int position) {
        favourites.keep(Worker.of(caller), id, position, clock.instant());
    }

    @Delete("/favourites/{questionId}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Keep a question no longer", description = "404 when she does not keep it.")
    void drop(Caller caller, @PathVariable long questionId) {
        favourites.drop(Worker.of(caller), questionId);
    }
}

package org.lianbing.contest.internal;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.lianbing.contest.RoundDrawView;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;

/** The three steps of a draw that can be checked. */
@Controller("/api/organiser/rounds/{id}/draw")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class OrganiserDrawsController {
    private final RoundDraws draws;

    OrganiserDrawsController(RoundDraws draws) {
        this.draws = draws;
    }

    /** @param valueName a public value that does not exist yet, with its date */
    @Serdeable
    record CommitDrawRequest(@NotBlank String valueName) {}

    /** @param value as it was published */
    @Serdeable
    record CompleteDrawRequest(@NotBlank String value) {}

    @Get
    @Operation(
            summary = "Show how far a checkable draw is",
            description = "404 outside my organisations and where the draw of the round cannot be checked.")
    RoundDrawView show(Caller caller, @PathVariable long id) {
        return draws.view(caller, id);
    }

    @Post("/commitment")
    @Operation(
            summary = "Commit to a draw",
            description =
                    "Fixes pool, rules and a secret seed, and gives their hash, to be announced before the public value"
                            + " exists. Once; audited. 400 exam.draw-value-malformed; 409 exam.draw-already-fixed,"
                            + " exam.blueprint-too-large.")
    RoundDrawView commit(Caller caller, @PathVariable long id, @Body @Valid CommitDrawRequest request) {
        return draws.commit(caller, id, request.valueName());
    }

    @Post("/value")
    @Operation(
            summary = "Enter the public value",
            description =
                    "Once and for good; papers are handed out from now on. Audited. 400 exam.draw-value-malformed;"
                            + " 409 exam.draw-already-fixed.")
    RoundDrawView complete(Caller caller, @PathVariable long id, @Body @Valid CompleteDrawRequest request) {
        return draws.complete(caller, id, request.value());
    }

    @Post("/reveal")
    @Operation(
            summary = "Reveal pool and seed",
            description = "From then on everybody who may enter can recompute every paper. Audited."
                    + " 409 contest.draw-round-not-over, exam.draw-already-fixed while somebody answers.")
    RoundDrawView reveal(Caller caller, @PathVariable long id) {
        return draws.reveal(caller, id);
    }
}

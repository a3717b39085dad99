package org.lianbing.exam.internal;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.RegradeChangeView;
import org.lianbing.exam.RegradeView;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Controller("/api/organiser")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "exam")
final class OrganiserRegradesController {
    private final OccasionKeepers keepers;
    private final RegradeStore regrades;
    private final RegradeScores scores;
    private final ProposeRegrade proposing;
    private final DecideRegrade deciding;

    OrganiserRegradesController(
            OccasionKeepers keepers,
            RegradeStore regrades,
            RegradeScores scores,
            ProposeRegrade proposing,
            DecideRegrade deciding) {
        this.keepers = keepers;
        this.regrades = regrades;
        this.scores = scores;
        this.proposing = proposing;
        this.deciding = deciding;
    }

    @Get("/occasions/{kind}/{key}/regrades")
    @Operation(
            summary = "List the regrades of an occasion",
            description = "The newest first. kind is round for a round of a contest, key its id; 404 outside my reach.")
    Page<RegradeView> list(
            Caller caller,
            @PathVariable String kind,
            @PathVariable long key,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return regrades.page(kept(caller, kind, key), PageRequest.of(page, size));
    }

    @Post("/occasions/{kind}/{key}/regrades")
    @Operation(
            summary = "Propose a regrade",
            description = "Corrects keys, accepts further answers or voids questions. Differences and consequences are"
                    + " computed in the background; nothing changes until it is decided. 409 exam.still-answering,"
                    + " exam.regrade-under-way; 400 exam.remedy-malformed names the remedy and the field.")
    RegradeView propose(
            Caller caller, @PathVariable String kind, @PathVariable long key, @Body ProposeRegradeRequest request) {
        Occasion occasion = kept(caller, kind, key);
        return view(proposing.propose(caller.memberId(), occasion, request.reason(), request.remedies()));
    }

    @Get("/regrades/{id}")
    @Operation(
            summary = "Show a regrade",
            description = "How far it is, how many scores rise and fall, and its consequences under either policy.")
    RegradeView show(Caller caller, @PathVariable long id) {
        return regrades.view(kept(caller, id));
    }

    @Get("/regrades/{id}/changes")
    @Operation(summary = "List the attempts that a regrade changes", description = "The largest change first.")
    Page<RegradeChangeView> changes(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return scores.page(kept(caller, id).id(), PageRequest.of(page, size));
    }

    @Post("/regrades/{id}/decide")
    @Operation(
            summary = "Make a proposed regrade live",
            description =
                    "Audited, and not to be taken back except by another regrade. KEEP_AND_ADD leaves everybody at"
                            + " least what was given. Attempts get their new marks in steps. 409 exam.regrade-not-ready,"
                            + " exam.still-answering.")
    RegradeView decide(Caller caller, @PathVariable long id, @Body DecideRegradeRequest request) {
        deciding.goLive(caller.memberId(), kept(caller, id).id(), request.policy(), request.reason());
        return view(id);
    }

    @Post("/regrades/{id}/withdraw")
    @Operation(
            summary = "Withdraw a regrade that is not decided",
            description = "Nothing was changed by it. 409 exam.regrade-not-ready once it is decided.")
    RegradeView withdraw(Caller caller, @PathVariable long id) {
        deciding.withdraw(caller.memberId(), kept(caller, id).id());
        return view(id);
    }

    private RegradeView view(long id) {
        return regrades.view(regrades.find(id).orElseThrow(() -> NotFound.of("exam")));
    }

    private RegradeRow kept(Caller caller, long id) {
        RegradeRow regrade = regrades.find(id).orElseThrow(() -> NotFound.of("exam"));
        keepers.mustKeep(caller, regrade.occasion());
        return regrade;
    }

    private Occasion kept(Caller caller, String kind, long key) {
        Occasion occasion = keepers.named(kind, key);
        keepers.mustKeep(caller, occasion);
        return occasion;
    }
}

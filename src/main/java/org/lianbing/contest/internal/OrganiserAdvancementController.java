package org.lianbing.contest.internal;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AdvancementLineView;
import org.lianbing.contest.AdvancementSimulationView;
import org.lianbing.contest.AdvancementVerdict;
import org.lianbing.contest.AdvancementView;
import org.lianbing.contest.ChangeListRequest;
import org.lianbing.contest.ListChangeView;
import org.lianbing.contest.PreviewChangeRequest;
import org.lianbing.contest.SimulateAdvancementRequest;
import org.lianbing.contest.VersionRequest;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** Who goes on from a round: from the proposed list over the public notice to the sealed one. */
@Controller("/api/organiser/rounds/{id}/advancement")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class OrganiserAdvancementController {
    private final OrganiserReach reach;
    private final AdvancementLists lists;
    private final AdvancementStore store;
    private final AdvancementViews views;
    private final ChangeList changing;
    private final SealList sealing;
    private final SimulateAdvancement simulating;
    private final NoticePages notices;

    OrganiserAdvancementController(
            OrganiserReach reach,
            AdvancementLists lists,
            AdvancementStore store,
            AdvancementViews views,
            ChangeList changing,
            SealList sealing,
            SimulateAdvancement simulating,
            NoticePages notices) {
        this.reach = reach;
        this.lists = lists;
        this.store = store;
        this.views = views;
        this.changing = changing;
        this.sealing = sealing;
        this.simulating = simulating;
        this.notices = notices;
    }

    @Get
    @Operation(
            summary = "How far the list of a round is",
            description = "409 contest.no-advancement-rule, contest.results-not-out.")
    AdvancementView view(Caller caller, @PathVariable long id) {
        return views.view(reach.round(caller, id));
    }

    @Post
    @Operation(
            summary = "Make the list",
            description =
                    "By the published rule from the results; one that is not public follows results that have changed."
                            + " 409 contest.no-advancement-rule, contest.results-not-out.")
    AdvancementView make(Caller caller, @PathVariable long id) {
        reach.round(caller, id);
        lists.make(caller, id);
        return views.view(reach.round(caller, id));
    }

    @Get("/lines")
    @Operation(summary = "List the lines", description = "By rank; of one verdict or all. Empty before it is made.")
    Page<AdvancementLineView> lines(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue AdvancementVerdict verdict,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        reach.round(caller, id);
        return views.lines(store.page(id, verdict, PageRequest.of(page, size)));
    }

    @Get("/withdrawals")
    @Operation(
            summary = "List who wants to give her place up",
            description = "Each waits for the change WITHDRAW to be confirmed.")
    Page<AdvancementLineView> withdrawals(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        reach.round(caller, id);
        return views.lines(store.withdrawing(id, PageRequest.of(page, size)));
    }

    @Post("/preview")
    @Operation(
            summary = "Show what a change would do",
            description = "Everybody whose verdict would change, before and after; changes nothing."
                    + " 409 contest.list-not-made, contest.change-without-effect.")
    ListChangeView preview(Caller caller, @PathVariable long id, @Body @Valid PreviewChangeRequest request) {
        return views.change(changing.preview(reach.round(caller, id), request.memberId(), request.change()));
    }

    @Post("/changes")
    @Operation(
            summary = "Exclude, withdraw or restore one person",
            description =
                    "With what follows for the others; audited. Once the notice is up nobody loses the place she was named"
                            + " for, and somebody named later makes the notice hang its days again."
                            + " 409 contest.list-changed, contest.list-sealed, contest.change-without-effect.")
    AdvancementView change(Caller caller, @PathVariable long id, @Body @Valid ChangeListRequest request) {
        RoundInContest place = reach.round(caller, id);
        changing.apply(caller, place, request);
        return views.view(place);
    }

    @Post("/notice")
    @Operation(
            summary = "Put the list up in public",
            description = "For the working days of the rule. 409 contest.list-changed, contest.notice-already-up.")
    AdvancementView openNotice(Caller caller, @PathVariable long id, @Body @Valid VersionRequest request) {
        RoundInContest place = reach.round(caller, id);
        lists.openNotice(caller, place, request.version());
        return views.view(place);
    }

    @Post("/seal")
    @Operation(
            summary = "Seal the list",
            description =
                    "Final from then on: the text and its hash are kept, and those on it take part in the next round."
                            + " 409 contest.notice-not-over, contest.objections-open, contest.list-sealed.")
    AdvancementView seal(Caller caller, @PathVariable long id, @Body @Valid VersionRequest request) {
        RoundInContest place = reach.round(caller, id);
        sealing.seal(caller, place, request.version());
        return views.view(place);
    }

    @Get("/final-list.txt")
    @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Download the sealed list",
            description = "Exactly the bytes that the hash is of. 409 contest.list-not-made before it is sealed.")
    HttpResponse<byte[]> text(Caller caller, @PathVariable long id) {
        return TextFile.of(notices.sealedText(reach.round(caller, id)), id);
    }

    @Post("/simulation")
    @Operation(
            summary = "Try a rule on these results",
            description = "Who would have gone on, beside the rule the round had; changes nothing."
                    + " 409 contest.results-not-out.")
    AdvancementSimulationView simulate(
            Caller caller,
            @PathVariable long id,
            @Body @Valid SimulateAdvancementRequest request,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return simulating.simulate(reach.round(caller, id).round(), request.rule(), PageRequest.of(page, size));
    }
}

package org.lianbing.contest.internal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AwardListView;
import org.lianbing.contest.AwardPlan;
import org.lianbing.contest.AwardReasonRequest;
import org.lianbing.contest.AwardRowView;
import org.lianbing.contest.ConfirmAwardsRequest;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.identity.Visits;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** Awards of one round of an event, or of the event by its total (round 0). */
@Controller("/api/organiser/contests/{id}/events/{eventId}/rounds/{roundId}")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class OrganiserAwardsController {
    private final OrganiserReach reach;
    private final AwardViews views;
    private final SetAwards setting;
    private final Certificates certificates;
    private final Visits visits;

    OrganiserAwardsController(
            OrganiserReach reach, AwardViews views, SetAwards setting, Certificates certificates, Visits visits) {
        this.reach = reach;
        this.views = views;
        this.setting = setting;
        this.certificates = certificates;
        this.visits = visits;
    }

    @Get("/awards")
    @Operation(
            summary = "Show the awards",
            description =
                    "The plan and what it comes to on the ranks; after the confirmation as it was fixed. Without a saved plan"
                            + " a proposal.")
    AwardListView show(Caller caller, @PathVariable long id, @PathVariable long eventId, @PathVariable long roundId) {
        return views.view(basis(caller, id, eventId, roundId));
    }

    @Put("/awards")
    @Operation(
            summary = "Set which awards there are",
            description = "Names, places or percent, and what becomes of ties; also before the results are out."
                    + " 409 contest.awards-fixed.")
    AwardListView save(
            Caller caller,
            @PathVariable long id,
            @PathVariable long eventId,
            @PathVariable long roundId,
            @Body @Valid AwardPlan plan) {
        AwardBasis basis = basis(caller, id, eventId, roundId);
        setting.save(basis, plan, caller.memberId());
        return views.view(basis);
    }

    @Get("/awards/rows")
    @Operation(
            summary = "List who gets an award",
            description = "And who is passed over, in the order of the results. 409 contest.results-not-out.")
    Page<AwardRowView> rows(
            Caller caller,
            @PathVariable long id,
            @PathVariable long eventId,
            @PathVariable long roundId,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return views.rows(basis(caller, id, eventId, roundId), PageRequest.of(page, size));
    }

    @Put("/awards/exclusions/{memberId}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Pass somebody over",
            description = "She keeps her place in the results and gets no award; whoever comes next moves up. Audited."
                    + " 409 contest.awards-fixed, contest.awards-not-planned.")
    void exclude(
            Caller caller,
            @PathVariable long id,
            @PathVariable long eventId,
            @PathVariable long roundId,
            @PathVariable long memberId,
            @Body @Valid AwardReasonRequest request) {
        setting.exclude(
                basis(caller, id, eventId, roundId), memberId, request.reason().strip(), caller.memberId());
    }

    @Delete("/awards/exclusions/{memberId}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Consider somebody again", description = "409 contest.awards-fixed.")
    void include(
            Caller caller,
            @PathVariable long id,
            @PathVariable long eventId,
            @PathVariable long roundId,
            @PathVariable long memberId) {
        setting.include(basis(caller, id, eventId, roundId), memberId, caller.memberId());
    }

    @Post("/awards/confirm")
    @Operation(
            summary = "Confirm the awards",
            description =
                    "For good: numbers the certificates and tells everybody who got one. Only the list that was looked at."
                            + " 409 contest.awards-changed, contest.awards-fixed, contest.awards-not-planned.")
    AwardListView confirm(
            Caller caller,
            @PathVariable long id,
            @PathVariable long eventId,
            @PathVariable long roundId,
            @Body @Valid ConfirmAwardsRequest request) {
        AwardBasis basis = basis(caller, id, eventId, roundId);
        setting.confirm(basis, request.seal(), caller.memberId());
        return views.view(basis);
    }

    @Post("/awards/{memberId}/withdrawal")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Withdraw a certificate",
            description =
                    "For good; the reason stands on the public page, so it must name nobody. 409 contest.award-withdrawn.")
    void withdraw(
            Caller caller,
            @PathVariable long id,
            @PathVariable long eventId,
            @PathVariable long roundId,
            @PathVariable long memberId,
            @Body @Valid AwardReasonRequest request) {
        setting.withdraw(
                basis(caller, id, eventId, roundId), memberId, request.reason().strip(), caller.memberId());
    }

    @Get("/certificates.pdf")
    @Produces({MediaType.APPLICATION_PDF, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Download all certificates",
            description = "Those that are valid, a page each, in the order of the list. Audited.")
    HttpResponse<StreamedFile> certificates(
            Caller caller,
            HttpRequest<?> request,
            @PathVariable long id,
            @PathVariable long eventId,
            @PathVariable long roundId) {
        AwardBasis basis = basis(caller, id, eventId, roundId);
        return PdfDownloads.of(certificates.all(basis, caller.memberId(), visits.pageAddress(request)));
    }

    private AwardBasis basis(Caller caller, long contestId, long eventId, long roundId) {
        WholeContest contest = reach.contest(caller, contestId);
        return AwardBasis.of(contest.contest(), reach.event(contest, eventId), roundId);
    }
}

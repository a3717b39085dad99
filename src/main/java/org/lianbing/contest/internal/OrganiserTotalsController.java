package org.lianbing.contest.internal;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.PracticalRowView;
import org.lianbing.contest.PracticalScoreRequest;
import org.lianbing.contest.PracticalUploadView;
import org.lianbing.contest.ResultFormat;
import org.lianbing.contest.TotalPlan;
import org.lianbing.contest.TotalRowView;
import org.lianbing.contest.TotalView;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Attachments;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** Parts of an event weighted into its total. */
@Controller("/api/organiser/contests/{id}/events/{eventId}")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class OrganiserTotalsController {
    private final OrganiserReach reach;
    private final TotalViews views;
    private final SetTotal setting;
    private final PracticalScores practical;
    private final PracticalSheet sheet;

    OrganiserTotalsController(
            OrganiserReach reach, TotalViews views, SetTotal setting, PracticalScores practical, PracticalSheet sheet) {
        this.reach = reach;
        this.views = views;
        this.setting = setting;
        this.practical = practical;
        this.sheet = sheet;
    }

    @Get("/total")
    @Operation(summary = "Show an event's total", description = "Its parts, and how far it is.")
    TotalView show(Caller caller, @PathVariable long id, @PathVariable long eventId) {
        return views.view(event(caller, id, eventId));
    }

    @Put("/total")
    @Operation(
            summary = "Set what the total is made of",
            description = "Weights add up to 100. What was computed by another plan is gone. 409 contest.total-fixed.")
    TotalView save(Caller caller, @PathVariable long id, @PathVariable long eventId, @Body @Valid TotalPlan plan) {
        WholeEvent event = event(caller, id, eventId);
        setting.save(event, plan, caller.memberId());
        return views.view(event);
    }

    @Post("/total/compute")
    @Operation(
            summary = "Compute the total",
            description =
                    "Ranks everybody who has a result or a practical score. The first time takes over what other modules"
                            + " count. 409 contest.total-not-ready, contest.total-fixed.")
    TotalView compute(Caller caller, @PathVariable long id, @PathVariable long eventId) {
        WholeEvent event = event(caller, id, eventId);
        setting.compute(event, caller.memberId());
        return views.view(event);
    }

    @Post("/total/publish")
    @Operation(
            summary = "Publish the total",
            description = "For good: workers see it, and awards can be given by it."
                    + " 409 contest.total-not-ready, contest.total-fixed.")
    TotalView publish(Caller caller, @PathVariable long id, @PathVariable long eventId) {
        WholeEvent event = event(caller, id, eventId);
        setting.publish(event, caller.memberId());
        return views.view(event);
    }

    @Get("/total/rows")
    @Operation(summary = "List the total", description = "By rank, with every part; empty before it is computed.")
    Page<TotalRowView> rows(
            Caller caller,
            @PathVariable long id,
            @PathVariable long eventId,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        WholeContest contest = reach.contest(caller, id);
        AwardBasis basis = AwardBasis.of(contest.contest(), reach.event(contest, eventId), AwardBasis.TOTAL);
        return views.rows(basis, PageRequest.of(page, size));
    }

    @Get("/practical-scores")
    @Operation(summary = "List practical scores", description = "Of everybody who entered, in the order they came.")
    Page<PracticalRowView> practical(
            Caller caller,
            @PathVariable long id,
            @PathVariable long eventId,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return views.practical(event(caller, id, eventId), PageRequest.of(page, size));
    }

    @Put("/practical-scores/{memberId}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Enter a practical score",
            description =
                    "Audited with what it was before; the total has to be computed anew. 409 contest.total-fixed.")
    void enter(
            Caller caller,
            @PathVariable long id,
            @PathVariable long eventId,
            @PathVariable long memberId,
            @Body @Valid PracticalScoreRequest request) {
        practical.enter(event(caller, id, eventId), memberId, request.scoreTenths(), caller.memberId());
    }

    @Get("/practical-scores.xlsx")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "The sheet of practical scores",
            description = "With everybody who entered and the scores so far; to be filled in and uploaded.")
    HttpResponse<byte[]> sheet(Caller caller, @PathVariable long id, @PathVariable long eventId) {
        WholeEvent event = event(caller, id, eventId);
        return HttpResponse.ok(sheet.write(event))
                .contentType(MediaType.of(ResultFormat.XLSX.mediaType()))
                .header(
                        "Content-Disposition",
                        Attachments.header(
                                PracticalSheet.SHEET + "-" + event.event().name(), "xlsx"));
    }

    @Post(uri = "/practical-scores", consumes = MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Upload practical scores",
            description =
                    "The sheet with scores filled in; rows without one change nothing. With any fault, told by row, nothing"
                            + " is written. 409 contest.total-fixed.")
    PracticalUploadView upload(
            Caller caller, @PathVariable long id, @PathVariable long eventId, @Part("file") CompletedFileUpload file) {
        WholeEvent event = event(caller, id, eventId);
        try {
            return practical.upload(event, file.getBytes(), caller.memberId());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private WholeEvent event(Caller caller, long contestId, long eventId) {
        WholeContest contest = reach.contest(caller, contestId);
        if (!contest.contest().published()) {
            throw NotFound.of("contest");
        }
        return reach.event(contest, eventId);
    }
}

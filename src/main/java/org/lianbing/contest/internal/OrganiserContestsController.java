package org.lianbing.contest.internal;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.CloneContestRequest;
import org.lianbing.contest.ContestCheck;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.OrganiserContestRow;
import org.lianbing.contest.OrganiserContestView;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Controller("/api/organiser/contests")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class OrganiserContestsController {
    private final ContestStore contests;
    private final ContestDrafts drafts;
    private final PublishContest publishing;
    private final ContestViews views;
    private final EntryStore entries;
    private final OrganiserReach reach;
    private final Clock clock;

    OrganiserContestsController(
            ContestStore contests,
            ContestDrafts drafts,
            PublishContest publishing,
            ContestViews views,
            EntryStore entries,
            OrganiserReach reach,
            Clock clock) {
        this.contests = contests;
        this.drafts = drafts;
        this.publishing = publishing;
        this.views = views;
        this.entries = entries;
        this.reach = reach;
        this.clock = clock;
    }

    @Get
    @Operation(summary = "List the contests of my organisations", description = "The newest first, drafts among them.")
    Page<OrganiserContestRow> list(
            Caller caller, @Nullable @QueryValue Integer page, @Nullable @QueryValue Integer size) {
        Page<WholeContest> rows = contests.within(caller.scopes(Roles.ORGANISER), PageRequest.of(page, size));
        var entered = entries.counts(rows.items().stream().map(WholeContest::id).toList());
        return new Page<>(views.rows(rows.items(), entered, clock.instant()), rows.total(), rows.page(), rows.size());
    }

    @Post
    @Operation(
            summary = "Write a draft",
            description =
                    "Refusals name the field. Organisations and banks outside my reach answer as if they were not there.")
    OrganiserContestView create(Caller caller, @Body ContestDraft draft) {
        return show(caller, drafts.create(caller, draft));
    }

    @Get("/{id}")
    @Operation(summary = "Show one contest", description = "404 outside my organisations.")
    OrganiserContestView show(Caller caller, @PathVariable long id) {
        return views.view(reach.contest(caller, id), clock.instant());
    }

    @Put("/{id}")
    @Operation(summary = "Change a draft", description = "409 contest.not-a-draft once it is published.")
    OrganiserContestView change(Caller caller, @PathVariable long id, @Body ContestDraft draft) {
        drafts.change(caller, id, draft);
        return show(caller, id);
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a draft", description = "409 contest.not-a-draft once it is published.")
    void delete(Caller caller, @PathVariable long id) {
        drafts.delete(caller, id);
    }

    @Post("/{id}/check")
    @Operation(
            summary = "Check before publishing",
            description =
                    "Everything that speaks against publishing now, and what is in order; go says whether it may.")
    ContestCheck check(Caller caller, @PathVariable long id) {
        return publishing.check(caller, id);
    }

    @Post("/{id}/publish")
    @Operation(
            summary = "Publish",
            description = "Freezes contest and paper rule and shows it to everybody who may enter."
                    + " 409 contest.not-ready with the findings.")
    OrganiserContestView publish(Caller caller, @PathVariable long id) {
        publishing.publish(caller, id);
        return show(caller, id);
    }

    @Post("/{id}/clone")
    @Operation(
            summary = "Write a contest again as a draft",
            description =
                    "Of any state. Every moment moves with the start of the first round; entries, results and what"
                            + " was published stay behind.")
    OrganiserContestView copy(Caller caller, @PathVariable long id, @Body @Valid CloneContestRequest request) {
        ContestDraft again =
                ShiftedDraft.of(views.draft(reach.contest(caller, id)), request.name(), request.startsAt());
        return show(caller, drafts.create(caller, again));
    }
}

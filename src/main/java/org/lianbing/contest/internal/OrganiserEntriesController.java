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
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.EntryRowView;
import org.lianbing.contest.EntryState;
import org.lianbing.contest.RefuseEntryRequest;
import org.lianbing.contest.internal.EntryStore.EntryRow;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** Who registered for an event, and the organiser's word on it. */
@Controller("/api/organiser/contests/{id}/events/{eventId}/entries")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class OrganiserEntriesController {
    private final OrganiserReach reach;
    private final EntryStore entries;
    private final DecideEntry deciding;
    private final IdentityApi identity;

    OrganiserEntriesController(OrganiserReach reach, EntryStore entries, DecideEntry deciding, IdentityApi identity) {
        this.reach = reach;
        this.entries = entries;
        this.deciding = deciding;
        this.identity = identity;
    }

    @Get
    @Operation(summary = "List registrations", description = "In the order they came; of one state or all.")
    Page<EntryRowView> list(
            Caller caller,
            @PathVariable long id,
            @PathVariable long eventId,
            @Nullable @QueryValue EntryState state,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        WholeEvent event = reach.event(reach.contest(caller, id), eventId);
        Page<EntryRow> rows = entries.page(event.id(), state, PageRequest.of(page, size));
        Map<Long, MemberCard> members =
                identity.members(rows.items().stream().map(EntryRow::memberId).toList());
        return rows.map(row -> view(row, Objects.requireNonNull(members.get(row.memberId()))));
    }

    @Post("/{memberId}/approval")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Approve a registration",
            description = "The member takes part from now on and is told. 409 contest.entry-decided.")
    void approve(Caller caller, @PathVariable long id, @PathVariable long eventId, @PathVariable long memberId) {
        WholeContest contest = reach.contest(caller, id);
        deciding.approve(caller, contest, reach.event(contest, eventId), memberId);
    }

    @Post("/{memberId}/refusal")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Refuse a registration",
            description =
                    "Before the member has begun to answer; she is told why, and whoever of her unit waited longest"
                            + " moves up. 409 contest.entry-decided, contest.entrant-started.")
    void refuse(
            Caller caller,
            @PathVariable long id,
            @PathVariable long eventId,
            @PathVariable long memberId,
            @Body @Valid RefuseEntryRequest request) {
        WholeContest contest = reach.contest(caller, id);
        deciding.refuse(caller, contest, reach.event(contest, eventId), memberId, request.reason());
    }

    private static EntryRowView view(EntryRow row, MemberCard member) {
        return new EntryRowView(
                row.memberId(),
                member.name(),
                member.maskedIdNumber(),
                member.unitName(),
                row.state(),
                row.enteredAt(),
                row.reason());
    }
}

package org.lianbing.exam.internal;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Controller("/api/marking-tasks")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "exam")
final class MarkingTasksController {
    private final OccasionKeepers keepers;
    private final Markers markers;
    private final TakeHandTask taking;
    private final MarkByHand marking;

    MarkingTasksController(OccasionKeepers keepers, Markers markers, TakeHandTask taking, MarkByHand marking) {
        this.keepers = keepers;
        this.markers = markers;
        this.taking = taking;
        this.marking = marking;
    }

    @Get
    @Operation(
            summary = "List what I was appointed to mark",
            description = "With how far each is and how many answers I have marked; the newest first.")
    Page<MarkingDutyView> duties(
            Caller caller, @Nullable @QueryValue Integer page, @Nullable @QueryValue Integer size) {
        return markers.duties(caller.memberId(), PageRequest.of(page, size), keepers::titleOf);
    }

    @Post("/{kind}/{key}/next")
    @Operation(
            summary = "Take the next answer to mark",
            description =
                    "For appointed markers. The answer comes without name, unit or attempt, and is held for twenty"
                            + " minutes; asking again gives the same one. 404 exam.nothing-to-mark when nothing is left.")
    HandTaskView next(Caller caller, @PathVariable String kind, @PathVariable long key) {
        return taking.next(caller.memberId(), keepers.named(kind, key));
    }

    @Put("/{id}/mark")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Mark an answer that I hold",
            description = "May be changed until the other marker has marked too; every change is logged."
                    + " 409 exam.answer-settled; 400 exam.mark-out-of-range.")
    void mark(Caller caller, @PathVariable long id, @Body MarkAnswerRequest request) {
        marking.mark(caller.memberId(), id, request.markTenths());
    }
}

package org.lianbing.contest.internal;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.PoolCard;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.exam.Availability;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.MarkingRules;
import org.lianbing.exam.MultipleRule;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** What an organiser can compose a paper from. */
@Controller("/api/organiser")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
final class OrganiserBlueprintsController {
    private final BankApi banks;
    private final ExamApi exam;
    private final OrganiserReach reach;

    OrganiserBlueprintsController(BankApi banks, ExamApi exam, OrganiserReach reach) {
        this.banks = banks;
        this.exam = exam;
        this.reach = reach;
    }

    @Serdeable
    record AvailabilityRequest(
            List<SectionDraft> sections, @Nullable Boolean byHand) {}

    @Get("/pools")
    @Operation(
            summary = "List the banks I may draw from",
            description = "With the numbers of published questions by type, level and difficulty.")
    Page<PoolCard> pools(
            Caller caller,
            @Nullable @QueryValue Long tradeId,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return banks.pools(OrganiserReach.audience(caller), tradeId, PageRequest.of(page, size));
    }

    @Post("/blueprints/availability")
    @Operation(
            summary = "Count what is there for these sections",
            description = "Sections that want the same questions share them: nothing is counted twice. byHand: whether"
                    + " questions that people mark count.")
    Availability availability(Caller caller, @Body AvailabilityRequest request) {
        DraftShape.whole(request.sections(), "sections");
        reach.mustReachBanks(
                caller, request.sections().stream().map(SectionDraft::bankId).toList());
        MarkingRules marking = Boolean.TRUE.equals(request.byHand()) ? MarkingRules.BY_HAND : MarkingRules.PLAIN;
        return exam.availability(new Blueprint(
                StoredBlueprint.sections(request.sections()), true, MultipleRule.ALL_OR_NOTHING, marking));
    }
}

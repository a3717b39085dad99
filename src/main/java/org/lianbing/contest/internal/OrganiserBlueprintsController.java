package org.lianbing.contest.internal;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.PoolCard;
import org.lianbing.bank.PoolQuery;
import org.lianbing.contest.ContestDraft.BlueprintDraft;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.contest.PaperPreviewView;
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
    private static final int CHAPTERS_MAX = 500;

    private final BankApi banks;
    private final ExamApi exam;
    private final OrganiserReach reach;
    private final PreviewPapers previews;

    OrganiserBlueprintsController(BankApi banks, ExamApi exam, OrganiserReach reach, PreviewPapers previews) {
        this.banks = banks;
        this.exam = exam;
        this.reach = reach;
        this.previews = previews;
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

    /** @param count published questions */
    @Serdeable
    record ChapterView(String chapter, int count) {}

    @Get("/pools/{bankId}/chapters")
    @Operation(
            summary = "List the chapters of a bank I may draw from",
            description = "With the numbers of published questions, in the order of their names; at most 500."
                    + " 404 contest.bank-not-found.")
    List<ChapterView> chapters(Caller caller, @PathVariable long bankId) {
        reach.mustReachBanks(caller, List.of(bankId));
        Map<String, Integer> counts = new TreeMap<>();
        banks.pool(new PoolQuery(bankId, null, null, null, null, null, null, false))
                .forEach(question -> counts.merge(question.chapter(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().isBlank())
                .limit(CHAPTERS_MAX)
                .map(entry -> new ChapterView(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * @param number of the sample paper, from 1; null: the first
     * @param byHand whether questions that people mark may be drawn; null: no
     */
    @Serdeable
    record PreviewRequest(
            BlueprintDraft blueprint,
            @Nullable Long number,
            @Nullable Boolean byHand) {
        MarkingRules marking() {
            return marking(byHand);
        }

        static MarkingRules marking(@Nullable Boolean byHand) {
            return Boolean.TRUE.equals(byHand) ? MarkingRules.BY_HAND : MarkingRules.PLAIN;
        }
    }

    @Post("/blueprints/preview")
    @Operation(
            summary = "Try a paper rule out",
            description =
                    "Draws papers as a crowd would get them: what is missing in which section, how far apart they are,"
                            + " how many people see the same question, and one of them to look at, without keys. Nothing is stored."
                            + " 400 contest.paper-rule-malformed; 404 contest.bank-not-found.")
    PaperPreviewView preview(Caller caller, @Body PreviewRequest request) {
        return previews.of(caller, request.blueprint(), request.marking(), request.number());
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
        return exam.availability(new Blueprint(
                StoredBlueprint.sections(request.sections()),
                true,
                MultipleRule.ALL_OR_NOTHING,
                PreviewRequest.marking(request.byHand())));
    }
}

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
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AskMemberRequest;
import org.lianbing.contest.CaseRowView;
import org.lianbing.contest.CaseState;
import org.lianbing.contest.CaseView;
import org.lianbing.contest.CasesSummaryView;
import org.lianbing.contest.ClearCaseRequest;
import org.lianbing.contest.DeclineExclusionRequest;
import org.lianbing.contest.ProposeExclusionRequest;
import org.lianbing.exam.FindingKind;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** What is worth a person's look in a round, and what people made of it. */
@Controller("/api/organiser/rounds/{id}/cases")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class OrganiserCasesController {
    private final OrganiserReach reach;
    private final Cases cases;
    private final DecideCase deciding;

    OrganiserCasesController(OrganiserReach reach, Cases cases, DecideCase deciding) {
        this.reach = reach;
        this.cases = cases;
        this.deciding = deciding;
    }

    @Get
    @Operation(summary = "List the cases of a round", description = "The strongest first, by kind, state and strength.")
    Page<CaseRowView> list(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue FindingKind kind,
            @Nullable @QueryValue CaseState state,
            @Nullable @QueryValue Integer strength,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        reach.round(caller, id);
        return cases.page(id, new CaseStore.Filter(kind, state, strength), PageRequest.of(page, size));
    }

    @Get("/summary")
    @Operation(
            summary = "How far the look at a round is",
            description = "When its papers were looked at, how many, and the number of cases by state.")
    CasesSummaryView summary(Caller caller, @PathVariable long id) {
        reach.round(caller, id);
        return cases.summary(id);
    }

    @Get("/{no}")
    @Operation(
            summary = "Open a case",
            description =
                    "Two papers with answers, times and phones side by side. Each opening is audited, and the people"
                            + " concerned see that.")
    CaseView open(
            Caller caller,
            @PathVariable long id,
            @PathVariable int no,
            @Nullable @QueryValue Long one,
            @Nullable @QueryValue Long other) {
        reach.round(caller, id);
        return cases.open(caller.memberId(), id, no, one, other);
    }

    @Post("/{no}/clearance")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Nothing to it", description = "Closes the case; audited. 409 contest.case-decided.")
    void clear(Caller caller, @PathVariable long id, @PathVariable int no, @Body @Valid ClearCaseRequest request) {
        reach.round(caller, id);
        deciding.clear(caller, id, no, request.note());
    }

    @Post("/{no}/questions")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Ask the member",
            description = "She is told and can reply; her score stays as it is. Audited. 409 contest.case-decided.")
    void ask(Caller caller, @PathVariable long id, @PathVariable int no, @Body @Valid AskMemberRequest request) {
        reach.round(caller, id);
        deciding.ask(caller, id, no, request.memberId(), request.question());
    }

    @Post("/{no}/exclusion")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Propose to take a member out of the ranking",
            description = "Nothing changes until another organiser confirms it. Audited. 409 contest.case-decided.")
    void propose(
            Caller caller, @PathVariable long id, @PathVariable int no, @Body @Valid ProposeExclusionRequest request) {
        reach.round(caller, id);
        deciding.propose(caller, id, no, request.memberId(), request.reason());
    }

    @Post("/{no}/exclusion/confirmation")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Confirm the exclusion",
            description =
                    "By another organiser than the one who proposed it. The member loses her place and is told why,"
                            + " those behind her move up. Audited. 409 contest.second-person-needed, contest.case-decided.")
    void confirm(Caller caller, @PathVariable long id, @PathVariable int no) {
        reach.round(caller, id);
        deciding.confirm(caller, id, no);
    }

    @Post("/{no}/exclusion/refusal")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Turn the proposed exclusion down",
            description = "Or take it back; the case is open again. Audited. 409 contest.case-decided.")
    void decline(
            Caller caller, @PathVariable long id, @PathVariable int no, @Body @Valid DeclineExclusionRequest request) {
        reach.round(caller, id);
        deciding.decline(caller, id, no, request.note());
    }
}

package org.lianbing.bank.internal;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Controller("/api/banks/{id}")
@Secured({Roles.EDITOR, Roles.ORGANISER})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bank")
class BankStandingsController {
    private final BankStandings standings;

    BankStandingsController(BankStandings standings) {
        this.standings = standings;
    }

    @Get("/standing")
    @Operation(
            summary = "Show where a bank stands",
            description = "Its questions by state, and what the caller may do with it next. 404 out of reach; a draft"
                    + " that was never published is its authors' own.")
    BankStandings.StandingView show(Caller caller, @PathVariable long id) {
        return standings.show(caller, id);
    }

    @Get("/waiting-questions")
    @Operation(
            summary = "List the questions of a bank that wait for their author",
            description =
                    "Sent back by the last review and not changed since, or with comments that are not settled. For"
                            + " an organiser only while the bank is under review.")
    Page<BankStandings.WaitingQuestionView> waiting(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return standings.waiting(caller, id, PageRequest.of(page, size));
    }
}

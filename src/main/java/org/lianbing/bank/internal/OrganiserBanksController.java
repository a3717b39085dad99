package org.lianbing.bank.internal;

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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankState;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Controller("/api/organiser/banks")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bank")
class OrganiserBanksController {
    private final RetireBank retiring;
    private final EditorBanks banks;

    OrganiserBanksController(RetireBank retiring, EditorBanks banks) {
        this.retiring = retiring;
        this.banks = banks;
    }

    @Serdeable
    record RetireBankRequest(@NotBlank @Size(max = 500) String reason) {}

    @Get
    @Operation(
            summary = "List the banks of the organisations in my reach",
            description = "What is under review, in use or was; the last changed first. Drafts are their authors' own.")
    Page<BankView> list(
            Caller caller,
            @Nullable @QueryValue String query,
            @Nullable @QueryValue BankState state,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return banks.shown(caller, query == null ? "" : query, state, PageRequest.of(page, size));
    }

    @Post("/{id}/retirement")
    @Operation(
            summary = "Take a published bank out of use",
            description = "Nothing is drawn from it any more; papers that were drawn keep their questions. It cannot be"
                    + " undone. 409 bank.in-review, bank.not-published.")
    BankView retire(Caller caller, @PathVariable long id, @Valid @Body RetireBankRequest request) {
        return retiring.retire(caller, id, request.reason().strip());
    }
}

package org.lianbing.bank.internal;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;

@Controller("/api/organiser/banks")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bank")
class OrganiserBanksController {
    private final RetireBank retiring;

    OrganiserBanksController(RetireBank retiring) {
        this.retiring = retiring;
    }

    @Serdeable
    record RetireBankRequest(@NotBlank @Size(max = 500) String reason) {}

    @Post("/{id}/retirement")
    @Operation(
            summary = "Take a published bank out of use",
            description = "Nothing is drawn from it any more; papers that were drawn keep their questions. It cannot be"
                    + " undone. 409 bank.in-review, bank.not-published.")
    BankView retire(Caller caller, @PathVariable long id, @Valid @Body RetireBankRequest request) {
        return retiring.retire(caller, id, request.reason().strip());
    }
}

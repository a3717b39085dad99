package org.lianbing.bank.internal;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** A company's bank for the whole city: the company asks, the city answers. */
@Controller("/api/city-offers")
@Secured({Roles.EDITOR, Roles.ORGANISER})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bank")
class CityScopeController {
    private final CityScope scope;

    CityScopeController(CityScope scope) {
        this.scope = scope;
    }

    @Serdeable
    record OfferBankRequest(@Nullable @Size(max = 500) String note) {}

    @Serdeable
    record AnswerOfferRequest(
            boolean accept, @Nullable @Size(max = 500) String comment) {}

    @Serdeable
    record TakeBackRequest(@NotBlank @Size(max = 500) String reason) {}

    @Get
    @Secured(Roles.ORGANISER)
    @Operation(
            summary = "List the banks that companies would open to the city",
            description = "The oldest first; empty for who is no organiser of the whole city.")
    Page<CityScope.CityOfferView> list(
            Caller caller, @Nullable @QueryValue Integer page, @Nullable @QueryValue Integer size) {
        return scope.waiting(caller, PageRequest.of(page, size));
    }

    @Post("/{bankId}")
    @Operation(
            summary = "Ask that a bank be open to the whole city",
            description = "The consent of the company: its editor or organiser. 409 bank.not-published,"
                    + " bank.city-wide-already, bank.offered-already.")
    BankView ask(Caller caller, @PathVariable long bankId, @Valid @Body OfferBankRequest request) {
        return scope.ask(caller, bankId, request.note());
    }

    @Delete("/{bankId}")
    @Operation(
            summary = "Take the question back",
            description = "As long as it is not answered; afterwards see the end of city scope. 409 bank.not-offered.")
    BankView withdraw(Caller caller, @PathVariable long bankId) {
        return scope.withdraw(caller, bankId);
    }

    @Post("/{bankId}/answer")
    @Secured(Roles.ORGANISER)
    @Operation(
            summary = "Open a bank to the city, or refuse",
            description =
                    "By an organiser of the whole city who neither asked nor wrote it; who asked gets a message. 409"
                            + " bank.not-offered, bank.own-work, bank.city-decides.")
    BankView answer(Caller caller, @PathVariable long bankId, @Valid @Body AnswerOfferRequest request) {
        return scope.answer(caller, bankId, request.accept(), request.comment());
    }

    @Post("/{bankId}/end")
    @Operation(
            summary = "Take a bank back from the city",
            description =
                    "By the city or by the company: from then on it is the company's alone. What runs goes on. 409"
                            + " bank.not-raised.")
    BankView takeBack(Caller caller, @PathVariable long bankId, @Valid @Body TakeBackRequest request) {
        return scope.takeBack(caller, bankId, request.reason().strip());
    }
}

package org.lianbing.identity.internal;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.lianbing.identity.Caller;
import org.lianbing.identity.ContactCard;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Audit;
import org.lianbing.platform.TransactionRetry;

@Controller("/api/organiser/contact")
@Secured(Roles.ADMINISTRATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "identity")
class OrganiserContactController {
    private final Contact contact;
    private final Audit audit;
    private final TransactionRetry transactions;

    OrganiserContactController(Contact contact, Audit audit, TransactionRetry transactions) {
        this.contact = contact;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Serdeable
    record ContactRequest(
            @NotBlank @Size(max = 60) String name,
            @NotBlank @Size(max = 40) String phone,
            @NotNull @Size(max = 60) String hours) {}

    @Get
    @Operation(summary = "Whom people are told to call", description = "As the login and help pages show it.")
    ContactCard show() {
        return contact.card();
    }

    @Put
    @Operation(summary = "Change whom people are told to call", description = "For the administrator; audited.")
    ContactCard change(@Body @Valid ContactRequest body, Caller caller) {
        transactions.inTransaction(() -> {
            String before = contact.card().text();
            contact.set(body.name().strip(), body.phone().strip(), body.hours().strip());
            audit.record(caller.memberId(), "identity.change-contact", null, "contact", before);
        });
        return contact.card();
    }
}

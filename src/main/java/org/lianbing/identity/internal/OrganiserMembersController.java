package org.lianbing.identity.internal;

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
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Controller("/api/organiser/members")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "identity")
class OrganiserMembersController {
    private final OrganiserMembers members;
    private final MemberSecrets secrets;

    OrganiserMembersController(OrganiserMembers members, MemberSecrets secrets) {
        this.members = members;
        this.secrets = secrets;
    }

    /** @param reason in the organiser's words; the person can read it */
    @Serdeable
    record ReasonRequest(@NotBlank @Size(min = 2, max = 200) String reason) {}

    @Serdeable
    record SearchRequest(
            @Nullable @Size(max = 80) String query,
            @Nullable Long organisationId) {}

    /** @param phone empty when none is stored */
    @Serdeable
    record RevealedView(String idNumber, String phone) {}

    @Serdeable
    record OneTimeCodeView(String code, Instant expiresAt) {}

    @Get
    @Operation(
            summary = "People within reach",
            description = "By part of the name and by organisation. A search by ID number belongs into"
                    + " POST /api/organiser/members/search: addresses end up in logs.")
    Page<MemberView> list(
            Caller caller,
            @Nullable @QueryValue String query,
            @Nullable @QueryValue Long organisationId,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return members.search(caller, query, organisationId, PageRequest.of(page, size));
    }

    @Post("/search")
    @Operation(
            summary = "Find people within reach",
            description = "By part of the name or by a whole ID number, which this way stays out of every log.")
    Page<MemberView> search(
            @Body @Valid SearchRequest body,
            Caller caller,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return members.search(caller, body.query(), body.organisationId(), PageRequest.of(page, size));
    }

    @Post("/{id}/reveal")
    @Operation(
            summary = "See a person's ID number and phone",
            description = "Needs a reason; leaves a row that the person can see.")
    RevealedView reveal(@PathVariable long id, @Body @Valid ReasonRequest body, Caller caller) {
        MemberSecrets.Revealed revealed =
                secrets.reveal(caller, id, body.reason().strip());
        return new RevealedView(revealed.idNumber().text(), revealed.phone());
    }

    @Post("/{id}/password-reset")
    @Operation(
            summary = "Reset a person's password",
            description =
                    "The old one is void, every session ends, and the answer is a one-time code to activate with.")
    OneTimeCodeView resetPassword(@PathVariable long id, @Body @Valid ReasonRequest body, Caller caller) {
        ActivationCodes.Issued issued =
                secrets.resetPassword(caller, id, body.reason().strip());
        return new OneTimeCodeView(issued.code(), issued.expiresAt());
    }
}

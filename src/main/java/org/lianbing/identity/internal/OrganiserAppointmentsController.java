package org.lianbing.identity.internal;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;

@Controller("/api/organiser/members/{id}/roles")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "identity")
class OrganiserAppointmentsController {
    private static final String ROLE = "EDITOR|PRIZE_KEEPER|ORGANISER|ADMINISTRATOR";

    private final Appointments appointments;

    OrganiserAppointmentsController(Appointments appointments) {
        this.appointments = appointments;
    }

    @Serdeable
    record GrantRoleRequest(
            @NotBlank @Pattern(regexp = ROLE) String role, long organisationId) {}

    /** @param reason in the organiser's words; the person can read it */
    @Serdeable
    record RevokeRoleRequest(
            @NotBlank @Pattern(regexp = ROLE) String role,
            long organisationId,
            @NotBlank @Size(min = 2, max = 200) String reason) {}

    /** @param grantable the roles the caller may give, each within her reach */
    @Serdeable
    record AppointmentsView(List<Appointment> held, List<String> grantable) {
        AppointmentsView {
            held = List.copyOf(held);
            grantable = List.copyOf(grantable);
        }
    }

    @Get
    @Operation(summary = "What a person acts for", description = "Only within the caller's reach; a handful at most.")
    AppointmentsView list(@PathVariable long id, Caller caller) {
        return view(caller, id);
    }

    @Post
    @Operation(
            summary = "Appoint a person",
            description = "Editors and prize keepers within reach, organisers below it; an administrator appoints"
                    + " everybody. Audited; the person is told. 403 identity.role-not-yours-to-give,"
                    + " identity.own-role.")
    AppointmentsView grant(@PathVariable long id, @Body @Valid GrantRoleRequest body, Caller caller) {
        appointments.grant(caller, id, body.role(), body.organisationId());
        return view(caller, id);
    }

    @Post("/revoke")
    @Operation(
            summary = "Take a role back",
            description = "With a reason that the person can read. 409 identity.last-administrator,"
                    + " identity.role-not-held.")
    AppointmentsView revoke(@PathVariable long id, @Body @Valid RevokeRoleRequest body, Caller caller) {
        appointments.revoke(
                caller, id, body.role(), body.organisationId(), body.reason().strip());
        return view(caller, id);
    }

    private AppointmentsView view(Caller caller, long id) {
        return new AppointmentsView(appointments.of(caller, id), Appointments.grantable(caller));
    }
}

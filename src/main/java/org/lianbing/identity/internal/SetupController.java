package org.lianbing.identity.internal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.lianbing.identity.internal.SetupLinks.FirstAdministrator;

@Controller("/api/setup")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "identity")
class SetupController {
    private final SetupLinks links;
    private final SignIn signIn;
    private final LoginAnswers answers;
    private final Visitors visitors;

    SetupController(SetupLinks links, SignIn signIn, LoginAnswers answers, Visitors visitors) {
        this.links = links;
        this.signIn = signIn;
        this.answers = answers;
        this.visitors = visitors;
    }

    @Serdeable
    record SetupView(boolean valid) {}

    @Serdeable
    record SetupRequest(
            @NotBlank @Size(max = 64) String idNumber,
            @NotBlank @Size(max = 60) String name,
            @NotBlank @Size(max = 256) String password,
            @NotBlank @Size(max = 80) String organisationName,
            @NotBlank @Size(max = 60) String contactName,
            @NotBlank @Size(max = 40) String contactPhone) {}

    @Get("/{token}")
    @Operation(
            summary = "Whether a set-up link is still good",
            description = "404 when it is not, whatever the reason.")
    SetupView check(@PathVariable @Size(max = 128) String token) {
        links.mustBeGood(token);
        return new SetupView(true);
    }

    @Post("/{token}")
    @Operation(
            summary = "Make the city and its first administrator",
            description = "Uses the link up, and logs the new administrator in.")
    HttpResponse<SessionView> setUp(
            @PathVariable @Size(max = 128) String token, @Body @Valid SetupRequest body, HttpRequest<?> request) {
        long memberId = links.use(
                token,
                new FirstAdministrator(
                        body.idNumber(),
                        body.name().strip(),
                        body.password(),
                        body.organisationName().strip(),
                        body.contactName().strip(),
                        body.contactPhone().strip()));
        Visitor visitor = visitors.of(request);
        return answers.signedIn(signIn.openFor(memberId, visitor), visitor, request);
    }
}

package org.lianbing.identity.internal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.ContactCard;
import org.lianbing.identity.internal.SignIn.SignedIn;

@Controller("/api/auth")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "identity")
class AuthController {
    private final SignIn signIn;
    private final LoginAnswers answers;
    private final SessionViews views;
    private final Visitors visitors;
    private final Contact contact;

    AuthController(SignIn signIn, LoginAnswers answers, SessionViews views, Visitors visitors, Contact contact) {
        this.signIn = signIn;
        this.answers = answers;
        this.views = views;
        this.visitors = visitors;
        this.contact = contact;
    }

    @Serdeable
    record LoginRequest(
            @NotBlank @Size(max = 64) String idNumber,
            @NotBlank @Size(max = 256) String password) {}

    @Serdeable
    record ActivateRequest(
            @NotBlank @Size(max = 64) String idNumber,
            @NotBlank @Size(max = 64) String code,
            @NotBlank @Size(max = 256) String password,
            @NotNull Boolean privacyAccepted) {}

    @Serdeable
    record ChangePasswordRequest(
            @NotBlank @Size(max = 256) String currentPassword,
            @NotBlank @Size(max = 256) String newPassword) {}

    @Serdeable
    record ContactView(String name, String phone, String hours, String text) {}

    @Post("/login")
    @Operation(
            summary = "Log in",
            description = "With ID number and password. Unknown numbers and wrong passwords get the same answer.")
    HttpResponse<SessionView> login(@Body @Valid LoginRequest body, HttpRequest<?> request) {
        Visitor visitor = visitors.of(request);
        return answers.signedIn(signIn.login(body.idNumber(), body.password(), visitor), visitor, request);
    }

    @Post("/activate")
    @Operation(
            summary = "Activate an account",
            description = "With the one-time code the union handed out; sets the password and records that the privacy"
                    + " notice was accepted. Also the way back in after a reset.")
    HttpResponse<SessionView> activate(@Body @Valid ActivateRequest body, HttpRequest<?> request) {
        Visitor visitor = visitors.of(request);
        SignedIn done = signIn.activate(body.idNumber(), body.code(), body.password(), body.privacyAccepted(), visitor);
        return answers.signedIn(done, visitor, request);
    }

    @Post("/logout")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Log out", description = "Ends the session of this browser; harmless without one.")
    HttpResponse<Void> logout(HttpRequest<?> request) {
        answers.endSessionOf(request);
        return HttpResponse.<Void>noContent().cookie(LoginCookies.noSession(visitors.isSecure(request)));
    }

    @Get("/session")
    @Operation(summary = "Who is logged in", description = "401 identity.not-logged-in when nobody is.")
    SessionView session(@Nullable Caller caller) {
        if (caller == null) {
            throw new NotLoggedIn();
        }
        return views.of(caller.memberId(), caller.roles());
    }

    @Get("/contact")
    @Operation(summary = "Whom to call", description = "Name, phone and hours of the union's desk.")
    ContactView contact() {
        ContactCard card = contact.card();
        return new ContactView(card.name(), card.phone(), card.hours(), card.text());
    }

    @Post("/password")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Change one's password",
            description = "Needs the current one. Ends every other session and renews this one.")
    HttpResponse<Void> changePassword(@Body @Valid ChangePasswordRequest body, Caller caller, HttpRequest<?> request) {
        Visitor visitor = visitors.of(request);
        SignedIn done = signIn.changePassword(caller.memberId(), body.currentPassword(), body.newPassword(), visitor);
        return answers.withCookies(HttpResponse.<Void>noContent(), done, visitor);
    }
}

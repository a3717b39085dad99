package org.lianbing.identity.internal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import org.lianbing.identity.internal.SignIn.SignedIn;

/** The answer to somebody who has just come in: who she is, and the two cookies. */
@Singleton
final class LoginAnswers {
    private final Sessions sessions;
    private final SessionViews views;
    private final IdentitySettings settings;

    LoginAnswers(Sessions sessions, SessionViews views, IdentitySettings settings) {
        this.sessions = sessions;
        this.views = views;
        this.settings = settings;
    }

    /** A login never goes on with the session that the browser brought: that one ends. */
    HttpResponse<SessionView> signedIn(SignedIn done, Visitor visitor, HttpRequest<?> request) {
        endSessionOf(request);
        return withCookies(HttpResponse.ok(views.of(done.memberId(), sessions.rolesOf(done.token()))), done, visitor);
    }

    void endSessionOf(HttpRequest<?> request) {
        request.getCookies()
                .findCookie(LoginCookies.SESSION)
                .map(Cookie::getValue)
                .ifPresent(sessions::end);
    }

    <T> MutableHttpResponse<T> withCookies(MutableHttpResponse<T> response, SignedIn done, Visitor visitor) {
        return response.cookie(LoginCookies.session(done.token(), settings.sessionLifetime(), visitor.secure()))
                .cookie(LoginCookies.device(done.device(), visitor.secure()));
    }
}

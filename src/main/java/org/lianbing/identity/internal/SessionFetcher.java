package org.lianbing.identity.internal;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Tells micronaut-security whose session the cookie names; on the event loop when the session is held. */
@Singleton
final class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {
    private final Sessions sessions;

    SessionFetcher(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        // Pages and pictures are the same for everybody.
        if (!request.getPath().startsWith("/api/")) {
            return Publishers.empty();
        }
        Optional<Cookie> cookie = request.getCookies().findCookie(LoginCookies.SESSION);
        if (cookie.isEmpty()) {
            return Publishers.empty();
        }
        CompletableFuture<Optional<CallerAuthentication>> found =
                sessions.find(cookie.get().getValue());
        if (found.isDone() && !found.isCompletedExceptionally()) {
            return found.join().<Publisher<Authentication>>map(Publishers::just).orElseGet(Publishers::empty);
        }
        return Mono.fromFuture(found).flatMap(Mono::justOrEmpty);
    }
}

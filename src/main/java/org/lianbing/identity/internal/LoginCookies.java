package org.lianbing.identity.internal;

import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;

/** The two cookies: the session, and the device that has logged in before. Scripts see neither. */
final class LoginCookies {
    static final String SESSION = "lb_session";
    static final String DEVICE = "lb_device";
    /** As long as browsers keep any cookie. */
    private static final Duration DEVICE_LIFETIME = Duration.ofDays(400);

    private LoginCookies() {}

    static Cookie session(String token, Duration lifetime, boolean secure) {
        return cookie(SESSION, token, lifetime, secure);
    }

    static Cookie noSession(boolean secure) {
        return cookie(SESSION, "", Duration.ZERO, secure);
    }

    static Cookie device(String value, boolean secure) {
        return cookie(DEVICE, value, DEVICE_LIFETIME, secure);
    }

    private static Cookie cookie(String name, String value, Duration lifetime, boolean secure) {
        return Cookie.of(name, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Lax)
                .path("/")
                .maxAge(lifetime);
    }
}

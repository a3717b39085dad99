package org.lianbing.platform.internal;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** What every answer tells the browser: run only our own scripts, frame us nowhere, keep no answer of the API. */
@ServerFilter("/**")
@Order(Ordered.LOWEST_PRECEDENCE)
final class SecurityHeaders {
    static final String CONTENT_POLICY = "default-src 'self'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header("X-Content-Type-Options", "nosniff");
        if (request.getPath().startsWith("/api/")) {
            if (response.getHeaders().get("Cache-Control") == null) {
                response.header("Cache-Control", "no-store");
            }
        } else {
            response.header("Content-Security-Policy", CONTENT_POLICY);
            response.header("Referrer-Policy", "same-origin");
            response.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        }
    }
}

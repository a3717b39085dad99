package org.lianbing.identity.internal;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.lianbing.identity.CallerAddress;

/** Lends {@link Visitors}' word on addresses to other modules. */
@Singleton
class VisitorAddress implements CallerAddress {
    private final Visitors visitors;

    VisitorAddress(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public String of(HttpRequest<?> request) {
        return visitors.of(request).address();
    }
}

package org.lianbing.identity;

import io.micronaut.http.HttpRequest;

/** Where a request comes from, as far as the settings believe a proxy. */
public interface CallerAddress {
    /** The network address as text, of IPv6 its first half; to be hashed and not stored. */
    String of(HttpRequest<?> request);
}

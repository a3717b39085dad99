package org.lianbing.identity;

import io.micronaut.http.HttpRequest;

/** What a request says about where it comes from and how it reached us, logged in or not. */
public interface Visits {
    /** The address it came from, for counting tries: of IPv6 the network only; behind a proxy of ours the one it wrote. */
    String addressOf(HttpRequest<?> request);

    /** Where the worker's page lies, with a slash at its end: as the settings say, else as this browser reached us. */
    String pageAddress(HttpRequest<?> request);
}

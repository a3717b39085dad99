package org.lianbing.identity.internal;

import java.time.Instant;

/** A session with the person and rights behind it. */
record SessionRow(Instant seenAt, Instant expiresAt, CallerAuthentication authentication) {
    SessionRow seen(Instant now) {
        return new SessionRow(now, expiresAt, authentication);
    }
}

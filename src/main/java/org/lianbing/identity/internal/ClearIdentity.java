package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Removes what is of no more use: sessions that have ended, and the contents of old roster imports. */
@Singleton
final class ClearIdentity {
    private static final int SESSIONS_AT_ONCE = 1_000;

    private final SessionRepository sessions;
    private final RosterImportRepository imports;
    private final IdentitySettings settings;
    private final Clock clock;

    ClearIdentity(SessionRepository sessions, RosterImportRepository imports, IdentitySettings settings, Clock clock) {
        this.sessions = sessions;
        this.imports = imports;
        this.settings = settings;
        this.clock = clock;
    }

    void run() {
        Instant now = clock.instant();
        int removed;
        do {
            removed = sessions.removeEnded(now, now.minus(settings.sessionIdle()), SESSIONS_AT_ONCE);
        } while (removed == SESSIONS_AT_ONCE);
        imports.removeContentsBefore(now.minus(settings.importPreviewLifetime()));
    }
}

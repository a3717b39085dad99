package org.lianbing.identity.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * An uploaded roster and what it comes to.
 *
 * @param newOrganisations full names of organisations the commit makes (or made), at most 100 of them
 */
@Serdeable
record RosterImportView(
        long id,
        String fileName,
        State state,
        int rowCount,
        int newCount,
        int changedCount,
        int unchangedCount,
        int faultCount,
        int newOrganisationCount,
        List<String> newOrganisations,
        Instant createdAt) {
    enum State {
        PREVIEW,
        COMMITTED
    }
}

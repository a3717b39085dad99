package org.lianbing.identity.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A role that somebody holds, with the organisation it is bound to.
 *
 * @param mayRevoke whether the one who asks may take it back
 */
@Serdeable
record Appointment(
        String role, long organisationId, String organisationName, String path, Instant since, boolean mayRevoke) {}

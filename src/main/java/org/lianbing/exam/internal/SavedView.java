package org.lianbing.exam.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * What the committed row says.
 *
 * @param receipt signed proof that this answer was taken; see {@link Receipts}
 */
@Serdeable
record SavedView(long seq, Instant serverNow, String receipt) {}

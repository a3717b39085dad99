package org.lianbing.exam.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** What the committed row says. */
@Serdeable
record SavedView(long seq, Instant serverNow) {}

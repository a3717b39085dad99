package org.lianbing.exam.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.lianbing.exam.SubmittedBy;

/** How an attempt ended, and the code over its answers; as short as a crowd that ends together needs it. */
@Serdeable
record SubmittedView(Instant submittedAt, SubmittedBy submittedBy, String answerCode) {}

package org.lianbing.exam.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.lianbing.exam.Remedy;

/** @param reason why, in words that the people concerned will read; at most 500 characters */
@Serdeable
record ProposeRegradeRequest(String reason, List<Remedy> remedies) {}

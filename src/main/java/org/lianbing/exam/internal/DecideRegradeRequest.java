package org.lianbing.exam.internal;

import io.micronaut.serde.annotation.Serdeable;
import org.lianbing.exam.RegradePolicy;

/** @param reason why this policy; audited */
@Serdeable
record DecideRegradeRequest(RegradePolicy policy, String reason) {}

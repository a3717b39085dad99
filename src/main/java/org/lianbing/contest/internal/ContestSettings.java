package org.lianbing.contest.internal;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/** @param closeGrace how long after the last deadline a round is closed at the earliest */
@ConfigurationProperties("lianbing.contest")
record ContestSettings(@Bindable(defaultValue = "3s") Duration closeGrace) {}

package org.lianbing.contest.internal;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * @param closeGrace how long after the last deadline a round is closed at the earliest
 * @param boardAge how old a board may be when it is shown; zero makes it anew each time
 */
@ConfigurationProperties("lianbing.contest")
record ContestSettings(
        @Bindable(defaultValue = "3s") Duration closeGrace,
        @Bindable(defaultValue = "250ms") Duration boardAge) {}

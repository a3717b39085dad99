package org.lianbing.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ConnectionsTest {
    @Test
    void the_clock_ticks_as_moments_are_stored() {
        assertThat(new Connections().clock()).isEqualTo(Clock.tickMillis(ZoneOffset.UTC));
    }
}

package org.lianbing.points.internal;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.lianbing.platform.Outbox;

/** Tells boards that a member's earned sums changed; they read the values themselves. */
@Singleton
class PointsChanged {
    private static final String TOPIC = "points.changed";

    private final Outbox outbox;
    private final ObjectMapper json;

    PointsChanged(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    /** @param day the local day whose sums changed, with the week and month around it */
    @Serdeable
    record Body(long memberId, LocalDate day) {}

    void record(long memberId, LocalDate day) {
        try {
            outbox.record(TOPIC, memberId, json.writeValueAsString(new Body(memberId, day)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When members enter an event.
 *
 * @param opensAt null: from the publishing on
 * @param closesAt exclusive; null: until the last round can no longer be started
 */
@Serdeable
public record EntryRules(
        @Nullable Instant opensAt, @Nullable Instant closesAt) {
    public static final EntryRules USUAL = new EntryRules(null, null);
}

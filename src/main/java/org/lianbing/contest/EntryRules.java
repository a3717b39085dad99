package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How members enter an event.
 *
 * @param opensAt null: from the publishing on
 * @param closesAt exclusive; null: until the last round can no longer be started
 * @param unitCap how many members of one unit have a place, in the order of their registration; null: no bound
 * @param code that has to be given when entering; null: none
 */
@Serdeable
public record EntryRules(
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Integer unitCap,
        EntryApproval approval,
        @Nullable String code) {
    public static final EntryRules USUAL = new EntryRules(null, null);

    public EntryRules {
        approval = approval == null ? EntryApproval.NONE : approval;
    }

    public EntryRules(@Nullable Instant opensAt, @Nullable Instant closesAt) {
        this(opensAt, closesAt, null, EntryApproval.NONE, null);
    }

    public boolean approved() {
        return approval != EntryApproval.NONE;
    }
}

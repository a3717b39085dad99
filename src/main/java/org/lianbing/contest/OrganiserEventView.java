package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as its organiser sees it.
 *
 * @param stage null while a draft
 * @param eligibleCount members who may enter, as the roster stands now
 */
@Serdeable
public record OrganiserEventView(
        long id,
        String name,
        @Nullable Long tradeId,
        ContestDraft.EligibilityDraft eligibility,
        EntryRules entry,
        @Nullable Stage stage,
        long eligibleCount,
        List<OrganiserRoundView> rounds) {}

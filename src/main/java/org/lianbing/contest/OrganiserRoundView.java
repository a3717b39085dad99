package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A round as its organiser sees it.
 *
 * @param draft as it was written
 * @param phase where the window stands; null while a draft
 * @param stage where the round stands; null while a draft
 * @param resultsAt when the results come out at the earliest, extra time included
 * @param closedAt when they came out; null before
 */
@Serdeable
public record OrganiserRoundView(
        long id,
        ContestDraft.RoundDraft draft,
        @Nullable RoundPhase phase,
        @Nullable Stage stage,
        Instant resultsAt,
        @Nullable Instant closedAt,
        int questionCount,
        int fullMarksTenths) {}

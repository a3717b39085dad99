package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A board as its organiser sees it: the same rows that everybody sees, with whole names.
 *
 * @param title of the contest and its event
 * @param awaitingReveal the places stand, and nobody sees them before the organiser reveals them
 * @param excludedCount members who do not count
 */
@Serdeable
public record OrganiserBoardView(
        String title,
        String roundName,
        RoundBoardView board,
        boolean awaitingReveal,
        @Nullable Instant revealedAt,
        long excludedCount) {}

package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contest as its organiser sees it. */
@Serdeable
public record OrganiserContestView(
        long id,
        ContestState state,
        String name,
        String summary,
        long organisationId,
        String organisationName,
        List<OrganiserEventView> events,
        Instant createdAt,
        @Nullable Instant publishedAt) {}

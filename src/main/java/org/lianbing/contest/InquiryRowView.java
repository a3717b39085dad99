package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a member asked, as the organiser sees it. */
@Serdeable
public record InquiryRowView(
        long id,
        long memberId,
        String name,
        String unitName,
        String text,
        Instant askedAt,
        @Nullable String reply,
        @Nullable String repliedBy,
        @Nullable Instant repliedAt) {}

package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a member asked, as she sees it. */
@Serdeable
public record InquiryView(
        long id,
        String text,
        Instant askedAt,
        @Nullable String reply,
        @Nullable Instant repliedAt) {}

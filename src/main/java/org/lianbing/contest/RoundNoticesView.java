package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * What the organiser has said to the caller in a round, newest first, and what she asked.
 *
 * @param announcements the newest 50
 * @param mayAsk how many more questions she may put
 */
@Serdeable
public record RoundNoticesView(
        List<AnnouncementView> announcements, List<InquiryView> inquiries, int mayAsk, Instant serverNow) {}

package org.lianbing.bank;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A worker's report was right. Published once for each report that is upheld.
 *
 * @param memberId the finder
 * @param at when it was upheld
 */
@Serdeable
public record ErrorReportUpheld(long reportId, long memberId, long questionId, Instant at) {
    public static final String TOPIC = "bank.error-report-upheld";
}

package org.lianbing.exam.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * How far the marking of an occasion is.
 *
 * @param answers that people mark
 * @param settled of them
 * @param third of those not settled, how many wait for a third marker
 */
@Serdeable
record MarkingProgressView(long answers, long settled, long third, List<MarkerView> markers) {
    /** @param marked answers she has marked at this occasion */
    @Serdeable
    record MarkerView(long memberId, long marked) {}
}

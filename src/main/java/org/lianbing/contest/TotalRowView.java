package org.lianbing.contest;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A line of an event's total, as organisers see it. */
@Serdeable
public record TotalRowView(
        int rank, long memberId, String name, String unitName, int scoreTenths, List<PartScoreView> parts) {}

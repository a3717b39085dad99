package org.lianbing.points;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.List;
import org.lianbing.points.internal.LedgerTestAccess;

/** Members with points in their wallets. */
public final class PointsFixture {
    private PointsFixture() {}

    /** Gives each member {@code places} × 200 points, earned on the days before {@code now}. */
    public static void earn(ApplicationContext context, List<Long> members, int places, Instant now) {
        LedgerTestAccess.firstPlaces(context, members, places, now);
    }
}

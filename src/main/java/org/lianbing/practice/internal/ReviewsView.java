package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * @param dueCount questions due today or before
 * @param atOnce how many one review holds at most
 * @param groups where they stand, most first
 * @param ahead what comes due on each of the next seven days, as things stand
 */
@Serdeable
record ReviewsView(int dueCount, int atOnce, List<Group> groups, List<Day> ahead) {
    ReviewsView {
        groups = List.copyOf(groups);
        ahead = List.copyOf(ahead);
    }

    @Serdeable
    record Group(long tradeId, String tradeName, int level, int dueCount) {}

    @Serdeable
    record Day(LocalDate day, int dueCount) {}
}

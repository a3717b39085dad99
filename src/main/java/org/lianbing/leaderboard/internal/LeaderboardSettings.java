package org.lianbing.leaderboard.internal;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * @param boards which boards are kept; each costs memory and a write per change
 * @param pageAge how long a rendered page is shown before it is rendered anew
 * @param rebuildEvery how old a board may get before it is rebuilt from MariaDB even though nothing seems wrong: heals
 *     writes a failing Redis forgot, and members who moved to another unit
 */
@ConfigurationProperties("lianbing.leaderboard")
record LeaderboardSettings(
        @Bindable(
                defaultValue =
                        "day-everyone,week-everyone,month-everyone,all-everyone,day-unit,week-unit,month-unit,all-unit")
        List<String> boards,

        @Bindable(defaultValue = "250ms") Duration pageAge,
        @Bindable(defaultValue = "6h") Duration rebuildEvery) {

    Set<Board.Kept> kept() {
        Set<Board.Kept> kept = new LinkedHashSet<>();
        boards.forEach(board -> kept.add(Board.Kept.parse(board)));
        return kept;
    }
}

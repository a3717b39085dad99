package org.lianbing.leaderboard.internal;

import io.lettuce.core.RedisException;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.lianbing.points.EarnedPoints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees within seconds that a board was lost, looked at or not, and has it rebuilt. */
@Singleton
class KeepBoardsWholeJob {
    private static final Logger LOG = LoggerFactory.getLogger(KeepBoardsWholeJob.class);

    private final BoardStore store;
    private final BoardsInDoubt inDoubt;
    private final RebuildBoard rebuild;
    private final EarnedPoints earned;
    private final Clock clock;
    private final Set<Board.Kept> kept;

    KeepBoardsWholeJob(
            BoardStore store,
            BoardsInDoubt inDoubt,
            RebuildBoard rebuild,
            EarnedPoints earned,
            Clock clock,
            LeaderboardSettings settings) {
        this.store = store;
        this.inDoubt = inDoubt;
        this.rebuild = rebuild;
        this.earned = earned;
        this.clock = clock;
        this.kept = settings.kept();
    }

    /**
     * Starts what is needed and returns it. Boards of units are rebuilt when somebody looks at them: there are thousands, and
     * few are looked at.
     */
    List<CompletableFuture<Boolean>> run() {
        List<CompletableFuture<Boolean>> rebuilds = new ArrayList<>();
        try {
            inDoubt.tell();
            LocalDate today = LocalDate.ofInstant(clock.instant(), earned.zone());
            for (Board.Kept board : kept) {
                if (board.scope() == Board.Scope.EVERYONE) {
                    Board current = board.on(today, 0);
                    if (!store.whole(current)) {
                        rebuilds.add(rebuild.start(current));
                    }
                }
            }
        } catch (RedisException unreachable) {
            LOG.debug("boards cannot be looked after now", unreachable);
        }
        return rebuilds;
    }

    /** The clockwork, which tests do without. */
    @Singleton
    @Requires(property = "lianbing.jobs", value = "true")
    static class EverySecond {
        private final KeepBoardsWholeJob job;

        EverySecond(KeepBoardsWholeJob job) {
            this.job = job;
        }

        @Scheduled(fixedDelay = "1s", initialDelay = "1s")
        void run() {
            var _ = job.run();
        }
    }
}

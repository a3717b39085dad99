package org.lianbing.leaderboard.internal;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.Tokens;
import org.lianbing.points.EarnedPoints;
import org.lianbing.points.EarnedPoints.Earned;
import org.lianbing.points.EarningPeriod;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds a board anew from MariaDB beside the old one and swaps them; one builder at a time among all instances. */
@Singleton
class RebuildBoard {
    private static final Logger LOG = LoggerFactory.getLogger(RebuildBoard.class);
    private static final int MEMBERS_PER_STEP = 1_000;
    private static final int TRIES_MAX = 100;
    private static final long BETWEEN_TRIES_MILLIS = 50;
    /** How long a board of a past period can still be looked at. */
    private static final Duration KEPT_AFTER_END = Duration.ofDays(3);

    private final BoardStore store;
    private final EarnedPoints earned;
    private final IdentityApi identity;
    private final LeaderboardSettings settings;
    private final ExecutorService blocking;
    private final ConcurrentMap<Board, CompletableFuture<Boolean>> running = new ConcurrentHashMap<>();

    RebuildBoard(
            BoardStore store,
            EarnedPoints earned,
            IdentityApi identity,
            LeaderboardSettings settings,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.store = store;
        this.earned = earned;
        this.identity = identity;
        this.settings = settings;
        this.blocking = blocking;
    }

    /** Starts a rebuild in the background, or joins the one that runs in this process. True inside once it is whole. */
    CompletableFuture<Boolean> start(Board board) {
        CompletableFuture<Boolean> rebuild =
                running.computeIfAbsent(board, missing -> CompletableFuture.supplyAsync(() -> now(missing), blocking));
        rebuild.whenComplete((done, failure) -> running.remove(board, rebuild));
        return rebuild;
    }

    /** Rebuilds until the board is whole, whoever does it; gives up when Redis keeps losing it. */
    boolean now(Board board) {
        for (int tries = 0; tries < TRIES_MAX; tries++) {
            String token = Tokens.hex(8);
            if (store.startRebuild(board, token)) {
                long began = System.nanoTime();
                if (build(board, token)) {
                    LOG.info("board {} rebuilt in {} ms", board.name(), (System.nanoTime() - began) / 1_000_000);
                    return true;
                }
            } else if (store.whole(board)) {
                return true;
            }
            // Another instance builds it, or everything was flushed while we did.
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_TRIES_MILLIS));
        }
        return store.whole(board);
    }

    private boolean build(Board board, String token) {
        Long unit = board.unitId();
        boolean complete = unit == null ? addEveryone(board, token) : addUnit(board, unit, token);
        return complete && store.finishRebuild(board, token, wholeFor(), forgetAt(board.period()));
    }

    private boolean addEveryone(Board board, String token) {
        long after = 0;
        List<Earned> step;
        do {
            step = earned.page(board.period(), after, MEMBERS_PER_STEP);
            if (!add(board, token, step)) {
                return false;
            }
            after = step.isEmpty() ? after : step.getLast().memberId();
        } while (step.size() == MEMBERS_PER_STEP);
        return true;
    }

    private boolean addUnit(Board board, long unitId, String token) {
        String path = identity.organisation(unitId).path();
        long after = 0;
        List<Long> step;
        do {
            step = identity.memberIdsWithin(path, Set.of(), Set.of(), after, MEMBERS_PER_STEP);
            // An enterprise may hold another one, whose members belong to that one's board.
            List<Long> members = identity.members(step).values().stream()
                    .filter(card -> card.unitId() == unitId)
                    .map(card -> card.id())
                    .toList();
            if (!add(board, token, earned.of(members, List.of(board.period())))) {
                return false;
            }
            after = step.isEmpty() ? after : step.getLast();
        } while (step.size() == MEMBERS_PER_STEP);
        return true;
    }

    private boolean add(Board board, String token, List<Earned> step) {
        ScoreCode code = new ScoreCode(board.period(), earned.zone());
        Map<Long, String> scores = step.stream()
                .collect(
                        Collectors.toMap(Earned::memberId, member -> code.encode(member.points(), member.reachedAt())));
        return store.addToRebuild(board, token, scores);
    }

    /** Spread, so that not every board is rebuilt in the same moment. */
    private Duration wholeFor() {
        long millis = settings.rebuildEvery().toMillis();
        return Duration.ofMillis(millis - ThreadLocalRandom.current().nextLong(millis / 4 + 1));
    }

    private Instant forgetAt(EarningPeriod period) {
        return period.nextDay().atStartOfDay(earned.zone()).toInstant().plus(KEPT_AFTER_END);
    }
}

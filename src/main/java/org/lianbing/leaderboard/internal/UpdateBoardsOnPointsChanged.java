package org.lianbing.leaderboard.internal;

import io.lettuce.core.RedisException;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.OutboxConsumer;
import org.lianbing.platform.OutboxMessage;
import org.lianbing.points.EarnedPoints;
import org.lianbing.points.EarnedPoints.Earned;
import org.lianbing.points.EarningPeriod;

/**
 * The projector: a fact only says that a member's sums changed; the values are read as they now stand in MariaDB and
 * written as absolute ones, so that a repeat or another order of facts leaves the same board.
 */
@Singleton
class UpdateBoardsOnPointsChanged implements OutboxConsumer {
    private final EarnedPoints earned;
    private final BoardNames names;
    private final BoardStore store;
    private final BoardsInDoubt inDoubt;
    private final ObjectMapper json;
    private final Set<Board.Kept> kept;

    UpdateBoardsOnPointsChanged(
            EarnedPoints earned,
            BoardNames names,
            BoardStore store,
            BoardsInDoubt inDoubt,
            ObjectMapper json,
            LeaderboardSettings settings) {
        this.earned = earned;
        this.names = names;
        this.store = store;
        this.inDoubt = inDoubt;
        this.json = json;
        this.kept = settings.kept();
    }

    @Serdeable
    record Changed(long memberId, LocalDate day) {}

    @Override
    public String topic() {
        return "points.changed";
    }

    @Override
    public void apply(List<OutboxMessage> messages) {
        Map<LocalDate, Set<Long>> members = new LinkedHashMap<>();
        for (OutboxMessage message : messages) {
            Changed changed = read(message);
            members.computeIfAbsent(changed.day(), day -> new LinkedHashSet<>()).add(changed.memberId());
        }
        members.forEach(this::update);
    }

    private void update(LocalDate day, Set<Long> members) {
        Set<EarningPeriod> periods = new LinkedHashSet<>();
        kept.forEach(board -> periods.add(EarningPeriod.of(board.period(), day)));
        Map<String, Map<Long, Earned>> sums = new HashMap<>();
        for (Earned sum : earned.of(members, periods)) {
            sums.computeIfAbsent(sum.periodKey(), key -> new HashMap<>()).put(sum.memberId(), sum);
        }
        Map<Long, BoardNames.Name> cards = names.of(members).join();
        Map<Board, Map<Long, String>> scores = new HashMap<>();
        for (Board.Kept board : kept) {
            EarningPeriod period = EarningPeriod.of(board.period(), day);
            ScoreCode code = new ScoreCode(period, earned.zone());
            Map<Long, Earned> ofPeriod = sums.getOrDefault(period.key(), Map.of());
            for (long member : members) {
                BoardNames.Name card = cards.get(member);
                Board concerned = board.on(day, card == null ? 0 : card.unitId());
                scores.computeIfAbsent(concerned, missing -> new HashMap<>())
                        .put(member, score(code, ofPeriod.get(member)));
            }
        }
        scores.forEach(this::write);
    }

    /** Nothing earned (any more) is a score of 0 points, which takes the member off the board. */
    private static String score(ScoreCode code, @Nullable Earned sum) {
        return sum == null ? code.encode(0, Instant.EPOCH) : code.encode(sum.points(), sum.reachedAt());
    }

    private void write(Board board, Map<Long, String> scores) {
        try {
            store.put(board, scores);
        } catch (RedisException unreachable) {
            // MariaDB holds the points: the board is rebuilt once Redis answers, and nobody's outbox waits for it.
            inDoubt.add(board);
        }
    }

    private Changed read(OutboxMessage message) {
        try {
            return json.readValue(message.body(), Changed.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

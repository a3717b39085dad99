package org.lianbing.points.internal;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianbing.contest.ContestPlaced;
import org.lianbing.platform.OutboxConsumer;
import org.lianbing.platform.OutboxMessage;

/** The first ten of a closed round earn by their place. */
@Singleton
class AwardPointsOnContestPlaced implements OutboxConsumer {
    private static final int PODIUM_LAST = 3;
    private static final int TOP_TEN_LAST = 10;

    private final Ledger ledger;
    private final ObjectMapper json;
    private final Clock clock;

    AwardPointsOnContestPlaced(Ledger ledger, ObjectMapper json, Clock clock) {
        this.ledger = ledger;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return ContestPlaced.TOPIC;
    }

    @Override
    public void apply(List<OutboxMessage> messages) {
        List<Grant> grants = new ArrayList<>();
        for (OutboxMessage message : messages) {
            ContestPlaced placed = read(message);
            ruleFor(placed.rank())
                    .ifPresent(rule -> grants.add(new Grant(
                            placed.memberId(),
                            rule,
                            "round:" + placed.roundId() + ":" + placed.memberId(),
                            clock.instant(),
                            "竞赛获得第 " + placed.rank() + " 名")));
        }
        ledger.earn(grants);
    }

    static Optional<String> ruleFor(int rank) {
        if (rank < 1 || rank > TOP_TEN_LAST) {
            return Optional.empty();
        }
        return Optional.of(
                rank == 1 ? Rule.CONTEST_FIRST : rank <= PODIUM_LAST ? Rule.CONTEST_PODIUM : Rule.CONTEST_TOP_TEN);
    }

    private ContestPlaced read(OutboxMessage message) {
        try {
            return json.readValue(message.body(), ContestPlaced.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

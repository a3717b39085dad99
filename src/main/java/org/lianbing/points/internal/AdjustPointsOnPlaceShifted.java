package org.lianbing.points.internal;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianbing.contest.PlaceShifted;
import org.lianbing.exam.RegradePolicy;
import org.lianbing.platform.OutboxConsumer;
import org.lianbing.platform.OutboxMessage;
import org.lianbing.points.NotEnoughPoints;

/**
 * After a regrade a place earns what it is worth now: more is given, and less only where the organiser decided to replace
 * everything and the points are still there. What was spent is never taken back.
 */
@Singleton
class AdjustPointsOnPlaceShifted implements OutboxConsumer {
    private static final List<String> SOURCES = List.of(Rule.CONTEST_FIRST, Rule.CONTEST_PODIUM, Rule.CONTEST_TOP_TEN);

    private final Ledger ledger;
    private final Entries entries;
    private final Rules rules;
    private final ObjectMapper json;
    private final Clock clock;

    AdjustPointsOnPlaceShifted(Ledger ledger, Entries entries, Rules rules, ObjectMapper json, Clock clock) {
        this.ledger = ledger;
        this.entries = entries;
        this.rules = rules;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return PlaceShifted.TOPIC;
    }

    @Override
    public void apply(List<OutboxMessage> messages) {
        Map<String, Rule> byCode = rules.byCode();
        for (OutboxMessage message : messages) {
            adjust(read(message), byCode);
        }
    }

    private void adjust(PlaceShifted shifted, Map<String, Rule> byCode) {
        Optional<Entry> standing = entries.standing(
                        shifted.memberId(), SOURCES, "round:" + shifted.roundId() + ":" + shifted.memberId())
                .map(Entries.Stored::entry);
        long has = standing.map(Entry::amount).orElse(0L);
        long worth = PlacePointsImpact.worth(shifted.rank(), byCode);
        if (worth > has) {
            give(shifted);
            standing.filter(old -> given(shifted)).ifPresent(this::takeBack);
        } else if (worth < has && shifted.policy() == RegradePolicy.REPLACE) {
            if (standing.map(this::takeBack).orElse(false)) {
                give(shifted);
            }
        }
    }

    private void give(PlaceShifted shifted) {
        AwardPointsOnContestPlaced.ruleFor(shifted.rank())
                .ifPresent(rule -> ledger.earn(List.of(new Grant(
                        shifted.memberId(),
                        rule,
                        sourceId(shifted),
                        clock.instant(),
                        "竞赛改判后为第 " + shifted.rank() + " 名"))));
    }

    private boolean given(PlaceShifted shifted) {
        return AwardPointsOnContestPlaced.ruleFor(shifted.rank())
                .flatMap(rule -> entries.find(rule, sourceId(shifted)))
                .isPresent();
    }

    /** @return false where she has spent them */
    private boolean takeBack(Entry old) {
        try {
            return ledger.reverse(old.source(), old.sourceId(), "竞赛改判，名次积分重新计算");
        } catch (NotEnoughPoints spent) {
            return false;
        }
    }

    private static String sourceId(PlaceShifted shifted) {
        return "round:" + shifted.roundId() + ":" + shifted.memberId() + ":" + shifted.regradeId();
    }

    private PlaceShifted read(OutboxMessage message) {
        try {
            return json.readValue(message.body(), PlaceShifted.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

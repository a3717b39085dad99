package org.lianbing.points.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.ContestPlaced;
import org.lianbing.contest.PlaceShifted;
import org.lianbing.exam.RegradePolicy;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.platform.OutboxMessage;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.points.PointsApi;
import org.lianbing.testing.ServiceTest;

/** Points for contest places after a regrade: 200 for the first, 100 for the second and third, 50 up to the tenth. */
class PlacePointsTest extends ServiceTest {
    private static final long ROUND = 9_000_001;

    @Inject
    AwardPointsOnContestPlaced awarding;

    @Inject
    AdjustPointsOnPlaceShifted adjusting;

    @Inject
    TransactionRetry transactions;

    @Inject
    PointsApi points;

    @Inject
    ObjectMapper json;

    private long member;

    @BeforeEach
    void anotherMember() {
        IdentityFixture identity = new IdentityFixture(context);
        member = identity.member(identity.town().teamOfA(), "张建华").id();
    }

    @Test
    void better_place_earns_the_difference_once() {
        placed(4);
        shifted(1, RegradePolicy.KEEP_AND_ADD, 4, 1);
        assertThat(points.balance(member)).isEqualTo(200);
        shifted(1, RegradePolicy.KEEP_AND_ADD, 4, 1);
        assertThat(points.balance(member)).isEqualTo(200);
    }

    @Test
    void worse_place_keeps_what_was_given_unless_everything_is_replaced() {
        placed(1);
        shifted(1, RegradePolicy.KEEP_AND_ADD, 1, 4);
        assertThat(points.balance(member)).isEqualTo(200);
        shifted(2, RegradePolicy.REPLACE, 4, 5);
        assertThat(points.balance(member)).isEqualTo(50);
    }

    @Test
    void what_was_spent_is_not_taken_back() {
        placed(1);
        transactions.inTransaction(() -> points.spend(member, 150, "prize:1", "test.spend", "m" + member, "兑换"));
        shifted(1, RegradePolicy.REPLACE, 1, 20);
        assertThat(points.balance(member)).isEqualTo(50);
    }

    private void placed(int rank) {
        transactions.inTransaction(() ->
                awarding.apply(List.of(message(ContestPlaced.TOPIC, new ContestPlaced(ROUND, member, rank, 900, 50)))));
    }

    private void shifted(long regrade, RegradePolicy policy, int oldRank, int rank) {
        transactions.inTransaction(() -> adjusting.apply(List.of(message(
                PlaceShifted.TOPIC, new PlaceShifted(regrade, ROUND, member, policy, oldRank, rank, 900, 950)))));
    }

    private OutboxMessage message(String topic, Object body) {
        try {
            return new OutboxMessage(1, topic, member, json.writeValueAsString(body));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

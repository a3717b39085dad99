package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture;
import org.lianbing.contest.ContestApi;
import org.lianbing.contest.ContestState;
import org.lianbing.contest.Placing;
import org.lianbing.contest.RoundPhase;
import org.lianbing.identity.DemoLogins;
import org.lianbing.identity.Roles;
import org.lianbing.trade.TradeApi;

class MakeDemoContestsTest extends ContestTest {
    private static final int MEMBERS = 150;

    @Inject
    MakeDemoContests step;

    @Inject
    ContestApi api;

    @Inject
    BankFixture banks;

    @Inject
    TradeApi trades;

    /** Speaks for the demo people of identity. */
    @Singleton
    @Requires(property = "test.demo-contests")
    static final class TwoLogins implements DemoLogins {
        @Override
        public List<DemoLogin> all() {
            return List.of(new DemoLogin("竞赛组织者", "组云帆", "", ""), new DemoLogin("职工", "王通电", "", ""));
        }
    }

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> settings = new HashMap<>(super.getProperties());
        settings.put("test.demo-contests", "true");
        return settings;
    }

    @Test
    void city_has_one_running_one_finished_with_ranks_and_one_draft_and_a_second_run_adds_nothing() {
        identity.memberWithRole(town.city(), "组云帆", Roles.ORGANISER);
        long electrician = identity.member(town.teamOfA(), "王通电").id();
        for (int i = 0; i < MEMBERS; i++) {
            identity.member(i % 2 == 0 ? town.teamOfA() : town.teamOfB(), "职工" + i);
        }
        banks.publish("电工", 160);
        long brewing = banks.publish("白酒酿造工", 160).tradeId();
        identity.member(town.teamOfA(), "酿酒人", brewing, 5);

        step.run((done, total) -> {});

        List<WholeContest> made = store.within(List.of("/"), ALL).items();
        assertThat(made)
                .extracting(WholeContest::state)
                .containsExactlyInAnyOrder(ContestState.FINISHED, ContestState.PUBLISHED, ContestState.DRAFT);
        assertThat(made).allMatch(contest -> contest.first().round().fullMarksTenths() == 1_000);
        WholeContest finished = one(made, ContestState.FINISHED);
        WholeContest running = one(made, ContestState.PUBLISHED);
        assertThat(running.first().round().window().phaseAt(clock.instant())).isEqualTo(RoundPhase.RUNNING);
        List<Placing> placings =
                api.placings(finished.first().round().id(), ALL).items();
        assertThat(api.placings(finished.first().round().id(), ALL).total()).isEqualTo(120);
        assertThat(placings.getFirst().rank()).isEqualTo(1);
        assertThat(placings.stream().map(Placing::scoreTenths).distinct().count())
                .isGreaterThan(10);
        assertThat(placings)
                .allMatch(placing ->
                        finished.first().round().window().phaseAt(placing.submittedAt()) == RoundPhase.RUNNING);
        assertThat(api.placing(finished.first().round().id(), electrician)).isPresent();
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM contest_participant WHERE round_id = ? AND state = 'SUBMITTED'",
                        running.first().round().id()))
                .isEqualTo(25);
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM contest_participant WHERE member_id = ? AND round_id = ?",
                        electrician,
                        running.first().round().id()))
                .isZero();

        step.run((done, total) -> {});
        assertThat(store.within(List.of("/"), ALL).total()).isEqualTo(3);
        assertThat(sql.number("SELECT COUNT(*) FROM exam_attempt")).isEqualTo(145);
    }

    private static WholeContest one(List<WholeContest> contests, ContestState state) {
        return contests.stream()
                .filter(contest -> contest.state() == state)
                .findFirst()
                .orElseThrow();
    }
}

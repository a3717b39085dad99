package org.lianbing.prize.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.identity.DemoLogins;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Sql;
import org.lianbing.platform.StartupStep;
import org.lianbing.points.PointsApi;
import org.lianbing.points.PointsAudit;
import org.lianbing.testing.ServiceTest;

/** The demo steps of points and prize on a small city of our own. */
class DemoPrizesTest extends ServiceTest {
    @Inject
    List<StartupStep> steps;

    @Inject
    PointsApi points;

    @Inject
    PointsAudit audit;

    @Inject
    Sql sql;

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>(super.getProperties());
        properties.put("demo-prizes-test", "true");
        return properties;
    }

    @Singleton
    @Requires(property = "demo-prizes-test")
    static class Logins implements DemoLogins {
        @Override
        public List<DemoLogin> all() {
            return List.of(
                    new DemoLogin("奖品管理员", "奖小满", "", ""),
                    new DemoLogin("职工", "张酿秋", "", ""),
                    new DemoLogin("职工", "李曲香", "", ""));
        }
    }

    private void runSteps() {
        steps.stream()
                .filter(step -> step.demoOnly() && step.order() >= 5_800 && step.order() <= 6_000)
                .sorted(Comparator.comparingInt(StartupStep::order))
                .forEach(step -> step.run((done, total) -> assertThat(done).isLessThanOrEqualTo(total)));
    }

    @Test
    void twelve_prizes_with_pictures_and_orders_in_several_states_made_once() {
        IdentityFixture identity = new IdentityFixture(context);
        var town = identity.town();
        identity.memberWithRole(town.city(), "奖小满", Roles.PRIZE_KEEPER);
        Person first = identity.member(town.teamOfA(), "张酿秋", 1L, 5);
        identity.member(town.teamOfB(), "李曲香", 1L, 5);
        for (int i = 0; i < 30; i++) {
            identity.member(town.teamOfA(), "钱练一", 1L, 5);
        }
        runSteps();
        assertThat(points.balance(first.id())).isPositive();
        String cards = http().as(first.cookie()).get("/api/prizes").body();
        assertThat(cards).contains("\"total\":12", "晴雨伞", "电冰箱", "/api/files/");
        assertThat(sql.number("SELECT COUNT(*) FROM prize_item WHERE picture_file_id IS NULL"))
                .isZero();
        assertThat(sql.list("SELECT state FROM prize_redemption ORDER BY id", row -> Sql.text(row, "state")))
                .containsExactlyInAnyOrder("READY", "HANDED_OVER", "READY", "CANCELLED");
        assertThat(audit.replay().differences()).isEmpty();

        long entries = audit.replay().entries();
        runSteps();
        assertThat(audit.replay().entries()).isEqualTo(entries);
        assertThat(sql.number("SELECT COUNT(*) FROM prize_item")).isEqualTo(12);
    }
}

package org.lianbing.leaderboard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lianbing.points.EarningPeriod;

class ScoreCodeTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static ScoreCode code(EarningPeriod.Kind kind) {
        return new ScoreCode(EarningPeriod.of(kind, DAY), ZONE);
    }

    private static Instant last(EarningPeriod.Kind kind) {
        return EarningPeriod.of(kind, DAY)
                .nextDay()
                .atStartOfDay(ZONE)
                .toInstant()
                .minusMillis(1);
    }

    @Test
    void more_points_stand_above_fewer_whenever_they_were_reached() {
        ScoreCode code = code(EarningPeriod.Kind.DAY);
        Instant first = EarningPeriod.of(EarningPeriod.Kind.DAY, DAY).start(ZONE);
        double late = Double.parseDouble(code.encode(11, last(EarningPeriod.Kind.DAY)));
        double early = Double.parseDouble(code.encode(10, first));
        assertThat(late).isGreaterThan(early);
    }

    @Test
    void among_equals_one_tick_earlier_stands_above() {
        for (EarningPeriod.Kind kind : EarningPeriod.Kind.values()) {
            Duration tick =
                    switch (kind) {
                        case DAY, WEEK -> Duration.ofMillis(1);
                        case MONTH -> Duration.ofMillis(4);
                        case ALL -> Duration.ofSeconds(1);
                    };
            Instant at = DAY.atTime(10, 0).atZone(ZONE).toInstant();
            double earlier = Double.parseDouble(code(kind).encode(ScoreCode.POINTS_MAX, at));
            double later = Double.parseDouble(code(kind).encode(ScoreCode.POINTS_MAX, at.plus(tick)));
            assertThat(earlier - later).as(kind.name()).isEqualTo(1);
        }
    }

    @Test
    void every_moment_of_a_period_has_a_tick_of_its_own_and_a_double_holds_it_exactly() {
        for (EarningPeriod.Kind kind : EarningPeriod.Kind.values()) {
            Instant end = kind == EarningPeriod.Kind.ALL ? Instant.parse("2060-01-01T00:00:00Z") : last(kind);
            String text = code(kind).encode(ScoreCode.POINTS_MAX, end);
            long number = Long.parseLong(text);
            assertThat(number & ScoreCode.TICKS_MAX).as(kind.name()).isPositive();
            assertThat((long) Double.parseDouble(text)).isEqualTo(number).isLessThan(1L << 53);
        }
    }

    @Test
    void points_come_back_out_and_the_order_never_turns_over_at_the_limits() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        ScoreCode code = code(EarningPeriod.Kind.ALL);
        for (int i = 0; i < 10_000; i++) {
            long points = random.nextLong(ScoreCode.POINTS_MAX + 1);
            Instant at = Instant.EPOCH.plusSeconds(random.nextLong(4_000_000_000L));
            double score = Double.parseDouble(code.encode(points, at));
            assertThat(ScoreCode.points(score)).as("seed %d", seed).isEqualTo(points);
        }
        Instant now = Instant.parse("2026-11-21T02:00:00Z");
        assertThat(code.encode(ScoreCode.POINTS_MAX + 1, now)).isEqualTo(code.encode(ScoreCode.POINTS_MAX, now));
        Instant beyond = Instant.parse("2100-01-01T00:00:00Z");
        assertThat(ScoreCode.points(Double.parseDouble(code.encode(3, beyond)))).isEqualTo(3);
    }
}

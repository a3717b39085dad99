package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.contest.CountingRule;
import org.lianbing.exam.AttemptResult;
import org.lianbing.exam.SubmittedBy;

class RankingTest {
    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");
    private Ranking ranking = new Ranking(CountingRule.BEST);

    @Test
    void higher_score_stands_before_shorter_time() {
        add(1, 1, 900, 60_000, NOON);
        add(2, 1, 950, 3_600_000, NOON.plusSeconds(9));

        assertThat(ranks()).containsExactly("2:1", "1:2");
    }

    @Test
    void same_score_is_decided_by_the_shorter_time() {
        add(1, 1, 900, 61_000, NOON);
        add(2, 1, 900, 60_000, NOON.plusSeconds(9));

        assertThat(ranks()).containsExactly("2:1", "1:2");
    }

    @Test
    void same_second_is_decided_by_the_earlier_submission_and_not_by_milliseconds() {
        add(1, 1, 900, 60_001, NOON.plusSeconds(9));
        add(2, 1, 900, 60_999, NOON);

        assertThat(ranks()).containsExactly("2:1", "1:2");
    }

    @Test
    void members_alike_in_everything_share_a_rank_and_the_next_is_left_out() {
        add(4, 1, 800, 60_000, NOON);
        add(3, 1, 900, 60_000, NOON);
        add(2, 1, 900, 60_000, NOON);
        add(1, 1, 950, 60_000, NOON);

        assertThat(ranks()).containsExactly("1:1", "2:2", "3:2", "4:4");
        assertThat(ranking.places()).extracting(Ranking.Placed::position).containsExactly(1, 2, 3, 4);
    }

    @Test
    void best_try_of_a_member_counts_and_only_that() {
        add(1, 1, 700, 60_000, NOON);
        add(1, 2, 900, 60_000, NOON.plusSeconds(1));
        add(1, 3, 900, 90_000, NOON.plusSeconds(2));
        add(2, 1, 800, 60_000, NOON);

        List<Ranking.Placed> places = ranking.places();
        assertThat(ranks()).containsExactly("1:1", "2:2");
        assertThat(places.getFirst().attempt().tryNo()).isEqualTo(2);
    }

    @Test
    void nobody_is_ranked_where_nobody_answered() {
        assertThat(ranking.places()).isEmpty();
    }

    @Test
    void last_try_counts_even_where_it_is_the_worse_one_and_comes_first() {
        ranking = new Ranking(CountingRule.LAST);
        add(1, 2, 700, 60_000, NOON.plusSeconds(60));
        add(1, 1, 900, 60_000, NOON);
        add(2, 1, 800, 60_000, NOON);

        assertThat(ranks()).containsExactly("2:1", "1:2");
    }

    @Test
    void average_is_rounded_once_at_the_end_halves_up() {
        assertThat(Ranking.mean(925 + 926, 2)).isEqualTo(926);
        assertThat(Ranking.mean(925 + 925 + 926, 3)).isEqualTo(925);
        assertThat(Ranking.mean(925 + 926 + 926, 3)).isEqualTo(926);
        assertThat(Ranking.mean(0, 1)).isZero();
    }

    @Test
    void average_of_score_and_time_decides_with_the_last_submission() {
        ranking = new Ranking(CountingRule.AVERAGE);
        add(1, 1, 900, 60_900, NOON);
        add(1, 2, 801, 61_900, NOON.plusSeconds(60));
        add(2, 1, 851, 60_000, NOON);

        List<Ranking.Placed> places = ranking.places();
        assertThat(ranks()).containsExactly("2:1", "1:2");
        assertThat(places.getLast().attempt().scoreTenths()).isEqualTo(851);
        assertThat(Ranking.elapsedSeconds(places.getLast().attempt())).isEqualTo(60);
        assertThat(places.getLast().attempt().submittedAt()).isEqualTo(NOON.plusSeconds(60));
    }

    private void add(long member, int tryNo, int score, long elapsedMillis, Instant submittedAt) {
        ranking.add(new AttemptResult(
                member * 10 + tryNo, member, tryNo, score, 0, elapsedMillis, submittedAt, SubmittedBy.WORKER));
    }

    private List<String> ranks() {
        return ranking.places().stream()
                .map(placed -> placed.attempt().memberId() + ":" + placed.rank())
                .toList();
    }
}

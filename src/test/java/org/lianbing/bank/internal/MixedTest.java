package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.OrderKey;

class MixedTest {
    private static final List<String> STEPS = List.of("断电", "验电", "接地", "挂牌");

    @Test
    void steps_written_in_the_right_order_are_brought_into_another() {
        Mixed mixed = Mixed.of(STEPS, new OrderKey(List.of(0, 1, 2, 3), "", ""));

        OrderKey key = (OrderKey) mixed.key();
        assertThat(mixed.options()).isNotEqualTo(STEPS).containsExactlyInAnyOrderElementsOf(STEPS);
        assertThat(key.optionIndexes().stream().map(mixed.options()::get)).containsExactlyElementsOf(STEPS);
        assertThat(Mixed.of(STEPS, new OrderKey(List.of(0, 1, 2, 3), "", ""))).isEqualTo(mixed);
    }

    @Test
    void pairs_written_side_by_side_are_taken_apart() {
        Mixed mixed = Mixed.of(STEPS, new MatchKey(List.of(0, 1), "", ""));

        MatchKey key = (MatchKey) mixed.key();
        assertThat(key.optionIndexes()).isNotEqualTo(List.of(0, 1));
        assertThat(key.optionIndexes().stream().map(mixed.options()::get)).containsExactly("断电", "验电");
    }

    @Test
    void two_steps_can_only_be_turned_round() {
        for (List<String> two : List.of(List.of("先", "后"), List.of("后", "先"))) {
            Mixed mixed = Mixed.of(two, new OrderKey(List.of(0, 1), "", ""));
            assertThat(mixed.options()).containsExactly(two.get(1), two.get(0));
        }
    }

    @Test
    void what_does_not_give_itself_away_stays_as_written() {
        OrderKey key = new OrderKey(List.of(1, 0, 2, 3), "", "");
        assertThat(Mixed.of(STEPS, key)).isEqualTo(new Mixed(STEPS, key));
        assertThat(IntStream.range(0, 4).boxed().toList()).isNotEqualTo(key.optionIndexes());
    }
}

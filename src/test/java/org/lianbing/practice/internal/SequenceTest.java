package org.lianbing.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceTest {
    private static final Sequence.Entry FIRST = new Sequence.Entry(1, 10, 5);
    private static final Sequence.Entry SECOND = new Sequence.Entry(2, 20, 5);

    @Test
    void it_is_read_as_it_was_stored() {
        Sequence sequence = new Sequence(List.of(FIRST, SECOND, new Sequence.Entry(Long.MAX_VALUE, 1, 2)));

        assertThat(Sequence.of(sequence.bytes())).isEqualTo(sequence);
    }

    @Test
    void a_corrected_question_keeps_the_revision_the_set_was_made_with() {
        Sequence.Entry corrected = new Sequence.Entry(1, 11, 5);
        Sequence.Entry added = new Sequence.Entry(3, 30, 5);

        assertThat(new Sequence(List.of(FIRST, SECOND))
                        .with(List.of(corrected, added))
                        .entries())
                .containsExactly(FIRST, SECOND, added);
    }

    @Test
    void nothing_new_leaves_it_as_it_is() {
        Sequence sequence = new Sequence(List.of(FIRST, SECOND));

        assertThat(sequence.with(List.of(SECOND, FIRST))).isSameAs(sequence);
    }
}

package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianbing.bank.AnswerShape;
import org.lianbing.bank.QuestionType;

class PaperTest {
    @Test
    void a_frozen_paper_reads_back_as_it_was_written() {
        Paper paper = new Paper(List.of(
                new PaperQuestion(1, 812, 20, "CABD"),
                new PaperQuestion(2, 9_000_000_000L, 5, ""),
                new PaperQuestion(3, 1, 15, "BA")));
        assertThat(paper.text()).isEqualTo("812/20/CABD 9000000000/5/ 1/15/BA");
        assertThat(Paper.parse(paper.text())).isEqualTo(paper);
    }

    @ParameterizedTest
    @CsvSource({
        "SINGLE, 4, D, true",
        "SINGLE, 4, E, false",
        "SINGLE, 4, AB, false",
        "SINGLE, 4, b, false",
        "MULTIPLE, 5, ACE, true",
        "MULTIPLE, 5, CA, false",
        "MULTIPLE, 5, AA, false",
        "MULTIPLE, 5, AF, false",
        "TRUE_FALSE, 0, T, true",
        "TRUE_FALSE, 0, A, false",
        "FILL_IN_BLANK, 2, 电流, true",
        "FILL_IN_BLANK, 2, '1\u001f2', true",
        "FILL_IN_BLANK, 2, '1\u001f2\u001f3', false",
        "SINGLE, 4, '', true",
        "FILL_IN_BLANK, 2, '', true",
    })
    void only_texts_that_can_be_an_answer_fit(QuestionType type, int parts, String answer, boolean fits) {
        AnswerShape[] shapes = {other(), new AnswerShape(type, parts, 0, parts, List.of())};
        assertThat(new AttemptShape(3, 0, shapes).fits(2, answer)).isEqualTo(fits);
    }

    private static AnswerShape other() {
        return new AnswerShape(QuestionType.SINGLE, 4, 0, 0, List.of());
    }

    @Test
    void positions_are_those_of_the_paper() {
        AttemptShape shape = new AttemptShape(3, 0, new AnswerShape[] {other(), other()});
        assertThat(List.of(shape.has(0), shape.has(1), shape.has(2), shape.has(3)))
                .containsExactly(false, true, true, false);
    }
}

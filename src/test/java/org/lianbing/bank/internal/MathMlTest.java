package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MathMlTest {
    @Test
    void a_formula_becomes_mathml_with_a_line_to_read_aloud() {
        assertThat(MathMl.of("P=\\frac{U^2}{R}").orElseThrow())
                .isEqualTo("<math xmlns=\"http://www.w3.org/1998/Math/MathML\" alttext=\"P=(U^2)/R\"><mrow><mi>P</mi>"
                        + "<mo>=</mo><mfrac><msup><mi>U</mi><mn>2</mn></msup><mi>R</mi></mfrac></mrow></math>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\left(\\frac{a}{b}\\right)^2 | (a/b)^2",
                "R_{总}=R_1+R_2 | R_总=R_1+R_2",
                "I=\\dfrac{U}{\\sqrt{3}\\cos\\varphi} | I=U/(√3cosφ)",
                "30^\\circ | 30°",
                "U_{\\text{额}} | U_额",
                "x<y \\le z | x&lt;y≤z",
            })
    void what_people_write_can_be_read(String latex, String line) {
        assertThat(MathMl.of(latex).orElseThrow())
                .contains("alttext=\"" + line + "\"")
                .doesNotContain("mfenced");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\frac{1}{",
                "\\foo{x}",
                "\\newcommand{\\a}{\\b\\b}\\a",
                "\\newcommand{\\a}{x}\\a",
                "\\xmlInlineElement{script}{}{alert(1)}",
                "\\href{http://x}{y}",
                "\\verb|<script>|",
                "x % rest",
            })
    void what_cannot_be_read_or_is_no_mathematics_is_refused(String latex) {
        assertThat(MathMl.of(latex)).isEmpty();
    }

    @Test
    void markup_in_a_formula_is_text() {
        assertThat(MathMl.of("a<b>c").orElseThrow()).contains("<mo>&lt;</mo>").doesNotContain("<b>");
    }

    @Test
    void a_sum_of_money_is_no_formula() {
        assertThat(InlineMarks.formulas("一箱 $5 到 $10 不等")).isEmpty();
        assertThat(InlineMarks.formulas("由 $P=UI$ 得 $I=\\frac{P}{U}$。")).containsExactly("P=UI", "I=\\frac{P}{U}");
    }
}

package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.ModelAnswerKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.Use;
import org.lianbing.platform.StartRefused;

class ShippedQuestionsTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"4\"/></svg>";
    private static final String HEAD = "id: q, level: 5, difficulty: easy, rationale: 因为如此, source: { id: book }";

    private final ShippedQuestions reader = new ShippedQuestions(
            Map.of("book", new ShippedSource("book", "《教材》", "textbook", "")),
            path -> path.equals("pictures/sign.svg") ? SVG.getBytes(UTF_8) : new byte[0]);

    private QuestionDraft read(String question) {
        return reader.read("01.yaml", "chapter: 章\nquestions:\n  - { " + HEAD + ", " + question + " }\n")
                .getFirst()
                .draft();
    }

    @Test
    void an_order_and_a_matching_are_read_as_written() {
        assertThat(read("type: ordering, stem: 排好, options: [接地, 验电, 停电], key: [C, B, A]")
                        .key())
                .isEqualTo(new OrderKey(List.of(2, 1, 0), "因为如此", "《教材》"));
        QuestionDraft match =
                read("type: matching, stem: 连好, prompts: [黄, 绿], options: [L2, L1, N], key: [B, A], knowledge: [电气安全]");
        assertThat(match.key()).isEqualTo(new MatchKey(List.of(1, 0), "因为如此", "《教材》"));
        assertThat(match.prompts()).containsExactly("黄", "绿");
        assertThat(match.knowledge()).containsExactly("电气安全");
    }

    @Test
    void blanks_may_come_in_any_order_and_be_off_by_a_little() {
        assertThat(
                        read("type: fill-in-blank, stem: 约____与____, key: [[10], [20, 二十]], tolerance: [0.5, 0], anyOrder: true")
                                .key())
                .isEqualTo(new BlanksKey(
                        List.of(List.of("10"), List.of("20", "二十")),
                        List.of(new BigDecimal("0.5"), new BigDecimal("0")),
                        true,
                        "因为如此",
                        "《教材》"));
        assertThat(read("type: fill-in-blank, stem: 填____, key: [[油]], tolerance: [0]")
                        .key())
                .isEqualTo(new BlanksKey(List.of(List.of("油")), "因为如此", "《教材》"));
    }

    @Test
    void a_case_has_parts_and_one_rationale_for_all_of_them() {
        QuestionDraft draft = read("type: case, use: exam, stem: 情境, parts: ["
                + "{ type: single, stem: 一, options: [甲, 乙, 丙], key: B }, { type: true-false, stem: 二, key: false }]");
        assertThat(draft.key())
                .isEqualTo(new CaseKey(
                        List.of(new ChoiceKey(Set.of(1), "", ""), new TruthKey(false, "", "")), "因为如此", "《教材》"));
        assertThat(draft.parts()).extracting(part -> part.options().size()).containsExactly(3, 0);
        assertThat(draft.use()).isEqualTo(Use.EXAM_ONLY);
        assertThat(read("type: short-answer, stem: 说说, key: 先断电").key())
                .isEqualTo(new ModelAnswerKey("先断电", "因为如此", "《教材》"));
    }

    @Test
    void a_picture_comes_along_under_the_name_it_will_be_kept_by() {
        QuestionDraft draft = read("type: true-false, stem: '看图 ![红圈](pictures/sign.svg)', key: true");
        String address = QuestionMedia.drawing(SVG.getBytes(UTF_8), "").address();
        assertThat(draft.stem()).isEqualTo("看图 ![红圈](" + address + ")");
        assertThat(reader.pictures()).extracting(QuestionMedia.Medium::address).containsExactly(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: ordering, stem: 排, options: [停电, 验电, 接地], key: [A, B, C] | 不能就按正确的顺序写",
                "type: ordering, stem: 排, options: [停电, 验电, 接地], key: [B, A] | 每个选项写一次",
                "type: ordering, stem: 排, options: [停电, 验电, 接地], key: [B, A, A] | 每个选项写一次",
                "type: matching, stem: 连, prompts: [黄, 绿], options: [一, 二], key: [B] | 每个 prompts 要有一个答案",
                "type: matching, stem: 连, prompts: [黄, 绿], options: [一, 二], key: [B, C] | 答案 C 不是它的选项",
                "type: case, stem: 情境 | 要有小题",
                "type: case, stem: 情境, parts: [{ type: case, stem: 又 }] | 不能又是案例题",
                "type: fill-in-blank, stem: 填____, key: [[油]], tolerance: [1] | 第一个答案要是一个数",
                "type: fill-in-blank, stem: 填____, key: [[1]], tolerance: [1, 2] | 一空一个",
                "type: true-false, stem: '由 $\\frac{1$ 得', key: true | 公式 $\\frac{1$ 看不懂",
                "type: true-false, stem: '![图](pictures/none.svg)', key: true | 没有图 pictures/none.svg",
                "type: true-false, stem: '![图](../../etc/passwd)', key: true | 没有图 ../../etc/passwd",
                "type: true-false, stem: '![](pictures/sign.svg)', key: true | 要写说明文字",
                "type: true-false, use: never, stem: 题, key: true | use 不能是 never",
            })
    void what_is_written_wrong_is_refused_with_its_id(String question, String words) {
        assertThatThrownBy(() -> read(question))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("q")
                .hasMessageContaining(words.strip());
    }
}

package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.QuestionContent.Part;
import org.lianbing.bank.QuestionType;

class ContradictoryKeysTest {
    private static final List<String> FIRST_AID = List.of("立即切断电源", "拨打急救电话", "进行人工呼吸", "报告领导");

    @ParameterizedTest
    @CsvSource({
        "发现有人触电，首先应当怎么做？, 发现有人触电时，首先应该怎样做？",
        "发现有人触电，首先应当怎么做？, 发现有人触电应首先怎么做（　）。",
        "触电急救的第一步是什么？, 触电急救首先是什么",
        "下列哪一项是触电急救的首要措施？, 触电急救的首要措施是哪项？",
        "电工在现场发现有人触电时首先应当采取的措施是（　）, 电工在作业现场发现有人触电时首先应采取的措施是（　）",
        "使用绝缘手套前必须做的检查是哪一项, 使用绝源手套前必须做的检查是哪一项",
    })
    void one_question_in_other_words_with_another_key(String one, String other) {
        assertThat(ContradictoryKeys.contradict(choice(one, FIRST_AID, 0), choice(other, FIRST_AID, 1)))
                .isTrue();
        assertThat(ContradictoryKeys.contradict(choice(one, FIRST_AID, 0), choice(other, FIRST_AID, 0)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "电流互感器二次侧不允许（　）, 电压互感器二次侧不允许（　）",
        "10 kV 线路的安全距离是（　）, 35 kV 线路的安全距离是（　）",
        "10 mA 以上的电流会怎样, 10 A 以上的电流会怎样",
        "属于一级负荷的是（　）, 属于二级负荷的是（　）",
        "下列做法正确的是哪一项, 下列做法错误的是哪一项",
        "下列做法正确的是哪一项, 下列做法不正确的是哪一项",
        "红色的安全标志表示什么, 蓝色的安全标志表示什么",
        "汽油发动机的点火方式是, 柴油发动机的点火方式是",
        "A 类火灾用什么灭火, B 类火灾用什么灭火",
        "作业前应当检查什么, 作业后应当检查什么",
        "属于导体的是, 属于绝缘体的是",
        "动火作业必须做的是, 动火作业禁止做的是",
        "酱香型白酒的发酵容器是, 浓香型白酒的发酵容器是",
    })
    void other_questions_over_the_same_options(String one, String other) {
        assertThat(ContradictoryKeys.contradict(choice(one, FIRST_AID, 0), choice(other, FIRST_AID, 1)))
                .isFalse();
    }

    @Test
    void letters_say_nothing_because_options_are_shuffled() {
        String stem = "发现有人触电，首先应当怎么做？";
        List<String> shuffled = List.of("报告领导", "进行人工呼吸。", "立即断开电源", "拨打急救电话");

        assertThat(ContradictoryKeys.contradict(choice(stem, FIRST_AID, 0), choice(stem, shuffled, 2)))
                .isFalse();
        assertThat(ContradictoryKeys.contradict(choice(stem, FIRST_AID, 0), choice(stem, shuffled, 0)))
                .isTrue();
    }

    @Test
    void an_option_that_is_right_here_and_wrong_there_is_enough() {
        String stem = "发现有人触电，首先应当怎么做？";

        assertThat(ContradictoryKeys.contradict(
                        choice(stem, FIRST_AID, 0), choice(stem, List.of("用手去拉", "立即切断电源", "泼水"), 0)))
                .isTrue();
        assertThat(ContradictoryKeys.contradict(
                        choice(stem, FIRST_AID, 0), choice(stem, List.of("用手去拉", "用干木棒挑开电线", "泼水"), 1)))
                .isFalse();
        assertThat(ContradictoryKeys.contradict(
                        asked(QuestionType.MULTIPLE, stem, FIRST_AID, new ChoiceKey(Set.of(0, 1), "", "")),
                        asked(QuestionType.MULTIPLE, stem, FIRST_AID, new ChoiceKey(Set.of(0, 1, 2), "", ""))))
                .isTrue();
    }

    @Test
    void general_stems_contradict_by_their_options_only() {
        assertThat(ContradictoryKeys.contradict(
                        choice("下列说法正确的是", List.of("验电要戴手套", "可以带负荷拉闸"), 0),
                        choice("下列说法正确的是", List.of("酒醅越厚越好", "上甑要轻松匀"), 1)))
                .isFalse();
        assertThat(ContradictoryKeys.contradict(
                        choice("下列说法正确的是", List.of("验电要戴手套", "可以带负荷拉闸"), 0),
                        choice("以下说法正确的是（　）。", List.of("验电要戴手套", "上甑要轻松匀"), 1)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "操作旋转机床时严禁戴手套。, 操作旋转机床时应戴手套。",
        "操作旋转机床时禁止戴手套。, 操作旋转机床时可以戴手套。",
        "绝缘手套应每半年试验一次。, 绝缘手套应每一年试验一次。",
        "验电时必须戴绝缘手套。, 验电时不必戴绝缘手套。",
        "安全帽的使用期为 30 个月。, 安全帽的使用期为 36 个月。",
        "人体能感知的电流约为 1 mA。, 人体能感知的电流约为 1 A。",
        "高压设备检修前要先验电。, 低压设备检修前要先验电。",
        "停电时先拉断路器，后拉隔离开关。, 停电时先拉隔离开关，后拉断路器。",
        "所有电工都要持证上岗。, 电工都要持证上岗。",
        "一般事故由县级人民政府负责调查。, 重大事故由县级人民政府负责调查。",
        "熔断器应当串联在电路里。, 熔断器应当并联在电路里。",
    })
    void statements_that_turn_on_a_word_are_different_ones(String one, String other) {
        assertThat(ContradictoryKeys.contradict(truth(one, true), truth(other, false)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "操作旋转机床时严禁戴手套。, 操作旋转机床的时候，严禁戴手套",
        "操作旋转机床时禁止戴手套。, 操作旋转机床时不得戴手套。",
        "停电时应当先拉断路器，后拉隔离开关。, 停电时应先拉断路器后拉隔离开关",
    })
    void the_same_statement_said_to_be_true_and_false(String one, String other) {
        assertThat(ContradictoryKeys.contradict(truth(one, true), truth(other, false)))
                .isTrue();
        assertThat(ContradictoryKeys.contradict(truth(one, true), truth(other, true)))
                .isFalse();
    }

    @Test
    void blanks_are_compared_by_what_they_accept() {
        String stem = "安全电压的上限是 ____ V。";

        assertThat(ContradictoryKeys.contradict(blanks(stem, "50"), blanks("安全电压的上限为____V", "36")))
                .isTrue();
        assertThat(ContradictoryKeys.contradict(blanks(stem, "50", "五十"), blanks(stem, "50 伏", "50")))
                .isFalse();
        assertThat(ContradictoryKeys.contradict(blanks(stem, "50"), blanks("____ 的上限是 50 V。", "安全电压")))
                .isFalse();
        assertThat(ContradictoryKeys.contradict(
                        asked(
                                QuestionType.FILL_IN_BLANK,
                                stem,
                                List.of(),
                                new BlanksKey(List.of(List.of("50")), List.of(new BigDecimal("15")), false, "", "")),
                        blanks(stem, "36")))
                .isFalse();
    }

    @Test
    void blanks_in_any_order_are_compared_as_a_whole() {
        String stem = "三相负载的接法有 ____ 和 ____。";
        BlanksKey one = new BlanksKey(List.of(List.of("星形"), List.of("三角形")), List.of(), true, "", "");
        BlanksKey turned = new BlanksKey(List.of(List.of("三角形"), List.of("星形")), List.of(), true, "", "");
        BlanksKey other = new BlanksKey(List.of(List.of("星形"), List.of("串联")), List.of(), true, "", "");

        assertThat(ContradictoryKeys.contradict(filled(stem, one), filled(stem, turned)))
                .isFalse();
        assertThat(ContradictoryKeys.contradict(filled(stem, one), filled(stem, other)))
                .isTrue();
    }

    @Test
    void orders_and_matches_are_compared_by_their_texts() {
        List<String> steps = List.of("停电", "验电", "挂接地线");
        List<String> turned = List.of("验电", "停电", "挂接地线");
        assertThat(ContradictoryKeys.contradict(order(steps, 0, 1, 2), order(turned, 1, 0, 2)))
                .isFalse();
        assertThat(ContradictoryKeys.contradict(order(steps, 0, 1, 2), order(turned, 0, 1, 2)))
                .isTrue();

        assertThat(ContradictoryKeys.contradict(
                        match(List.of("红色", "蓝色"), List.of("禁止", "指令"), 0, 1),
                        match(List.of("蓝色", "红色"), List.of("指令", "禁止"), 0, 1)))
                .isFalse();
        assertThat(ContradictoryKeys.contradict(
                        match(List.of("红色", "蓝色"), List.of("禁止", "指令"), 0, 1),
                        match(List.of("蓝色", "红色"), List.of("禁止", "指令"), 0, 1)))
                .isTrue();
    }

    @Test
    void a_case_contradicts_in_one_of_its_parts() {
        assertThat(ContradictoryKeys.contradict(situation(true), situation(false)))
                .isTrue();
        assertThat(ContradictoryKeys.contradict(situation(true), situation(true)))
                .isFalse();
    }

    // ---- small steps

    private static Asked choice(String stem, List<String> options, int right) {
        return asked(QuestionType.SINGLE, stem, options, new ChoiceKey(Set.of(right), "", ""));
    }

    private static Asked truth(String stem, boolean right) {
        return asked(QuestionType.TRUE_FALSE, stem, List.of(), new TruthKey(right, "", ""));
    }

    private static Asked blanks(String stem, String... accepted) {
        return filled(stem, new BlanksKey(List.of(List.of(accepted)), "", ""));
    }

    private static Asked filled(String stem, BlanksKey key) {
        return asked(QuestionType.FILL_IN_BLANK, stem, List.of(), key);
    }

    private static Asked order(List<String> steps, Integer... right) {
        return asked(QuestionType.ORDERING, "把倒闸操作的步骤排好", steps, new OrderKey(List.of(right), "", ""));
    }

    private static Asked match(List<String> prompts, List<String> options, Integer... right) {
        return new Asked(
                QuestionType.MATCHING, "安全色各表示什么", options, prompts, List.of(), new MatchKey(List.of(right), "", ""));
    }

    private static Asked situation(boolean right) {
        return new Asked(
                QuestionType.CASE,
                "某车间停电检修，甲未验电就挂接地线，被电弧灼伤。",
                List.of(),
                List.of(),
                Stream.of("甲的做法符合规程。", "应当先验电。")
                        .map(stem -> new Part(QuestionType.TRUE_FALSE, stem, List.of(), false, 0, List.of()))
                        .toList(),
                new CaseKey(List.of(new TruthKey(false, "", ""), new TruthKey(right, "", "")), "", ""));
    }

    private static Asked asked(QuestionType type, String stem, List<String> options, AnswerKey key) {
        return new Asked(type, stem, options, List.of(), List.of(), key);
    }
}

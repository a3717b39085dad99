package org.lianbing.bank.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.ModelAnswerKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.QuestionContent.Part;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;

/** Questions of every type with everything that a format may trip over, ready to be taken out. */
final class ExportSamples {
    private static final String SIGN = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 80\" width=\"120\">"
            + "<rect width=\"120\" height=\"80\" fill=\"#fff\"/><circle cx=\"40\" cy=\"40\" r=\"30\" fill=\"#d00\"/>"
            + "<text x=\"80\" y=\"45\" font-size=\"16\">禁止</text></svg>";

    /** One drawing, under the address {@code pictures/sign.svg}. */
    static final ExportMedia MEDIA = address -> address.equals("pictures/sign.svg")
            ? Optional.of(new ExportMedia.MediaFile("sign.svg", "image/svg+xml", SIGN.getBytes(StandardCharsets.UTF_8)))
            : Optional.empty();

    private ExportSamples() {}

    static List<ExportQuestion> everyKind() {
        return List.of(
                single(),
                multiple(),
                question("truth", QuestionType.TRUE_FALSE, "=1+1 在表格里会被当成公式。", List.of(), truth(true)),
                question(
                        "blanks",
                        QuestionType.FILL_IN_BLANK,
                        "三相电压为 ____ V，频率为 ____ Hz。",
                        List.of(),
                        new BlanksKey(
                                List.of(List.of("380", "三百八"), List.of("50")),
                                List.of(new BigDecimal("19"), BigDecimal.ZERO),
                                false,
                                "按国家标准。",
                                "《教材》")),
                question(
                        "blank",
                        QuestionType.FILL_IN_BLANK,
                        "触电急救先 ____。",
                        List.of(),
                        new BlanksKey(List.of(List.of("断电", "切断电源")), "先断电。", "《教材》")),
                question(
                        "order",
                        QuestionType.ORDERING,
                        "停电检修的先后是？",
                        List.of("验电", "停电", "挂牌", "接地"),
                        new OrderKey(List.of(1, 0, 3, 2), "先停电再验电。", "《规程》")),
                matching(),
                question(
                        "essay",
                        QuestionType.SHORT_ANSWER,
                        "简述心肺复苏的步骤。",
                        List.of(),
                        new ModelAnswerKey("判断意识；呼救；按压 30 次、吹气 2 次。", "按压深度 5 至 6 厘米。", "《急救》")),
                caseStudy());
    }

    private static ExportQuestion single() {
        return whole(
                "single-0001",
                QuestionType.SINGLE,
                5,
                Difficulty.EASY,
                "安全{一}",
                "下面的标志 ![红色圆形标志](pictures/sign.svg) 表示什么？",
                List.of("禁止 ~ 一切", "=警告", "# 指令", "a:b{c}"),
                true,
                Use.PRACTICE_ONLY,
                List.of("消防", "安全标志"),
                new ChoiceKey(Set.of(0), "红色圆形表示禁止，功率 $P=\\frac{U^2}{R}$。\n第二行 <b>&amp;", "《安全标志》GB 2894 第 4.1 条"));
    }

    private static ExportQuestion multiple() {
        return whole(
                "multiple-0002",
                QuestionType.MULTIPLE,
                3,
                Difficulty.HARD,
                "电路",
                "电阻 $R_1+R_2=10\\,\\Omega$ 的电路，下列说法对的有哪些？",
                List.of("甲", "乙：\"引号\"", "丙 -> 丁", "$x^2$"),
                false,
                Use.EXAM_ONLY,
                List.of(),
                new ChoiceKey(Set.of(0, 2, 3), "因为。", "《电工基础》"));
    }

    private static ExportQuestion matching() {
        return new ExportQuestion(
                "match-0007",
                content(
                        QuestionType.MATCHING,
                        4,
                        Difficulty.MEDIUM,
                        "电路",
                        "把量和单位连起来。",
                        List.of("伏", "安", "欧", "瓦"),
                        false,
                        0,
                        List.of("电流；I", "电压"),
                        List.of(),
                        Use.ANY,
                        List.of()),
                new MatchKey(List.of(1, 0), "电流用安。", "《教材》"));
    }

    private static ExportQuestion caseStudy() {
        List<Part> parts = List.of(
                new Part(QuestionType.SINGLE, "首先做什么？", List.of("断电", "拉人", "跑", "喊"), false, 0, List.of()),
                new Part(QuestionType.MULTIPLE, "还要做什么？", List.of("呼救", "判断意识", "泼水"), false, 0, List.of()),
                new Part(QuestionType.TRUE_FALSE, "可以直接用手拉开。", List.of(), false, 0, List.of()),
                new Part(QuestionType.FILL_IN_BLANK, "按压 ____ 次。", List.of(), false, 1, List.of()));
        return new ExportQuestion(
                "case-0009",
                content(
                        QuestionType.CASE,
                        4,
                        Difficulty.HARD,
                        "急救",
                        "工友触电倒地，手里还握着电线。",
                        List.of(),
                        false,
                        0,
                        List.of(),
                        parts,
                        Use.ANY,
                        List.of("触电急救")),
                new CaseKey(
                        List.of(
                                new ChoiceKey(Set.of(0), "", ""),
                                new ChoiceKey(Set.of(0, 1), "", ""),
                                new TruthKey(false, "", ""),
                                new BlanksKey(List.of(List.of("30", "三十")), "", "")),
                        "先断电才能施救。",
                        "《急救》"));
    }

    static TruthKey truth(boolean right) {
        return new TruthKey(right, "确实如此。", "《教材》");
    }

    static ExportQuestion question(String id, QuestionType type, String stem, List<String> options, AnswerKey key) {
        return whole(
                id + "-0000", type, 5, Difficulty.MEDIUM, "基础", stem, options, false, Use.ANY, List.of("质量管理"), key);
    }

    private static ExportQuestion whole(
            String id,
            QuestionType type,
            int level,
            Difficulty difficulty,
            String chapter,
            String stem,
            List<String> options,
            boolean pinned,
            Use use,
            List<String> knowledge,
            AnswerKey key) {
        int blanks = key instanceof BlanksKey blanked ? blanked.accepted().size() : 0;
        return new ExportQuestion(
                id,
                content(
                        type,
                        level,
                        difficulty,
                        chapter,
                        stem,
                        options,
                        pinned,
                        blanks,
                        List.of(),
                        List.of(),
                        use,
                        knowledge),
                key);
    }

    private static QuestionContent content(
            QuestionType type,
            int level,
            Difficulty difficulty,
            String chapter,
            String stem,
            List<String> options,
            boolean pinned,
            int blanks,
            List<String> prompts,
            List<Part> parts,
            Use use,
            List<String> knowledge) {
        return new QuestionContent(
                0,
                0,
                type,
                level,
                difficulty,
                chapter,
                stem,
                options,
                pinned,
                blanks,
                prompts,
                parts,
                use,
                knowledge,
                Map.of());
    }

    /** As one is taken out that ships: with its content and its key. */
    static ExportQuestion of(String id, QuestionDraft draft) {
        return new ExportQuestion(
                id,
                content(
                        draft.type(),
                        draft.level(),
                        draft.difficulty(),
                        draft.chapter(),
                        draft.stem(),
                        draft.options(),
                        draft.pinned(),
                        draft.blankCount(),
                        draft.prompts(),
                        draft.parts(),
                        draft.use(),
                        draft.knowledge()),
                draft.key());
    }

    /** All in one section, in their order. */
    static ExportDocument bank(List<ExportQuestion> questions) {
        return new ExportDocument(
                "测试题库",
                "",
                "6-31-01-03",
                "电工",
                List.of(new ExportDocument.Section("", 0, questions.size(), questions::stream)));
    }

    /** As a paper: a section for each type, two marks a question. */
    static ExportDocument paper(List<ExportQuestion> questions) {
        List<ExportDocument.Section> sections = new ArrayList<>();
        for (QuestionType type : QuestionType.values()) {
            List<ExportQuestion> some = questions.stream()
                    .filter(question -> question.content().type() == type)
                    .toList();
            if (!some.isEmpty()) {
                sections.add(new ExportDocument.Section(QuestionWords.section(type), 20, some.size(), some::stream));
            }
        }
        return new ExportDocument("测试试卷", "时间 60 分钟", "6-31-01-03", "电工", sections);
    }
}

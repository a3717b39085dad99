package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.bank.internal.QuestionFilesFixture.FILES;
import static org.lianbing.bank.internal.QuestionFilesFixture.draft;
import static org.lianbing.bank.internal.QuestionFilesFixture.refused;
import static org.lianbing.bank.internal.QuestionFilesFixture.rows;
import static org.lianbing.bank.internal.QuestionFilesFixture.told;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianbing.bank.Difficulty;

/** Families F6 and F7: questions in the lines of a text. */
class TextQuestionsTest {
    private static final List<String> BOTH = List.of("SINGLE 电流的单位是（ ）。 [伏, 安, 欧, 瓦] B", "TRUE_FALSE 地球是圆的。 [] T");

    @Test
    void sectioned_text_as_a_party_branch_writes_it() {
        List<ParsedRow> rows = rows("""
                党章知识竞赛题库

                单选题
                1对党员的纪律处分中最高一级是（ ）。
                A、警告
                B、严重警告
                C、留党察看
                D、开除党籍
                正确答案：D
                2党的最高领导机关是（ ）。
                A、全国代表大会 B、中央政治局 C、书记处
                正确答案：A
                解析：党章第十条。
                  两款都这样说。

                判断题
                1预备党员有表决权。
                正确答案：错
                """);

        assertThat(told(rows))
                .containsExactly(
                        "SINGLE 对党员的纪律处分中最高一级是（ ）。 [警告, 严重警告, 留党察看, 开除党籍] D",
                        "SINGLE 党的最高领导机关是（ ）。 [全国代表大会, 中央政治局, 书记处] A",
                        "TRUE_FALSE 预备党员有表决权。 [] F");
        assertThat(rows.get(0).row()).isEqualTo(4);
        assertThat(rows.get(0).raw().get("原文")).startsWith("1对党员的纪律处分").endsWith("正确答案：D");
        assertThat(draft(rows.get(1)).key().rationale()).isEqualTo("党章第十条。\n两款都这样说。");
        assertThat(FILES.openText("一、判断题\n1. 圆的。（√）", ReadingHints.NONE)
                        .understood()
                        .sheets())
                .singleElement()
                .satisfies(text -> assertThat(text.layout()).isEqualTo(Layout.SECTIONED_TEXT));
    }

    @Test
    void tagged_text_as_survey_sites_write_it() {
        String text = """
                1. 电流的单位是（ ）。[单选题]
                A. 伏
                B. 安（正确答案）
                C. 欧
                D. 瓦

                2. 哪些是名著？【多选题】（2分）
                A. 西游记
                B. 水浒传
                C. 故事会
                正确答案：AB
                难度：难
                知识点：文学

                3. （判断）地球是圆的。
                答案：√
                4. 频率是____Hz。[填空题]
                答案：50
                5. 什么是短路？[简答题]
                答案：不经负载直接相接。
                """;
        List<ParsedRow> rows = rows(text);

        assertThat(told(rows))
                .containsExactly(
                        BOTH.get(0),
                        "MULTIPLE 哪些是名著？ [西游记, 水浒传, 故事会] AB",
                        BOTH.get(1),
                        "FILL_IN_BLANK 频率是____Hz。 [] 50",
                        "SHORT_ANSWER 什么是短路？ [] 不经负载直接相接。");
        assertThat(draft(rows.get(1)).difficulty()).isEqualTo(Difficulty.HARD);
        assertThat(draft(rows.get(1)).knowledge()).containsExactly("文学");
        assertThat(FILES.openText(text, ReadingHints.NONE)
                        .understood()
                        .sheets()
                        .getFirst()
                        .layout())
                .isEqualTo(Layout.TAGGED_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. 电流的单位是（ B ）。\nA. 伏 B. 安 C. 欧 D. 瓦\n2. 地球是圆的。（√）",
                "一、单选题\n1、电流的单位是（B）。\nA.伏\nB.安\nC.欧\nD.瓦\n二、判断题\n1、地球是圆的。（对）",
                "（B）1. 电流的单位是（ ）。 A.伏 B.安 C.欧 D.瓦\n（√）2. 地球是圆的。",
                "1．电流的单位是（ ）。\nＡ．伏　Ｂ．安　Ｃ．欧　Ｄ．瓦\n答案：Ｂ\n２．地球是圆的。\n答案：正确",
                "1. 电流的单位是（ ）。\nA 伏\nB 安\nC 欧\nD 瓦\n【答案】B【解析】安培\n2. 地球是圆的。\n【答案】对",
                "1、电流的单位是（ ）。\n(A)伏 (B)安\n(C)欧 (D)瓦\n参考答案: b\n2、(√)地球是圆的。",
                "第1题 电流的单位是（ ）。\nA：伏\nB：安\nC：欧\nD：瓦\n答案 B\n第2题 地球是圆的。\n答案 对",
                "电流的单位是（ ）。\nA. 伏\nB. 安\nC. 欧\nD. 瓦\n答案：B\n\n地球是圆的。\n答案：对",
                "电流的单位是（B）。\nA.伏\nB.安\nC.欧\nD.瓦\n地球是圆的。（√）",
                "(1) 电流的单位是（ ）。\nA. 伏\n√B. 安\nC. 欧\nD. 瓦\n(2) 地球是圆的。\n答案：T",
                "1. 电流的单位是（ ）。\nA伏\nB安\nC欧\nD瓦\n正确答案B\n2. 地球是圆的。\n正确答案对",
                "1. 电流的单位是\n（ ）。\nA. 伏\nB. 安\nC. 欧\nD. 瓦\n答案：B（1分）\n2. 地球是圆的。\n答案：对"
            })
    void key_is_found_wherever_it_stands(String text) {
        assertThat(told(text.replace("是\n（ ）", "是（ ）").replace("B（1分）", "B"))).isEqualTo(BOTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "参考答案\n1-2 BC\n3.√ 4.×",
                "答案：\n1～2：B C\n3-4 对错",
                "【参考答案】\n一、单选题\n1.B 2.C\n二、判断题\n3、√；4、×",
                "附：参考答案\n1.B\n2. C\n3. 对\n4. 错",
                "标准答案及解析\n1.【答案】B【解析】安培\n2. C。解析：欧姆\n3、正确\n4、错误",
                "参考答案\n题号 1 2 3 4\n答案 B C √ ×",
                "单选题答案\n1-2 BC\n判断题答案\n3-4 √×",
                "一、单选题参考答案：\n1.B  2.C\n二、判断题参考答案：\n3.√  4.×"
            })
    void answers_at_the_end_find_their_questions(String answers) {
        String text = """
                一、单选题（每题1分）
                1. 电流的单位是（ ）。
                A. 伏 B. 安 C. 欧
                2. 电阻的单位是（ ）。
                A. 伏 B. 安 C. 欧
                二、判断题
                3. 地球是圆的。
                4. 太阳从西边出来。

                """ + answers;

        assertThat(told(text))
                .containsExactly(
                        "SINGLE 电流的单位是（ ）。 [伏, 安, 欧] B",
                        "SINGLE 电阻的单位是（ ）。 [伏, 安, 欧] C",
                        "TRUE_FALSE 地球是圆的。 [] T",
                        "TRUE_FALSE 太阳从西边出来。 [] F");
    }

    @Test
    void answers_of_sections_that_count_anew_are_told_apart() {
        String text = """
                一、单选题
                1. 电流的单位是（ ）。
                A. 伏 B. 安
                二、多选题
                1. 名著有（ ）。
                A. 西游记 B. 水浒传 C. 故事会
                2. 单位有（ ）。
                A. 伏 B. 安 C. 马
                三、填空题
                1. 频率是____Hz，电压是____V。
                四、简答题
                1. 什么是短路？
                """;
        List<String> told = List.of(
                "SINGLE 电流的单位是（ ）。 [伏, 安] B",
                "MULTIPLE 名著有（ ）。 [西游记, 水浒传, 故事会] AB",
                "MULTIPLE 单位有（ ）。 [伏, 安, 马] AB",
                "FILL_IN_BLANK 频率是____Hz，电压是____V。 [] 50;220",
                "SHORT_ANSWER 什么是短路？ [] 不经负载直接相接。\n很危险。");

        assertThat(told(text + "参考答案\n一、单选题\n1.B\n二、多选题\n1-2 AB AB\n三、填空题\n1. 50；220\n四、简答题\n1. 不经负载直接相接。\n很危险。"))
                .isEqualTo(told);
        assertThat(told(text + "参考答案\n1.B\n1.AB 2.A、B\n1. 50；220\n1. 答：不经负载直接相接。\n很危险。"))
                .isEqualTo(told);
    }

    @Test
    void answers_below_each_section_do_not_end_the_questions() {
        String text = """
                一、单选题
                1. 电流的单位是（ ）。
                A. 伏 B. 安
                答案：1.B
                二、判断题
                1. 地球是圆的。
                2. 太阳从西边出来。
                答案：
                1-2 对错
                三、填空题
                1. 频率是____Hz。
                答案：50
                """;

        assertThat(told(text))
                .containsExactly(
                        "SINGLE 电流的单位是（ ）。 [伏, 安] B",
                        "TRUE_FALSE 地球是圆的。 [] T",
                        "TRUE_FALSE 太阳从西边出来。 [] F",
                        "FILL_IN_BLANK 频率是____Hz。 [] 50");
    }

    @Test
    void numbered_lists_inside_of_answers_and_rationales_begin_no_question() {
        String text = """
                一、简答题
                1. 停电检修有哪些步骤？
                答：1. 停电
                2. 验电
                3. 接地
                2. 什么是短路？
                答案：不经负载直接相接。
                二、单选题
                3. 电流的单位是（ ）。
                A. 伏 B. 安
                答案：B
                解析：理由有二
                1. 定义如此
                2. 国际单位
                4. 电压是 220V 的
                10kV 线路怎么走（ ）
                A. 架空 B. 电缆
                答案：A
                """;

        assertThat(told(text))
                .containsExactly(
                        "SHORT_ANSWER 停电检修有哪些步骤？ [] 1. 停电\n2. 验电\n3. 接地",
                        "SHORT_ANSWER 什么是短路？ [] 不经负载直接相接。",
                        "SINGLE 电流的单位是（ ）。 [伏, 安] B",
                        "SINGLE 电压是 220V 的\n10kV 线路怎么走（ ） [架空, 电缆] A");
    }

    @Test
    void letters_inside_of_an_option_on_one_line_do_not_divide_it() {
        assertThat(told("1. 哪些相？\nA. A、B两相 B. B、C两相 C. A.B.C三相\n答案：C\n2. 哪种维生素？\nA.维生素A B.维生素C\n答案：A"))
                .containsExactly("SINGLE 哪些相？ [A、B两相, B、C两相, A.B.C三相] C", "SINGLE 哪种维生素？ [维生素A, 维生素C] A");
    }

    @Test
    void words_in_the_brackets_of_a_fill_in_question_are_its_answers() {
        assertThat(told("一、填空题\n1. 安全生产方针是（安全第一）、（预防为主）。\n3. 电压是____V。\n答案：220||220V"))
                .containsExactly("FILL_IN_BLANK 安全生产方针是____、____。 [] 安全第一;预防为主", "FILL_IN_BLANK 电压是____V。 [] 220");
    }

    @Test
    void case_ordering_and_matching_are_read_from_text_too() {
        String text = """
                一、案例分析题
                1. 夜班时一名工人触电倒地。
                班长赶来。
                （1）先做什么？
                A. 断电 B. 拉人
                答案：A
                （2）可以直接用手拉。
                答案：错
                解析：先断电再救人。
                二、排序题
                2. 停电检修的顺序
                A. 验电 B. 停电 C. 接地
                答案：BAC
                三、匹配题
                3. 单位
                左列：电流；电压
                A. 伏 B. 安
                答案：BA
                """;

        assertThat(told(text))
                .containsExactly(
                        "CASE 夜班时一名工人触电倒地。\n班长赶来。 [] A/F",
                        "ORDERING 停电检修的顺序 [停电, 验电, 接地]",
                        "MATCHING 单位 [电流, 电压] [安, 伏]");
    }

    @Test
    void question_without_its_key_among_others_is_a_fault_at_its_line() {
        List<ParsedRow> rows = rows("1. 电流的单位是（ ）。\nA. 伏 B. 安\n答案：B\n2. 电阻的单位是（ ）。\nA. 伏 B. 欧\n3. 地球是圆的。（√）");

        assertThat(told(rows))
                .containsExactly("SINGLE 电流的单位是（ ）。 [伏, 安] B", "4 [bank.key-missing]", "TRUE_FALSE 地球是圆的。 [] T");
        assertThat(rows.get(1).faults().getFirst().column()).isEqualTo("答案");
    }

    @Test
    void several_answers_in_words_on_one_line_are_told_apart() {
        assertThat(
                        told(
                                "一、填空题\n1. 电流的单位是____。\n2. 电压是____V，频率是____Hz。\n3. 方针是____。\n参考答案\n1. 安培  2. ①220 ②50  3. 安全第一"))
                .containsExactly(
                        "FILL_IN_BLANK 电流的单位是____。 [] 安培",
                        "FILL_IN_BLANK 电压是____V，频率是____Hz。 [] 220;50",
                        "FILL_IN_BLANK 方针是____。 [] 安全第一");
    }

    @Test
    void reason_behind_the_letters_of_a_key_is_its_rationale() {
        List<ParsedRow> rows =
                rows("1. 电流的单位是（ ）。\nA. 伏 B. 安\n答案：B，因为安培是电流的单位。\n2. 名著有（ ）\nA. 西游记 B. 水浒传 C. 故事会\n答案：A,B");

        assertThat(told(rows)).containsExactly("SINGLE 电流的单位是（ ）。 [伏, 安] B", "MULTIPLE 名著有（ ） [西游记, 水浒传, 故事会] AB");
        assertThat(draft(rows.getFirst()).key().rationale()).isEqualTo("因为安培是电流的单位。");
    }

    @Test
    void stem_that_begins_with_a_number_is_told_from_the_number_of_the_question() {
        assertThat(told("1、220V 是安全电压。（×）\n2、10kV 线路属于高压。（√）\n3.6kV 也是高压。（√）\n4. 1.5 平方的线可以用。（√）\n5. 5、水会导电。（√）"))
                .containsExactly(
                        "TRUE_FALSE 220V 是安全电压。 [] F",
                        "TRUE_FALSE 10kV 线路属于高压。 [] T",
                        "TRUE_FALSE 6kV 也是高压。 [] T",
                        "TRUE_FALSE 1.5 平方的线可以用。 [] T",
                        "TRUE_FALSE 水会导电。 [] T");
    }

    @Test
    void remarks_above_the_first_section_are_no_questions() {
        assertThat(told("注意事项\n1. 考试时间90分钟。\n2. 请用黑色笔。\n一、判断题\n1. 地球是圆的。（√）\n2. 太阳从西边出来。（×）"))
                .containsExactly("TRUE_FALSE 地球是圆的。 [] T", "TRUE_FALSE 太阳从西边出来。 [] F");
    }

    @Test
    void chapters_are_kept() {
        List<ParsedRow> rows = rows("第一章 电工基础\n1. 圆的。（√）\n第二章 安全用电\n2. 方的。（×）");
        assertThat(rows).extracting(row -> draft(row).chapter()).containsExactly("第一章 电工基础", "第二章 安全用电");
    }

    @Test
    void text_in_a_column_of_a_workbook_is_read_like_a_text() {
        SheetSamples file = SheetSamples.sheet(
                "题库", "单选题", "1. 电流的单位是（ ）。", "A. 伏|B. 安|C. 欧|D. 瓦", "答案：B", "判断题", "2. 地球是圆的。", "答案：对");

        assertThat(told(file.xlsx())).isEqualTo(BOTH);
        assertThat(rows(file.xlsx())).extracting(ParsedRow::row).containsExactly(2, 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void text_is_read_in_any_encoding(String charset) {
        byte[] file = "1. 电流的单位是（ B ）。\r\nA. 伏 B. 安 C. 欧 D. 瓦\r\n2. 地球是圆的。（√）\r\n".getBytes(Charset.forName(charset));
        assertThat(told(file)).isEqualTo(BOTH);
    }

    @Test
    void text_that_is_no_bank_is_refused_with_the_reason() {
        String notes = """
                第一章 安全生产
                一、基本概念
                1. 安全生产是指在生产经营活动中，为避免造成人员伤害和财产损失而采取的措施。
                2. 隐患分为一般隐患和重大隐患。
                3. 企业应当建立健全全员安全生产责任制。正确答案往往藏在细节里。
                二、法律法规
                1. 安全生产法自2002年起施行，2021年第三次修正。
                2. 从业人员有权拒绝违章指挥。
                """;
        refused(notes.getBytes(StandardCharsets.UTF_8), "文章或学习资料", "答案：B");
        refused("1. 一\nA. 甲 B. 乙\n2. 二\nA. 甲 B. 乙\n".getBytes(StandardCharsets.UTF_8), "没有答案");
        refused("1. 单位是什么\n答案：B\n2. 电阻\n答案：A\n".getBytes(StandardCharsets.UTF_8), "没有选项");
        refused("你好".getBytes(StandardCharsets.UTF_8), "文章或学习资料");
        refused(new byte[0], "空文件");
        refused(" \r\n ".getBytes(StandardCharsets.UTF_8), "空文件");
        refused("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8), "PDF", "另存为 .docx");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "图片");
        refused("<html><table><tr><td>题干".getBytes(StandardCharsets.UTF_8), "网页");
        refused(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8}, "认不出");
    }
}

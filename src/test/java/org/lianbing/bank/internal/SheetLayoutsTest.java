package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.bank.internal.QuestionFilesFixture.FILES;
import static org.lianbing.bank.internal.QuestionFilesFixture.draft;
import static org.lianbing.bank.internal.QuestionFilesFixture.refused;
import static org.lianbing.bank.internal.QuestionFilesFixture.rows;
import static org.lianbing.bank.internal.QuestionFilesFixture.told;
import static org.lianbing.bank.internal.SheetSamples.sheet;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;
import org.lianbing.platform.SheetFault;

/** Families F1 to F5 of layouts, and their traps. */
class SheetLayoutsTest {
    private static final SheetSamples PER_ROW = sheet(
            "题库",
            "填写须知：请勿改动表头，题型只能是单选题、多选题",
            "序号|题干（必填）|题型 （必填）|选项A|选项 B|选项  C|D选项|选项E(勿删)|正确答案\n（必填）|解析（勿删）|章节（勿删）|难度",
            "示例|样子|单选题|甲|乙|||A||",
            "1|电流的单位是（ ）|单选题|伏|安|欧|瓦||b|安培|第一章|易",
            "2|哪些是名著|复选题|西游记|水浒传|红楼|故事会||C、A,B||第一章|中",
            "3|地球是圆的|判断||||||对||第一章|难",
            "",
            "4|电压____，频率（  ）|填空题||||||220‖220V；50||第一章|较难");

    private static final List<String> PER_ROW_TOLD = List.of(
            "SINGLE 电流的单位是（ ） [伏, 安, 欧, 瓦] B",
            "MULTIPLE 哪些是名著 [西游记, 水浒传, 红楼, 故事会] ABC",
            "TRUE_FALSE 地球是圆的 [] T",
            "FILL_IN_BLANK 电压____，频率____ [] 220;50");

    private static final SheetSamples OPTION_PER_ROW = sheet(
            "导入",
            "题目序号|题目类型|题目内容|整体解析|题目图片|是否正确项|选项内容|选项解析",
            "1|2|找出可被2整除的数|看末位||1|数字：2|2÷2=1",
            "1|||||0|数字：3|",
            "1|||||1|数字：4|",
            "2|1|电流的单位|||0|伏|",
            "||||||安|",
            "3|3|地球是圆的|||1|正确|",
            "|||||0|错误|",
            "4|4|什么是短路|||1|不经负载相接|");

    private static final SheetSamples SHEET_PER_TYPE = sheet("一、单选题", "题干|选项 A|选项 B|答案|标签", "电流的单位|伏|安|B|简单 语文")
            .and("多选题（共1题）", "题目|选项A|选项B|选项C|正确选项", "名著|西游记|水浒传|故事会|AB")
            .and("判断题", "题干|标准答案", "地球是圆的|√")
            .and("填空题", "题干|空 1|空 2|解析", "____和____|甲‖子|乙|略")
            .and("问答题", "题干|参考答案", "什么是短路|不经负载\n直接相接")
            .and("填写说明", "随便写");

    private static final SheetSamples TRUTH_COLUMNS = sheet(
            "Sheet1",
            "题目内容|题型|选项一内容|选项一是否正确|选项一图片|选项二内容|选项二是否正确|选项三内容|选项三是否正确|整体解析",
            "名著|多选|西游记|是||水浒传|1|故事会|0|都是名著",
            "单位|单选|伏|否||安|是|欧|否|",
            "地球是圆的|判断|正确|是||错误|否|||");

    private static final SheetSamples ONE_CELL =
            sheet("题", "题型|题干|选项|答案", "单选题|单位|A.伏 B.安 C.欧|B", "多选题|名著|西游记;水浒传;故事会|A,B", "判断题|圆的||√");

    @Test
    void family_is_read_alike_from_new_and_old_workbooks_and_csv() {
        for (SheetSamples family : List.of(PER_ROW, OPTION_PER_ROW, TRUTH_COLUMNS, ONE_CELL)) {
            List<String> told = told(family.xlsx());
            assertThat(told).hasSizeGreaterThan(2);
            assertThat(told(family.xls())).isEqualTo(told);
            assertThat(told(family.csv(",", StandardCharsets.UTF_8))).isEqualTo(told);
            assertThat(told(family.csv("\t", Charset.forName("GB18030")))).isEqualTo(told);
        }
        // A csv has one sheet: of this family each file is one of the first.
        assertThat(told(SHEET_PER_TYPE.xls())).isEqualTo(told(SHEET_PER_TYPE.xlsx()));
    }

    @Test
    void question_per_row_is_read_from_new_and_old_workbooks_alike() {
        assertThat(told(PER_ROW.xlsx())).isEqualTo(PER_ROW_TOLD);
        assertThat(told(PER_ROW.xls())).isEqualTo(PER_ROW_TOLD);

        Understood understood =
                FILES.open("随便.txt", PER_ROW.xls(), ReadingHints.NONE).understood();
        assertThat(understood.kind()).isEqualTo(FileKind.XLS);
        assertThat(understood.sheets()).singleElement().satisfies(one -> {
            assertThat(one.layout()).isEqualTo(Layout.QUESTION_PER_ROW);
            assertThat(one.headerRow()).isEqualTo(2);
            assertThat(one.columns().get(1)).satisfies(column -> {
                assertThat(column.letters()).isEqualTo("B");
                assertThat(column.field()).isEqualTo("stem");
                assertThat(column.sample()).isEqualTo("样子");
            });
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "UTF-8~,",
                "UTF-8~;",
                "GB18030~,",
                "GBK~\t",
                "UTF-16~,",
                "UTF-16LE~;",
                "UTF-16BE~\t",
                "x-UTF-16LE-BOM~,"
            })
    void question_per_row_is_read_from_csv_in_any_encoding(String charset, String delimiter) {
        String between = delimiter == null ? "\t" : delimiter;
        assertThat(told(PER_ROW.csv(between, Charset.forName(charset)))).isEqualTo(PER_ROW_TOLD);
    }

    @Test
    void mark_at_the_start_of_utf_8_is_no_part_of_the_first_header() {
        byte[] file = ("\uFEFF题干,题型,答案\n地球是圆的,判断,对").getBytes(StandardCharsets.UTF_8);
        assertThat(told(file)).containsExactly("TRUE_FALSE 地球是圆的 [] T");
    }

    @Test
    void option_per_row_is_gathered_by_number() {
        assertThat(told(OPTION_PER_ROW.xlsx()))
                .containsExactly(
                        "MULTIPLE 找出可被2整除的数 [数字：2, 数字：3, 数字：4] AC",
                        "5 [bank.key-missing]",
                        "TRUE_FALSE 地球是圆的 [] T",
                        "9 [bank.type-code-unclear]");
        assertThat(draft(rows(OPTION_PER_ROW.xlsx()).getFirst()).key().rationale())
                .isEqualTo("看末位\n“数字：2”：2÷2=1");
        assertThat(FILES.open("", OPTION_PER_ROW.xls(), ReadingHints.NONE).understood())
                .satisfies(understood -> {
                    assertThat(understood.sheets().getFirst().layout()).isEqualTo(Layout.OPTION_PER_ROW);
                    assertThat(understood.asks())
                            .containsExactly(new Ask(Ask.TYPE_CODE, "4", List.of("FILL_IN_BLANK", "SHORT_ANSWER"), 1));
                });
    }

    @Test
    void code_that_means_different_things_is_read_as_the_owner_has_answered() {
        SheetSamples file = sheet("题", "题干|题型|答案", "方针是____|4|安全第一", "地球是圆的|3|对");
        ReadingHints hints = new ReadingHints(Map.of(), Map.of("type-code:4", "FILL_IN_BLANK"));

        assertThat(told(file.xlsx())).containsExactly("2 [bank.type-code-unclear]", "TRUE_FALSE 地球是圆的 [] T");
        assertThat(told(rows(file.xlsx(), hints)))
                .containsExactly("FILL_IN_BLANK 方针是____ [] 安全第一", "TRUE_FALSE 地球是圆的 [] T");
        assertThat(FILES.open("", file.xlsx(), hints).understood().asks()).isEmpty();
    }

    @Test
    void sheet_per_type_takes_the_type_from_its_name_and_the_answer_from_its_own_column() {
        assertThat(told(SHEET_PER_TYPE.xlsx()))
                .containsExactly(
                        "SINGLE 电流的单位 [伏, 安] B",
                        "MULTIPLE 名著 [西游记, 水浒传, 故事会] AB",
                        "TRUE_FALSE 地球是圆的 [] T",
                        "FILL_IN_BLANK ____和____ [] 甲;乙",
                        "SHORT_ANSWER 什么是短路 [] 不经负载\n直接相接");
        assertThat(FILES.open("", SHEET_PER_TYPE.xlsx(), ReadingHints.NONE)
                        .understood()
                        .sheets())
                .extracting(Understood.SheetUnderstood::layout)
                .containsOnly(Layout.SHEET_PER_TYPE);
    }

    @Test
    void columns_that_say_of_each_option_whether_it_is_right_make_the_key() {
        assertThat(told(TRUTH_COLUMNS.xlsx()))
                .containsExactly("MULTIPLE 名著 [西游记, 水浒传, 故事会] AB", "SINGLE 单位 [伏, 安, 欧] B", "TRUE_FALSE 地球是圆的 [] T");
        assertThat(FILES.open("", TRUTH_COLUMNS.xlsx(), ReadingHints.NONE)
                        .understood()
                        .sheets()
                        .getFirst()
                        .layout())
                .isEqualTo(Layout.TRUTH_COLUMNS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A.伏\nB.安\nC.欧",
                "A、伏 B、安 C、欧",
                "A.伏B.安C.欧",
                "（A）伏（B）安（C）欧",
                "伏\n安\n欧",
                "伏||安||欧",
                "伏;安；欧",
                "[\"伏\",\"安\",\"欧\"]",
                "Ａ．伏　Ｂ．安　Ｃ．欧",
                "a) 伏; b) 安; c) 欧"
            })
    void options_in_one_cell_are_divided_however_they_are_written(String cell) {
        byte[] csv = ("题干\t选项\t答案\n单位\t\"" + cell.replace("\"", "\"\"") + "\"\tB").getBytes(StandardCharsets.UTF_8);

        assertThat(told(csv)).containsExactly("SINGLE 单位 [伏, 安, 欧] B");
    }

    @Test
    void letters_inside_of_an_option_do_not_divide_it() {
        byte[] csv = ("题干\t选项\t答案\n" + "哪些\tA. A、B两相 B. B、C两相 C. A.B.C三相\tC\n" + "几相\tA、A相 B、B相 C、维生素C\tA\n"
                        + "哪种\tA、甲 B、乙 C、维生素C、D、E\tC\n" + "混写\tA.甲 B.乙 C、丙 D）丁\tD")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(told(csv))
                .containsExactly(
                        "SINGLE 哪些 [A、B两相, B、C两相, A.B.C三相] C",
                        "SINGLE 几相 [A相, B相, 维生素C] A",
                        "SINGLE 哪种 [甲, 乙, 维生素C、D、E] C",
                        "SINGLE 混写 [甲, 乙, 丙, 丁] D");
    }

    @Test
    void key_in_the_brackets_of_the_stem_is_taken_out_of_it() {
        SheetSamples file = sheet(
                "题",
                "题干|A|B|C|答案",
                "电流的单位是（ B ）。|伏|安|欧|",
                "名著有（AC）|西游记|故事会|红楼梦|AC",
                "维生素（C）的作用|一|二|三|A",
                "地球是圆的（√）||||");

        assertThat(told(file.xlsx()))
                .containsExactly(
                        "SINGLE 电流的单位是（ ）。 [伏, 安, 欧] B",
                        "MULTIPLE 名著有（ ） [西游记, 故事会, 红楼梦] AC",
                        "SINGLE 维生素（C）的作用 [一, 二, 三] A",
                        "TRUE_FALSE 地球是圆的 [] T");
        assertThat(told(sheet("题", "题干|A|B", "单位是（A）|安|伏", "单位是（B）|安|伏").xlsx()))
                .containsExactly("SINGLE 单位是（ ） [安, 伏] A", "3 [bank.question-repeated]");
    }

    @Test
    void ordering_matching_short_answer_and_case_fit_into_rows_too() {
        SheetSamples file = sheet(
                "题",
                "序号|题型|题干|左列|选项A|选项B|选项C|答案|解析|知识点|考试或练习",
                "1|排序题|停电检修的顺序||验电|停电|接地|BAC||电气安全、触电急救|练习",
                "2|匹配题|单位|电流；电压|伏|安|欧|1-B,2-A|||考试",
                "3|案例题|夜班时一名工人触电。||||||综合||",
                "3.1|小题：单选题|先做什么||断电|拉人|喊话|A|||",
                "3.2|小题（判断题）|可以直接拉|||||错|||",
                "4|简答题|什么是短路|||||不经负载直接相接|||",
                "5|填空题|频率____，相序____|||||50±0.2；甲‖乙（顺序不限）|||");

        List<ParsedRow> rows = rows(file.xlsx());
        assertThat(told(rows))
                .containsExactly(
                        "ORDERING 停电检修的顺序 [停电, 验电, 接地]",
                        "MATCHING 单位 [电流, 电压] [安, 伏]",
                        "CASE 夜班时一名工人触电。 [] A/F",
                        "SHORT_ANSWER 什么是短路 [] 不经负载直接相接",
                        "FILL_IN_BLANK 频率____，相序____ [] 50;甲");
        QuestionDraft first = draft(rows.getFirst());
        assertThat(first.knowledge()).containsExactly("电气安全", "触电急救");
        assertThat(first.use()).isEqualTo(Use.PRACTICE_ONLY);
        assertThat(draft(rows.get(2)).key()).isInstanceOfSatisfying(CaseKey.class, key -> {
            assertThat(key.rationale()).isEqualTo("综合");
            assertThat(key.parts()).hasSize(2);
        });
        assertThat(draft(rows.get(4)).key()).isInstanceOfSatisfying(BlanksKey.class, key -> {
            assertThat(key.anyOrder()).isTrue();
            assertThat(key.tolerances().getFirst()).isEqualByComparingTo("0.2");
            assertThat(key.accepted().get(1)).containsExactly("甲", "乙");
        });
    }

    @Test
    void what_our_own_template_and_export_write_is_read() {
        SheetSamples file = sheet(
                "题",
                "题型（必填）|题干（必填）|选项A|选项B|左列（匹配题）|正确答案（必填）|选项顺序",
                "单选题|先后|早|晚||A|固定",
                "填空题|电压____V，方针____|||| 220±5‖两百二¦甲；乙|");

        assertThat(draft(rows(file.xlsx()).get(0)).pinned()).isTrue();
        assertThat(draft(rows(file.xlsx()).get(1)).key()).isInstanceOfSatisfying(BlanksKey.class, key -> {
            assertThat(key.accepted()).containsExactly(List.of("220", "两百二"), List.of("甲；乙"));
            assertThat(key.tolerances()).containsExactly(new BigDecimal("5"), BigDecimal.ZERO);
        });
    }

    @Test
    void fault_in_a_part_of_a_case_names_the_part_and_its_row() {
        SheetSamples file =
                sheet("题", "序号|题型|题干|选项A|选项B|答案", "1|案例题|触电。|||", "1.1|小题：单选题|先做什么|断电|拉人|A", "1.2|小题：单选题|再做什么|喊|跑|E");

        assertThat(rows(file.xlsx())).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(2);
            assertThat(row.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.row()).isEqualTo(4);
                assertThat(fault.column()).isEqualTo("F（答案）");
                assertThat(fault.message()).startsWith("第 2 小题：");
            });
        });
    }

    @Test
    void row_between_the_questions_may_say_their_type() {
        SheetSamples file = sheet("题", "题干|A|B|C|答案", "一、多选题（每题2分）", "名著|西游记|水浒传|故事会|AB", "二、判断题", "地球是圆的||||A");

        assertThat(told(file.xlsx())).containsExactly("MULTIPLE 名著 [西游记, 水浒传, 故事会] AB", "TRUE_FALSE 地球是圆的 [] T");
    }

    @Test
    void stray_half_row_is_one_fault_and_not_four() {
        SheetSamples file = sheet("题", "题型|题干|A|B|答案", "单选|单位|伏|安|B", "|不知道谁写了一半", "判断|地球是圆的|||对");

        assertThat(told(file.xlsx()))
                .containsExactly("SINGLE 单位 [伏, 安] B", "3 [bank.half-row]", "TRUE_FALSE 地球是圆的 [] T");
    }

    @Test
    void likely_repair_is_offered_and_reads_without_fault() {
        SheetSamples file =
                sheet("题", "题型|题干|A|B|C|答案|等级", "单选题|名著|西游记|水浒传|故事会|AB|", "单选题|单位|伏|安|欧|B|九段", "单选题|无|甲|甲|丙|A|");
        List<ParsedRow> rows = rows(file.xlsx());

        assertThat(Objects.requireNonNull(rows.get(0).mended()).type()).isEqualTo("多选题");
        assertThat(Objects.requireNonNull(rows.get(1).mended()).level()).isEmpty();
        assertThat(rows.get(2).mended()).isNull();
        assertThat(told(new ReadQuestion(Map.of())
                        .again(rows.get(0), Objects.requireNonNull(rows.get(0).mended()))))
                .isEqualTo("MULTIPLE 名著 [西游记, 水浒传, 故事会] AB");
    }

    @Test
    void columns_are_read_as_the_owner_says() {
        SheetSamples file = sheet("题", "甲方用语|对错|备注", "地球是圆的|对|x", "太阳从西边出来|错|y");
        ReadingHints hints = new ReadingHints(Map.of("题", Map.of(0, "stem", 1, "key", 2, "")), Map.of());

        refused(file.xlsx(), "没有找到“题干”和“答案”两列", "甲方用语");
        assertThat(told(rows(file.xlsx(), hints))).containsExactly("TRUE_FALSE 地球是圆的 [] T", "TRUE_FALSE 太阳从西边出来 [] F");
    }

    @Test
    void of_a_header_of_two_rows_the_lower_one_is_read() {
        SheetSamples file = sheet("题", "题干|选项|||答案", "题干|A|B|C|答案", "单位|伏|安|欧|B");

        assertThat(told(file.xlsx())).containsExactly("SINGLE 单位 [伏, 安, 欧] B");
    }

    @Test
    void address_of_a_picture_is_told_and_never_opened() {
        SheetSamples file = sheet("题", "题型|题干|题目图片|答案", "判断|图中对吗|http://203.0.113.1/a.png|对", "判断|地球是圆的|无|对");

        assertThat(rows(file.xlsx()).getFirst().faults())
                .extracting(SheetFault::code)
                .containsExactly("bank.picture-by-address");
        assertThat(told(file.xlsx()).getLast()).isEqualTo("TRUE_FALSE 地球是圆的 [] T");
    }

    @Test
    void file_of_stems_without_options_or_without_answers_is_refused_with_the_reason() {
        String[] stems = {"题干|答案", "单位是什么|B", "电阻|A", "电压|C", "电容|D", "电感|A"};
        refused(sheet("题", stems).xlsx(), "没有选项");
        String[] keys = {"题干|A|B|答案", "一|甲|乙|", "二|甲|乙|", "三|甲|乙|", "四|甲|乙|", "五|甲|乙|"};
        refused(sheet("题", keys).xlsx(), "没有答案");
        refused(sheet("花名册", "姓名|身份证号|手机号", "张三|3416|138").xlsx(), "人员名册");
        refused(sheet("空", "").xlsx(), "空文件");
    }

    @Test
    void guessed_type_of_a_sheet_that_says_none_follows_options_and_key() {
        SheetSamples file = sheet("题", "题干|A|B|C|答案", "单位|伏|安|欧|B", "名著|西游记|水浒传|故事会|1,2", "圆|对|错||A", "____的|||| 地球");

        assertThat(rows(file.xlsx()).stream().map(row -> draft(row).type()))
                .containsExactly(
                        QuestionType.SINGLE,
                        QuestionType.MULTIPLE,
                        QuestionType.TRUE_FALSE,
                        QuestionType.FILL_IN_BLANK);
    }
}

package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.OpenWorkbook.Picture;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.Workbooks.Cell;
import org.lianbing.platform.Workbooks.Kind;
import org.lianbing.platform.Workbooks.Row;
import org.lianbing.platform.Workbooks.Sheet;

class TableFileTest {
    private static final String[] HEADER = {"题型", "题干", "选项A", "选项B", "选项C", "选项D", "答案", "解析", "章节", "等级", "难度"};

    @Test
    void row_becomes_a_question() {
        QuestionDraft draft = question("单选题", "电流的单位是（ ）。", "伏", "安", "欧", "瓦", "B", "安培", "第一章", "四级", "难");

        assertThat(draft.type()).isEqualTo(QuestionType.SINGLE);
        assertThat(draft.options()).containsExactly("伏", "安", "欧", "瓦");
        assertThat(draft.key()).isEqualTo(new ChoiceKey(Set.of(1), "安培", ""));
        assertThat(draft.level()).isEqualTo(4);
        assertThat(draft.difficulty()).isEqualTo(Difficulty.HARD);
        assertThat(draft.chapter()).isEqualTo("第一章");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"ACD", "A,C,D", "A、C、D", "A|C|D", "1,3,4", "acd", "DCA", "Ａ，Ｃ，Ｄ", "a c d", "134", "A；C；D", "A.C.D"
            })
    void key_of_a_multiple_choice_is_read_however_it_is_spelt(String key) {
        assertThat(question("多选", "题", "甲", "乙", "丙", "丁", key).key())
                .isEqualTo(new ChoiceKey(Set.of(0, 2, 3), "", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "对,true",
        "√,true",
        "正确,true",
        "T,true",
        "A,true",
        "true,true",
        "是,true",
        "错,false",
        "×,false",
        "错误,false",
        "F,false",
        "B,false",
        "x,false",
        "否,false",
        "FALSE,false"
    })
    void truth_is_read_however_it_is_spelt(String key, boolean truth) {
        assertThat(question("判断题", "题", "", "", "", "", key).key()).isEqualTo(new TruthKey(truth, "", ""));
    }

    @Test
    void letter_of_a_true_false_question_means_its_option() {
        assertThat(question("判断题", "题", "错误", "正确", "", "", "A").key()).isEqualTo(new TruthKey(false, "", ""));
    }

    @Test
    void blanks_and_their_alternatives_are_read() {
        assertThat(question("填空题", "电压____，频率（  ）。", "", "", "", "", "220||220V；50"))
                .satisfies(draft -> {
                    assertThat(draft.stem()).isEqualTo("电压____，频率____。");
                    assertThat(draft.blankCount()).isEqualTo(2);
                    assertThat(draft.key())
                            .isEqualTo(new BlanksKey(List.of(List.of("220", "220V"), List.of("50")), "", ""));
                });
        assertThat(question("填空题", "方针是____。", "", "", "", "", "安全第一，预防为主").key())
                .isEqualTo(new BlanksKey(List.of(List.of("安全第一，预防为主")), "", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "题干,答案",
                "题目（必填）,正确答案\n（必填）",
                "试题内容,标准答案",
                "题目题干(必填),正确选项",
                "题  干,答 案（必填）",
                "Content,Answer",
                "问题*,答案："
            })
    void header_is_known_by_its_aliases(String header) {
        String[] titles = header.split(",");
        List<ParsedRow> rows =
                parse(sheet("判断题", row(1, "填写须知：请勿改动表头"), row(3, titles[0], titles[1]), row(4, "地球是圆的", "对")));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.faults()).isEmpty();
            assertThat(row.row()).isEqualTo(4);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"选项A", "选项 A", "A", "A选项", "选项1", "选项一内容", "选项  A（必填）", "Ａ", "optionA", "选项Ａ"})
    void option_header_is_known_by_its_aliases(String header) {
        assertThat(SheetField.of(header)).contains(new SheetField.Option(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "分数", "分值", "一", "备注", "n", "x", ""})
    void other_headers_are_not_taken_for_a_field(String header) {
        assertThat(SheetField.of(header)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"五级,5", "初级工,5", "5,5", "五级/初级工,5", "中级,4", "三级·高级工,3", "技师,2", "一级（高级技师）,1"})
    void levels_are_read_however_they_are_written(String text, int level) {
        assertThat(SheetWords.level(text)).contains(level);
    }

    @Test
    void every_fault_is_told_by_row_and_column_in_plain_words() {
        assertThat(faults("单选题", "", "甲", "乙", "", "", "A"))
                .extracting(SheetFault::code)
                .containsExactly("bank.stem-missing");
        SheetFault noOption = onlyFault("单选题", "题", "甲", "乙", "", "", "D");
        assertThat(noOption.code()).isEqualTo("bank.key-names-no-option");
        assertThat(noOption.row()).isEqualTo(2);
        assertThat(noOption.column()).isEqualTo("G（答案）");
        assertThat(noOption.value()).isEqualTo("D");
        assertThat(noOption.suggestion()).isNotBlank();
        assertThat(onlyFault("单选题", "题", "甲", "", "", "", "A").code()).isEqualTo("bank.options-missing");
        assertThat(onlyFault("单选题", "题", "甲", "乙", "甲 ", "丁", "A").code()).isEqualTo("bank.option-repeated");
        assertThat(onlyFault("单选题", "题", "甲", "", "丙", "丁", "A").code()).isEqualTo("bank.option-gap");
        assertThat(onlyFault("拼图题", "题", "甲", "乙", "", "", "A").code()).isEqualTo("bank.type-unknown");
        assertThat(onlyFault("4", "题", "甲", "乙", "", "", "A").code()).isEqualTo("bank.type-code-unclear");
        assertThat(onlyFault("", "题", "", "", "", "", "略").code()).isEqualTo("bank.type-missing");
        assertThat(onlyFault("", "题", "", "", "", "", "").code()).isEqualTo("bank.half-row");
        assertThat(onlyFault("多选题", "题", "甲", "乙", "", "", "A").code()).isEqualTo("bank.multiple-with-one-key");
        assertThat(onlyFault("单选题", "题", "甲", "乙", "", "", "AB").code()).isEqualTo("bank.single-with-several-keys");
        assertThat(onlyFault("单选题", "题", "甲", "乙", "", "", "").code()).isEqualTo("bank.key-missing");
        assertThat(onlyFault("判断题", "题", "", "", "", "", "也许").code()).isEqualTo("bank.key-unreadable");
        assertThat(onlyFault("填空题", "没有空", "", "", "", "", "答").code()).isEqualTo("bank.no-blank");
        assertThat(onlyFault("填空题", "__和__", "", "", "", "", "一个").code()).isEqualTo("bank.blank-count");
        assertThat(onlyFault("单选题", "长".repeat(1_001), "甲", "乙", "", "", "A").code())
                .isEqualTo("bank.text-too-long");
        assertThat(onlyFault("单选题", "题", "1", "2", "3", "4", "2", "", "", "九段").code())
                .isEqualTo("bank.level-unknown");
        assertThat(onlyFault("单选题", "题", "2", "1", "3", "4", "2").code()).isEqualTo("bank.key-ambiguous");
    }

    @Test
    void formula_in_a_used_column_is_a_fault_and_in_an_unused_one_is_not() {
        Map<Integer, Cell> cells =
                new HashMap<>(row(2, "判断题", "题", "", "", "", "", "对").cells());
        cells.put(20, new Cell(20, "=1+1", Kind.FORMULA));
        assertThat(parse(sheet("页", row(1, HEADER), new Row(2, cells)))
                        .getFirst()
                        .faults())
                .isEmpty();

        cells.put(6, new Cell(6, "=IF(1,\"对\")", Kind.FORMULA));
        assertThat(parse(sheet("页", row(1, HEADER), new Row(2, cells)))
                        .getFirst()
                        .faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("platform.cell-is-formula");
                    assertThat(fault.column()).isEqualTo("G（答案）");
                });
    }

    @Test
    void same_question_twice_in_a_file_is_refused_the_second_time() {
        List<ParsedRow> rows = parse(sheet(
                "页",
                row(1, HEADER),
                row(2, "单选题", "下列说法正确的是（ ）。", "甲", "乙", "丙", "丁", "A"),
                row(3, "单选题", "下列说法正确的是：", "子", "丑", "寅", "卯", "A"),
                row(4, "单选题", "下列说法正确的是", "丁", "丙", "乙", "甲", "B")));

        assertThat(rows.get(0).faults()).isEmpty();
        assertThat(rows.get(1).faults()).isEmpty();
        assertThat(rows.get(2).faults())
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.message()).contains("第 2 行").contains("内容不同"));
    }

    @Test
    void samples_notices_repeated_headers_and_help_sheets_are_left_out() {
        Sheet help = sheet("填写说明", row(1, "随便写"));
        String[] header = {"序号", "题型", "题干", "答案"};
        Sheet questions = sheet(
                "题目",
                row(1, "填写须知"),
                row(2, header),
                row(3, "示例1", "判断题", "样子", "对"),
                row(4, "请删除此说明行"),
                row(5, "1", "判断题", "真的", "对"),
                row(6, header),
                row(7, "2"),
                row(8, "2", "判断题", "也是真的", "错"));

        assertThat(parse(help, questions)).extracting(ParsedRow::row).containsExactly(5, 8);
    }

    @Test
    void sheet_without_header_beside_one_with_header_is_told_and_not_skipped_silently() {
        List<ParsedRow> rows =
                parse(sheet("一", row(1, "题干", "题型", "答案"), row(2, "题", "判断", "对")), sheet("二", row(1, "题", "判断", "对")));

        assertThat(rows.get(1).faults()).extracting(SheetFault::code).containsExactly("bank.sheet-without-header");
    }

    @Test
    void file_that_is_no_question_bank_is_refused_with_the_reason() {
        assertThatThrownBy(() -> parse(sheet("花名册", row(1, "姓名", "身份证号"), row(2, "张三", "x"))))
                .isInstanceOfSatisfying(BadInput.class, told -> {
                    assertThat(told.code()).isEqualTo("bank.not-a-question-bank");
                    assertThat(told.detail()).contains("题干").contains("姓名、身份证号");
                });
    }

    @Test
    void type_comes_from_the_sheet_when_there_is_no_column_for_it() {
        List<ParsedRow> rows =
                parse(sheet("二、多选题", row(1, "题干", "A", "B", "C", "答案"), row(2, "题", "甲", "乙", "丙", "AC")));

        assertThat(Objects.requireNonNull(rows.getFirst().draft()).type()).isEqualTo(QuestionType.MULTIPLE);
    }

    @Test
    void letters_written_into_the_options_are_taken_off_only_when_all_have_them() {
        assertThat(question("单选题", "题", "A.甲", "B、乙", "C. 丙", "D．丁", "A").options())
                .containsExactly("甲", "乙", "丙", "丁");
        assertThat(question("单选题", "题", "A.甲", "乙", "丙", "丁", "A").options().getFirst())
                .isEqualTo("A.甲");
    }

    @Test
    void options_that_speak_of_the_others_keep_their_order() {
        assertThat(question("单选题", "题", "甲", "乙", "丙", "以上都对", "D").pinned()).isTrue();
        assertThat(question("单选题", "题", "甲", "乙", "A和B", "丁", "C").pinned()).isTrue();
        assertThat(question("单选题", "题", "甲", "乙", "丙", "丁", "C").pinned()).isFalse();
    }

    private static QuestionDraft question(String... values) {
        ParsedRow row = parse(sheet("页", row(1, HEADER), row(2, values))).getFirst();
        assertThat(row.faults()).isEmpty();
        return Objects.requireNonNull(row.draft());
    }

    private static List<SheetFault> faults(String... values) {
        return parse(sheet("页", row(1, HEADER), row(2, values))).getFirst().faults();
    }

    private static SheetFault onlyFault(String... values) {
        List<SheetFault> faults = faults(values);
        assertThat(faults).as(String.join("|", values)).hasSize(1);
        return faults.getFirst();
    }

    private static List<ParsedRow> parse(Sheet... sheets) {
        List<ParsedRow> rows = new ArrayList<>();
        List<TableSheet> tables =
                Arrays.stream(sheets).map(TableFileTest::table).toList();
        TableFile.open(FileKind.XLSX, tables, ReadingHints.NONE).forEach(rows::add);
        return rows;
    }

    private static TableSheet table(Sheet sheet) {
        return new TableSheet() {
            @Override
            public String name() {
                return sheet.name();
            }

            @Override
            public void rows(Predicate<Row> wantsMore) {
                for (Row row : sheet.rows()) {
                    if (!wantsMore.test(row)) {
                        return;
                    }
                }
            }

            @Override
            public List<Picture> pictures() {
                return List.of();
            }

            @Override
            public Optional<Picture> pictureIn(Cell cell) {
                return Optional.empty();
            }
        };
    }

    private static Sheet sheet(String name, Row... rows) {
        return new Sheet(name, new ArrayList<>(List.of(rows)));
    }

    private static Row row(int number, String... texts) {
        Map<Integer, Cell> cells = new HashMap<>();
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isBlank()) {
                cells.put(i, new Cell(i, texts[i].strip(), Kind.TEXT));
            }
        }
        return new Row(number, cells);
    }
}

package org.lianbing.bank.internal;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lianbing.bank.QuestionType;
import org.lianbing.platform.WorkbookWriter;
import org.lianbing.platform.WorkbookWriter.Column;
import org.lianbing.platform.WorkbookWriter.SheetWriter;

/** The workbook a company fills in. Its sample rows are told by 示例 in the first column and left out on import. */
final class QuestionTemplate {
    static final String FILE_NAME = "题库模板.xlsx";
    private static final String CHOICES = "选项表";
    private static final int ROWS_READY = 1_000;

    /** Columns by their place, for whoever fills the template in. */
    static final int NUMBER = 0;

    static final int TYPE = 1;
    static final int STEM = 2;
    static final int OPTION_A = 3;
    static final int PROMPTS = 11;
    static final int KEY = 12;
    static final int RATIONALE = 13;
    static final int SOURCE = 14;
    static final int CHAPTER = 15;
    static final int KNOWLEDGE = 16;
    static final int LEVEL = 17;
    static final int DIFFICULTY = 18;
    static final int USE = 19;
    static final int PINNED = 20;

    /** Options beyond H; hardly any question has them. */
    static final int OPTION_I = 21;

    /** Before the type of a small question of a case. */
    static final String PART = "小题：";

    static final String IS_PINNED = "固定";
    static final String IS_SHUFFLED = "打乱";

    static final List<Column> COLUMNS = List.of(
            new Column("序号", 8),
            new Column("题型（必填）", 14),
            new Column("题干（必填）", 50),
            new Column("选项A", 20),
            new Column("选项B", 20),
            new Column("选项C", 20),
            new Column("选项D", 20),
            new Column("选项E", 14),
            new Column("选项F", 14),
            new Column("选项G", 14),
            new Column("选项H", 14),
            new Column("左列（匹配题）", 20),
            new Column("正确答案（必填）", 18),
            new Column("解析", 40),
            new Column("出处", 24),
            new Column("章节", 16),
            new Column("知识点", 16),
            new Column("等级", 10),
            new Column("难度", 8),
            new Column("用途", 8),
            new Column("选项顺序", 10));

    private static final List<String> EXPLANATION = List.of(
            "一行一题。第一列写“示例”的行是样子，不会导入，可以留着，也可以删掉。",
            "题型：单选题、多选题、判断题、填空题、排序题、匹配题、简答题、案例题。",
            "选项：单选题和多选题至少两个选项，从 A 开始依次填，中间不要空。判断题、填空题和简答题不填选项。",
            "正确答案：单选题写一个字母，如 B；多选题写几个字母，如 ACD；判断题写“对”或“错”；简答题写参考答案，由人批阅。",
            "填空题：题干里要填的地方写四个下划线 ____。一空一个答案，用分号隔开；同一空有几种写法都算对的，用 || 隔开，如 安全第一||安全至上。"
                    + "数字允许误差的写 220±5；几个空可以换位置的，在最后写（顺序不限）。",
            "排序题：选项按打乱的顺序填，正确答案写正确的先后，如 CADB。",
            "匹配题：“左列”一格里一行写一项（按 Alt+Enter 换行），选项填右边的内容，正确答案按左列的先后写字母，如 BAD。",
            "案例题：题型写“案例题”的一行写材料；下面一行一个小题，题型写“小题：单选题”“小题：判断题”等，小题的答案写在自己那一行，解析和出处写在材料那一行。",
            "等级：五级、四级、三级、二级、一级；空着按五级。难度：易、中、难；空着按中。章节空着归入“综合”。知识点可以写几个，用顿号隔开。",
            "用途：练习（只用于练习）、考试（只用于考试），空着都可以用。选项顺序：写“固定”的，选项不打乱；写“打乱”的，可以打乱；空着时，选项里有“以上都对”之类的不打乱。",
            "解析和出处可以空着，但写了对练习的人帮助最大。",
            "公式写成 $P=\\frac{U^2}{R}$；图片插入到题干、选项或解析的格子里。数字和日期请先把单元格格式改成“文本”再输入，免得 Excel 改动它们。",
            "最多 " + QuestionFiles.ROWS_MAX + " 行、64 MB。上传后先预览，有问题会指出在哪一行哪一列，改好再传即可，不会重复。");

    private QuestionTemplate() {}

    static byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter book = new WorkbookWriter(out)) {
            questions(book.sheet("题目"));
            explanation(book.sheet("填写说明"));
            choices(book.sheet(CHOICES));
        }
        return out.toByteArray();
    }

    private static void questions(SheetWriter sheet) {
        sheet.note("填写须知：一行一题；带“必填”的列不能空；详细说明见“填写说明”工作表。", COLUMNS.size(), 24).header(COLUMNS);
        sample(sheet, "单选题", "触电急救的第一步是什么？", List.of("使触电者脱离电源", "人工呼吸", "拨打 120", "抬到通风处"), "A", "先脱离电源，救护人才安全。");
        sample(sheet, "多选题", "下列哪些属于安全电压等级？", List.of("42 V", "36 V", "24 V", "220 V"), "ABC", "220 V 是市电电压。");
        sample(sheet, "判断题", "在有人触电时，可以用手直接拉开触电者。", List.of(), "错", "未断电时直接接触会一同触电。");
        sample(sheet, "填空题", "我国工频交流电的频率是____ Hz。", List.of(), "50||五十", "");
        sample(sheet, "排序题", "停电检修时，安全措施的先后是？", List.of("验电", "停电", "挂牌", "接地"), "BADC", "先停电，再验电，确认无电才接地，最后挂牌。");
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.textColumn(column, ROWS_READY);
        }
        sheet.choices(TYPE, ROWS_READY, CHOICES, 0, QuestionType.values().length * 2 - 1)
                .choices(LEVEL, ROWS_READY, CHOICES, 1, 5)
                .choices(DIFFICULTY, ROWS_READY, CHOICES, 2, 3)
                .choices(USE, ROWS_READY, CHOICES, 3, 2)
                .choices(PINNED, ROWS_READY, CHOICES, 4, 2);
        sheet.finish();
    }

    private static void sample(
            SheetWriter sheet, String type, String stem, List<String> options, String key, String rationale) {
        String[] cells = new String[COLUMNS.size()];
        Arrays.fill(cells, "");
        cells[NUMBER] = "示例";
        cells[TYPE] = type;
        cells[STEM] = stem;
        for (int i = 0; i < options.size(); i++) {
            cells[OPTION_A + i] = options.get(i);
        }
        cells[KEY] = key;
        cells[RATIONALE] = rationale;
        cells[CHAPTER] = "安全用电";
        cells[LEVEL] = "五级";
        cells[DIFFICULTY] = "易";
        sheet.row((Object[]) cells);
    }

    private static void explanation(SheetWriter sheet) {
        EXPLANATION.forEach(line -> sheet.note(line, 12, 30));
        sheet.finish();
    }

    private static void choices(SheetWriter sheet) {
        List<String> types = new ArrayList<>();
        Arrays.stream(QuestionType.values()).map(QuestionWords::type).forEach(types::add);
        types.stream()
                .filter(type -> !type.equals("案例题"))
                .map(PART::concat)
                .toList()
                .forEach(types::add);
        List<List<String>> columns = List.of(
                types,
                List.of("五级", "四级", "三级", "二级", "一级"),
                List.of("易", "中", "难"),
                List.of("练习", "考试"),
                List.of(IS_PINNED, IS_SHUFFLED));
        for (int row = 0; row < types.size(); row++) {
            int at = row;
            sheet.row(columns.stream()
                    .map(column -> at < column.size() ? column.get(at) : null)
                    .toArray());
        }
        sheet.finish();
    }
}

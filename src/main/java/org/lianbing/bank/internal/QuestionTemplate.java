package org.lianbing.bank.internal;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.lianbing.platform.WorkbookWriter;
import org.lianbing.platform.WorkbookWriter.Column;
import org.lianbing.platform.WorkbookWriter.SheetWriter;

/** The workbook a company fills in. Its sample rows are told by 示例 in the first column and left out on import. */
final class QuestionTemplate {
    static final String FILE_NAME = "题库模板.xlsx";
    private static final String CHOICES = "选项表";
    private static final int ROWS_READY = 1_000;

    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 8),
            new Column("题型（必填）", 12),
            new Column("题干（必填）", 50),
            new Column("选项A", 20),
            new Column("选项B", 20),
            new Column("选项C", 20),
            new Column("选项D", 20),
            new Column("选项E", 14),
            new Column("选项F", 14),
            new Column("选项G", 14),
            new Column("选项H", 14),
            new Column("正确答案（必填）", 18),
            new Column("解析", 40),
            new Column("出处", 24),
            new Column("章节", 16),
            new Column("等级", 10),
            new Column("难度", 8));

    private static final List<String> EXPLANATION = List.of(
            "一行一题。第一列写“示例”的行是样子，不会导入，可以留着，也可以删掉。",
            "题型：单选题、多选题、判断题、填空题。",
            "选项：单选题和多选题至少两个选项，从 A 开始依次填，中间不要空。判断题和填空题不填选项。",
            "正确答案：单选题写一个字母，如 B；多选题写几个字母，如 ACD；判断题写“对”或“错”。",
            "填空题：题干里要填的地方写四个下划线 ____。一空一个答案，用分号隔开；同一空有几种写法都算对的，用 || 隔开，如 安全第一||安全至上。",
            "等级：五级、四级、三级、二级、一级；空着按五级。难度：易、中、难；空着按中。章节空着归入“综合”。",
            "解析和出处可以空着，但写了对练习的人帮助最大。",
            "不要写公式，不要插图片。数字和日期请先把单元格格式改成“文本”再输入，免得 Excel 改动它们。",
            "最多 " + QuestionFiles.ROWS_MAX + " 行、8 MB。上传后先预览，有问题会指出在哪一行哪一列，改好再传即可，不会重复。");

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
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.textColumn(column, ROWS_READY);
        }
        sheet.choices(1, ROWS_READY, CHOICES, 0, 4)
                .choices(15, ROWS_READY, CHOICES, 1, 5)
                .choices(16, ROWS_READY, CHOICES, 2, 3);
        sheet.finish();
    }

    private static void sample(
            SheetWriter sheet, String type, String stem, List<String> options, String key, String rationale) {
        sheet.row(
                "示例",
                type,
                stem,
                option(options, 0),
                option(options, 1),
                option(options, 2),
                option(options, 3),
                "",
                "",
                "",
                "",
                key,
                rationale,
                "",
                "安全用电",
                "五级",
                "易");
    }

    private static String option(List<String> options, int index) {
        return index < options.size() ? options.get(index) : "";
    }

    private static void explanation(SheetWriter sheet) {
        EXPLANATION.forEach(line -> sheet.note(line, 12, 30));
        sheet.finish();
    }

    private static void choices(SheetWriter sheet) {
        sheet.row("单选题", "五级", "易");
        sheet.row("多选题", "四级", "中");
        sheet.row("判断题", "三级", "难");
        sheet.row("填空题", "二级");
        sheet.row(null, "一级");
        sheet.finish();
    }
}

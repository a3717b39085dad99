package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.bank.internal.QuestionFilesFixture.FILES;
import static org.lianbing.bank.internal.QuestionFilesFixture.draft;
import static org.lianbing.bank.internal.QuestionFilesFixture.refused;
import static org.lianbing.bank.internal.QuestionFilesFixture.rows;
import static org.lianbing.bank.internal.QuestionFilesFixture.told;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.platform.WorkbookSamples;

/** Questions in Word documents. */
class DocxFileTest {
    private static final String TEXT = """
            单选题
            1电流的单位是（ ）。
            A、伏
            B、安
            正确答案：B
            判断题
            2地球是圆的。
            正确答案：对
            """;
    private static final List<String> TOLD = List.of("SINGLE 电流的单位是（ ）。 [伏, 安] B", "TRUE_FALSE 地球是圆的。 [] T");

    @Test
    void paragraphs_are_read_like_the_lines_of_a_text() {
        byte[] file = new DocxSamples().text(TEXT).file();

        assertThat(told(file)).isEqualTo(TOLD);
        assertThat(rows(file)).extracting(ParsedRow::row).containsExactly(2, 7);
        assertThat(FILES.open("a.xlsx", file, ReadingHints.NONE).understood().kind())
                .isEqualTo(FileKind.DOCX);
    }

    @Test
    void tagged_text_is_known_in_a_document_too() {
        byte[] file = new DocxSamples()
                .text(
                        "1. 电流的单位是（ ）。[单选题]\nA. 伏\nB. 安（正确答案）\n2. 哪些是名著？【多选题】（2分）\nA. 西游记\nB. 水浒传\nC. 故事会\n正确答案：AB\n3. （判断）地球是圆的。\n答案：√")
                .file();

        assertThat(told(file))
                .containsExactly(
                        "SINGLE 电流的单位是（ ）。 [伏, 安] B", "MULTIPLE 哪些是名著？ [西游记, 水浒传, 故事会] AB", "TRUE_FALSE 地球是圆的。 [] T");
        assertThat(FILES.open("", file, ReadingHints.NONE)
                        .understood()
                        .sheets()
                        .getFirst()
                        .layout())
                .isEqualTo(Layout.TAGGED_TEXT);
    }

    @Test
    void numbers_and_letters_that_word_writes_by_itself_are_seen() {
        byte[] file = new DocxSamples()
                .numbered(1, 0, "单选题")
                .numbered(2, 0, "电流的单位是（ ）。")
                .numbered(2, 1, "伏")
                .numbered(2, 1, "安")
                .text("答案：B")
                .numbered(2, 0, "电阻的单位是（ ）。")
                .numbered(2, 1, "伏")
                .numbered(2, 1, "欧")
                .text("答案：B")
                .styled("Item", "电压的单位是（ ）。")
                .numbered(3, 0, "伏")
                .numbered(3, 0, "安")
                .text("答案：A")
                .styled("Item2", "电容的单位是（ ）。")
                .numbered(4, 0, "法")
                .numbered(4, 0, "亨")
                .text("答案：A")
                .numbered(1, 0, "判断题")
                .numbered(2, 0, "地球是圆的。（√）")
                .file();

        assertThat(told(file))
                .containsExactly(
                        "SINGLE 电流的单位是（ ）。 [伏, 安] B",
                        "SINGLE 电阻的单位是（ ）。 [伏, 欧] B",
                        "SINGLE 电压的单位是（ ）。 [伏, 安] A",
                        "SINGLE 电容的单位是（ ）。 [法, 亨] A",
                        "TRUE_FALSE 地球是圆的。 [] T");
    }

    @Test
    void answers_numbered_by_word_at_the_end_find_their_questions() {
        byte[] file = new DocxSamples()
                .text("一、单选题\n1. 电流的单位是（ ）。\nA. 伏 B. 安\n2. 电阻的单位是（ ）。\nA. 伏 B. 欧\n参考答案")
                .numbered(2, 0, "A")
                .numbered(2, 0, "B")
                .file();

        assertThat(told(file)).containsExactly("SINGLE 电流的单位是（ ）。 [伏, 安] A", "SINGLE 电阻的单位是（ ）。 [伏, 欧] B");
    }

    @Test
    void table_with_a_header_is_read_like_a_sheet_and_one_of_answers_like_text() {
        byte[] header = new DocxSamples()
                .text("电工题库")
                .table("序号|题型|题干|选项A|选项B|答案", "1|单选题|电流的单位是（ ）。|伏|安|B", "2|判断题|地球是圆的。|||对")
                .file();
        assertThat(told(header)).isEqualTo(TOLD);
        assertThat(FILES.open("", header, ReadingHints.NONE)
                        .understood()
                        .sheets()
                        .getFirst()
                        .sheet())
                .isEqualTo("表格 1");

        byte[] answers = new DocxSamples()
                .text("一、单选题\n1. 电流的单位是（ ）。\nA. 伏 B. 安\n二、判断题\n2. 地球是圆的。\n参考答案")
                .table("题号|1|2", "答案|B|√")
                .file();
        assertThat(told(answers)).isEqualTo(TOLD);

        byte[] both = new DocxSamples()
                .text("一、判断题\n1. 雪是白的。（√）")
                .table("题干|选项A|选项B|答案", "电流的单位是|伏|安|B")
                .file();
        assertThat(told(both)).containsExactly("TRUE_FALSE 雪是白的。 [] T", "SINGLE 电流的单位是 [伏, 安] B");
    }

    @Test
    void options_laid_out_in_a_table_without_lines_belong_to_the_question_above() {
        byte[] file = new DocxSamples()
                .text("1. 电流的单位是（B）。")
                .table("A. 伏|B. 安", "C. 欧|D. 瓦")
                .text("2. 地球是圆的。（√）")
                .file();

        assertThat(told(file)).containsExactly("SINGLE 电流的单位是（ ）。 [伏, 安, 欧, 瓦] B", "TRUE_FALSE 地球是圆的。 [] T");
    }

    @Test
    void raised_and_lowered_letters_formulas_and_signs_keep_their_meaning() {
        String raised = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>3</w:t></w:r>";
        String lowered = "<w:r><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr><w:t>2</w:t></w:r>";
        String formula =
                "<m:oMath><m:r><m:t>P=</m:t></m:r><m:f><m:num><m:sSup><m:e><m:r><m:t>U</m:t></m:r></m:e><m:sup><m:r>"
                        + "<m:t>2</m:t></m:r></m:sup></m:sSup></m:num><m:den><m:r><m:t>R</m:t></m:r></m:den></m:f></m:oMath>";
        String tick = "<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F050\"/></w:r>";
        byte[] file = new DocxSamples()
                .raw("<w:p>" + DocxSamples.run("1. 10") + raised + DocxSamples.run(" 升 CO") + lowered
                        + DocxSamples.run("，") + formula + DocxSamples.run("（") + tick + DocxSamples.run("）")
                        + "</w:p>")
                .raw("<w:p>" + DocxSamples.run("2. 雪是")
                        + "<w:del><w:r><w:delText>黑</w:delText><w:t>黑</w:t></w:r></w:del>" + "<w:ins>"
                        + DocxSamples.run("白的。（√）") + "</w:ins></w:p>")
                .file();

        assertThat(told(file))
                .containsExactly("TRUE_FALSE 10³ 升 CO₂，$P=\\frac{{U}^{2}}{R}$ [] T", "TRUE_FALSE 雪是白的。 [] T");
    }

    @Test
    void pictures_come_along_with_the_text_they_stand_in() {
        DocxSamples docx = new DocxSamples();
        byte[] file = docx.text("一、单选题")
                .raw("<w:p>" + DocxSamples.run("1. 这是什么标志？") + docx.picture("甲".getBytes(UTF_8)) + "</w:p>")
                .raw("<w:p>" + DocxSamples.run("A. ") + docx.picture("乙".getBytes(UTF_8)) + "</w:p>")
                .raw("<w:p>" + DocxSamples.run("B. 禁止") + "</w:p>")
                .text("答案：B\n2. 电流的单位是（ ）。\nA. 伏 B. 安\n答案：B")
                .raw("<w:p>" + DocxSamples.run("解析：见图") + docx.picture("丙".getBytes(UTF_8)) + "</w:p>")
                .table("题干|选项A|选项B|答案", "还有什么|甲|乙|B")
                .file();
        List<ParsedRow> rows = rows(file);

        assertThat(draft(rows.get(0)).stem()).isEqualTo("这是什么标志？![图](media:0)");
        assertThat(draft(rows.get(0)).options()).containsExactly("![图](media:1)", "禁止");
        assertThat(rows.get(0).media())
                .extracting(one -> new String(one.content().get(), UTF_8))
                .containsExactly("甲", "乙");
        assertThat(draft(rows.get(1)).key().rationale()).isEqualTo("见图![图](media:0)");
        assertThat(rows.get(1).media())
                .extracting(one -> new String(one.content().get(), UTF_8))
                .containsExactly("丙");
        assertThat(rows.get(2).media()).isEmpty();
    }

    @Test
    void document_without_questions_is_refused_with_the_reason() {
        refused(new DocxSamples().text("会议纪要\n1. 到会十人。\n2. 讨论了安全。").file(), "文章或学习资料");
        refused(new DocxSamples().text("").file(), "空文件");
        refused(WorkbookSamples.zip(Map.of("ppt/presentation.xml", new byte[] {1})), "演示文稿");
        refused(WorkbookSamples.zip(Map.of("a.txt", new byte[] {1})), "压缩包");
    }
}

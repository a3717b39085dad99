package org.lianbing.platform.internal;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.OpenWorkbook;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.WorkbookSamples;
import org.lianbing.platform.WorkbookWriter.Column;
import org.lianbing.platform.Workbooks;
import org.lianbing.platform.Workbooks.Kind;
import org.lianbing.platform.Workbooks.Limits;

/** The time is generous because the machine may be busy; what a hostile file costs is measured in the bank's corpus. */
@Timeout(30)
class FastexcelWorkbooksTest {
    private final FastexcelWorkbooks workbooks = new FastexcelWorkbooks();

    @Test
    void what_the_writer_wrote_is_read_with_sheet_row_and_column() {
        byte[] file = WorkbookSamples.written(book -> book.sheet("题目")
                .note("填写须知：一行一题", 3, 40)
                .header(List.of(new Column("题干", 40), new Column("答案", 10)))
                .row("  电流的单位是  ", "A")
                .row(null, null)
                .row("=1+1", 12.5)
                .finish());

        Workbooks.Sheet sheet = workbooks.read(file, Limits.USUAL).sheets().getFirst();

        assertThat(sheet.name()).isEqualTo("题目");
        assertThat(sheet.rows()).extracting(Workbooks.Row::number).containsExactly(1, 2, 3, 5);
        assertThat(sheet.rows().get(2).text(0)).isEqualTo("电流的单位是");
        assertThat(sheet.rows().get(3).text(0)).isEqualTo("=1+1");
        assertThat(kind(sheet.rows().get(3), 0)).isEqualTo(Kind.TEXT);
        assertThat(sheet.rows().get(3).text(1)).isEqualTo("12.5");
    }

    @Test
    void cells_read_as_people_see_them() {
        Workbooks.Row row = onlyRow("""
                <row r="7"><c r="A7" t="s"><v>0</v></c><c r="B7" t="s"><v>1</v></c><c r="C7"><v>10000000000</v></c>
                <c r="D7"><v>0.30000000000000004</v></c><c r="E7" s="2"><v>0.5</v></c><c r="F7" t="b"><v>1</v></c>
                <c r="G7" s="1"><v>45678</v></c><c r="H7" s="3"><v>45678</v></c><c r="I7" s="4"><v>3.5</v></c>
                <c r="J7" t="inlineStr"><is><t>行内</t></is></c><c r="K7"><v>1.0E10</v></c></row>""");

        assertThat(row.number()).isEqualTo(7);
        assertThat(texts(row, 11))
                .containsExactly(
                        "共享的文字",
                        "分段",
                        "10000000000",
                        "0.3",
                        "50%",
                        "TRUE",
                        "2025-01-21",
                        "2025-01-21",
                        "3.5",
                        "行内",
                        "10000000000");
        assertThat(kind(row, 6)).isEqualTo(Kind.DATE);
        assertThat(kind(row, 7)).isEqualTo(Kind.DATE);
        assertThat(kind(row, 8)).isEqualTo(Kind.NUMBER);
    }

    @Test
    void formula_is_reported_and_its_cached_value_is_not_believed() {
        Workbooks.Row row = onlyRow("""
                <row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f t="shared" ref="B1:B2" si="0">CONCATENATE("a","b")</f><v>ab</v></c></row>
                <row r="2"><c r="B2" t="str"><f t="shared" si="0"/><v>cached</v></c></row>""");
        Workbooks.Cell cell = Objects.requireNonNull(row.cell(0));

        assertThat(cell.kind()).isEqualTo(Kind.FORMULA);
        assertThat(kind(row, 1)).isEqualTo(Kind.FORMULA);
        SheetFault fault = Objects.requireNonNull(SheetFault.ofCell("第一页", 1, cell));
        assertThat(fault.column()).isEqualTo("A");
        assertThat(fault.value()).isEqualTo("=1+1");
        assertThat(fault.message()).contains("公式");
    }

    @Test
    void follower_of_a_shared_formula_is_a_formula_too() {
        byte[] file = WorkbookSamples.zip(WorkbookSamples.parts("""
                <row r="1"><c r="B1" t="str"><f t="shared" ref="B1:B2" si="0">CONCATENATE("a","b")</f><v>ab</v></c></row>
                <row r="2"><c r="B2" t="str"><f t="shared" si="0"/><v>cached</v></c></row>"""));

        assertThat(workbooks.read(file, Limits.USUAL).sheets().getFirst().rows())
                .allSatisfy(row -> assertThat(kind(row, 1)).isEqualTo(Kind.FORMULA));
    }

    @Test
    void id_number_stored_as_a_number_is_told_to_have_lost_its_last_digits() {
        Workbooks.Row row = onlyRow("<row r=\"1\"><c r=\"A1\"><v>3.4160219900307E+17</v></c></row>");

        assertThat(kind(row, 0)).isEqualTo(Kind.LOST_DIGITS);
        assertThat(Objects.requireNonNull(SheetFault.ofCell("页", 1, Objects.requireNonNull(row.cell(0))))
                        .suggestion())
                .contains("文本");
    }

    @Test
    void cell_longer_than_allowed_is_told_not_cut_silently() {
        Workbooks.Row row =
                onlyRow("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "长".repeat(4_001) + "</t></is></c></row>");

        assertThat(kind(row, 0)).isEqualTo(Kind.TOO_LONG);
    }

    @Test
    void files_that_are_no_workbook_are_named_for_what_they_are() {
        refused("题干,答案\n一,A\n".getBytes(UTF_8), "platform.not-a-workbook", "CSV");
        refused("%PDF-1.7 ...".getBytes(UTF_8), "platform.not-a-workbook", "PDF");
        refused(new byte[0], "platform.not-a-workbook", "空文件");
        refused("<html><table>".getBytes(UTF_8), "platform.not-a-workbook", "网页");
        refused(WorkbookSamples.zip(Map.of("a.txt", new byte[] {1})), "platform.not-a-workbook", "压缩包");
    }

    @Test
    void word_document_renamed_to_xlsx_is_recognised() {
        byte[] docx = WorkbookSamples.zip(Map.of(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
                        .getBytes(UTF_8),
                "word/document.xml",
                "<w/>".getBytes(UTF_8)));

        refused(docx, "platform.not-a-workbook", "Word");
    }

    @Test
    void encrypted_and_ancient_workbooks_and_documents_are_told_apart() throws IOException {
        refused(compound("EncryptedPackage"), "platform.file-encrypted", "密码");
        refused(compound("Book"), "platform.workbook-old-format", "Excel 95");
        refused(compound("WordDocument"), "platform.not-a-workbook", "Word");
        refused(Arrays.copyOf(compound("Workbook"), 600), "platform.file-damaged", "损坏");
    }

    private static byte[] compound(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    @Test
    void zip_bomb_is_refused_by_its_ratio_before_it_is_unpacked() {
        Map<String, byte[]> parts = WorkbookSamples.parts("");
        byte[] blanks = new byte[60_000_000];
        Arrays.fill(blanks, (byte) ' ');
        parts.put("xl/worksheets/sheet1.xml", blanks);
        byte[] bomb = WorkbookSamples.zip(parts);
        assertThat(bomb.length).isLessThan(1_000_000);
        parts.clear();

        refused(bomb, "platform.file-unsafe", "解压后");
    }

    @Test
    void more_unpacked_text_than_allowed_is_refused() {
        byte[] noise = new byte[3_000_000];
        new Random(1).nextBytes(noise);
        Map<String, byte[]> parts = WorkbookSamples.parts("");
        parts.put("xl/worksheets/sheet1.xml", noise);

        refused(
                WorkbookSamples.zip(parts),
                new Limits(8_000_000, 2_000_000, 5, 100, 10, 100),
                "platform.file-too-large",
                "太大");
    }

    @Test
    void more_entries_than_allowed_are_refused() {
        Map<String, byte[]> parts = WorkbookSamples.parts("");
        for (int i = 0; i < 2_500; i++) {
            parts.put("xl/media/" + i + ".png", new byte[0]);
        }

        refused(WorkbookSamples.zip(parts), "platform.file-unsafe", "多得不正常");
    }

    @Test
    void duplicate_and_escaping_entry_names_are_refused() {
        Map<String, byte[]> parts = WorkbookSamples.parts("");
        parts.put("xl/worksheets/sheetX.xml", new byte[0]);
        byte[] file = WorkbookSamples.zip(parts);
        byte[] from = "sheetX.xml".getBytes(UTF_8);
        refused(replaced(file, from, "sheet1.xml".getBytes(UTF_8)), "platform.file-unsafe", "重名");
        refused(replaced(file, from, "../../.xml".getBytes(UTF_8)), "platform.file-unsafe", "路径");
    }

    @Test
    void external_entities_are_refused_in_any_encoding() {
        String xxe = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + WorkbookSamples.sheetXml("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>")
                        .substring(39);
        Map<String, byte[]> parts = WorkbookSamples.parts("");
        parts.put("xl/worksheets/sheet1.xml", xxe.getBytes(UTF_8));
        refused(WorkbookSamples.zip(parts), "platform.file-unsafe", "DTD");

        parts.put("xl/worksheets/sheet1.xml", xxe.getBytes(UTF_16));
        refused(WorkbookSamples.zip(parts), "platform.file-unsafe", "编码");
    }

    @Test
    void truncated_and_scrambled_files_are_called_damaged() {
        byte[] good = WorkbookSamples.table("页", new Object[] {"一"}, new Object[] {"二"});
        refused(Arrays.copyOf(good, good.length / 2), "platform.file-damaged", "损坏");

        Map<String, byte[]> parts = WorkbookSamples.parts("");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=".getBytes(UTF_8));
        refused(WorkbookSamples.zip(parts), "platform.file-damaged", "损坏");
        parts.remove("xl/worksheets/sheet1.xml");
        refused(WorkbookSamples.zip(parts), "platform.file-damaged", "损坏");
    }

    @Test
    void no_byte_flipped_anywhere_makes_the_reader_fall_over() {
        byte[] good = WorkbookSamples.table("页", new Object[] {"一", 2, true}, new Object[] {"二"});
        Random random = new Random(42);
        for (int i = 0; i < 400; i++) {
            byte[] flipped = good.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                workbooks.read(flipped, Limits.USUAL);
            } catch (BadInput told) {
                assertThat(told.code()).startsWith("platform.");
            }
        }
    }

    @Test
    void empty_workbook_is_told_so() {
        refused(WorkbookSamples.zip(WorkbookSamples.parts("")), "platform.workbook-empty", "没有内容");
        refused(
                WorkbookSamples.zip(WorkbookSamples.parts("<row r=\"1\"><c r=\"A1\" s=\"0\"/></row>")),
                "platform.workbook-empty",
                "没有内容");
    }

    @Test
    void rows_and_columns_beyond_the_limits_are_refused() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            rows.append("<row r=\"%d\"><c r=\"A%d\"><v>1</v></c></row>".formatted(i, i));
        }
        byte[] long30 = WorkbookSamples.zip(WorkbookSamples.parts(rows.toString()));
        assertThat(workbooks
                        .read(long30, Limits.USUAL.withRowsMax(30))
                        .sheets()
                        .getFirst()
                        .rows())
                .hasSize(30);
        refused(long30, Limits.USUAL.withRowsMax(29), "platform.file-too-large", "行数");
        refused(
                WorkbookSamples.zip(WorkbookSamples.parts("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")),
                "platform.file-too-large",
                "列数");
    }

    @Test
    void cells_far_to_the_right_cost_neither_time_nor_memory() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 300_000; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"XFD").append(i).append("\" s=\"1\"/></row>");
        }
        refused(WorkbookSamples.zip(WorkbookSamples.parts(rows.toString())), "platform.file-too-large", "太大");

        refused(
                WorkbookSamples.zip(WorkbookSamples.parts("<row r=\"1\"><c r=\"&#90;ZZZZZ1\"><v>1</v></c></row>")),
                "platform.file-damaged",
                "损坏");
    }

    @Test
    void empty_formatted_rows_to_the_end_of_the_sheet_cost_little() {
        StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        for (int i = 2; i <= 1_000_000; i++) {
            rows.append("<row r=\"").append(i).append("\"/>");
        }

        assertThat(workbooks
                        .read(WorkbookSamples.zip(WorkbookSamples.parts(rows.toString())), Limits.USUAL)
                        .sheets()
                        .getFirst()
                        .rows())
                .hasSize(1);
    }

    private Workbooks.Row onlyRow(String rowsXml) {
        return workbooks
                .read(WorkbookSamples.zip(WorkbookSamples.parts(rowsXml)), Limits.USUAL)
                .sheets()
                .getFirst()
                .rows()
                .getFirst();
    }

    private static Kind kind(Workbooks.Row row, int column) {
        return Objects.requireNonNull(row.cell(column)).kind();
    }

    private static String[] texts(Workbooks.Row row, int columns) {
        String[] texts = new String[columns];
        for (int i = 0; i < columns; i++) {
            texts[i] = row.text(i);
        }
        return texts;
    }

    private void refused(byte[] file, String code, String word) {
        refused(file, Limits.USUAL, code, word);
    }

    private void refused(byte[] file, Limits limits, String code, String word) {
        assertThatThrownBy(() -> workbooks.read(file, limits)).isInstanceOfSatisfying(BadInput.class, told -> {
            assertThat(told.code()).isEqualTo(code);
            assertThat(told.detail()).contains(word);
            assertThat(told.facts()).containsEntry("field", "file");
        });
    }

    private static byte[] replaced(byte[] file, byte[] from, byte[] to) {
        byte[] changed = file.clone();
        for (int at = 0; at + from.length <= changed.length; at++) {
            if (Arrays.equals(changed, at, at + from.length, from, 0, from.length)) {
                System.arraycopy(to, 0, changed, at, to.length);
            }
        }
        return changed;
    }

    @Test
    void old_workbook_is_read_like_a_new_one() throws IOException {
        OpenWorkbook book = workbooks.open(old(), Limits.USUAL);
        List<Workbooks.Row> rows = new ArrayList<>();
        book.rows(0, rows::add);

        assertThat(book.sheets()).containsExactly("题目", "尾页");
        assertThat(rows).extracting(Workbooks.Row::number).containsExactly(1, 3);
        assertThat(texts(rows.get(0), 7))
                .containsExactly("文字", "12.5", "10000000000", "TRUE", "2025-01-21", "50%", "=");
        assertThat(kind(rows.get(0), 4)).isEqualTo(Kind.DATE);
        assertThat(kind(rows.get(0), 6)).isEqualTo(Kind.FORMULA);
        assertThat(rows.get(1).text(1)).isEqualTo("第三行");
        rows.clear();
        book.rows(1, row -> {
            rows.add(row);
            return false;
        });
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.text(0)).isEqualTo("一"));
    }

    @Test
    void old_workbook_with_a_password_is_told_so() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            byte[] locked = old();
            Biff8EncryptionKey.setCurrentUserPassword(null);
            refused(locked, "platform.file-encrypted", "密码");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void no_byte_flipped_anywhere_makes_the_reader_of_old_workbooks_fall_over() throws IOException {
        byte[] good = old();
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            byte[] flipped = good.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                workbooks.read(flipped, Limits.USUAL);
            } catch (BadInput told) {
                assertThat(told.code()).startsWith("platform.");
            }
        }
    }

    /** A hidden sheet, a visible one with every kind of cell, and another. */
    private static byte[] old() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("藏").createRow(0).createCell(0).setCellValue("看不见");
            HSSFSheet sheet = book.createSheet("题目");
            HSSFRow row = sheet.createRow(0);
            row.createCell(0).setCellValue(" 文字 ");
            row.createCell(1).setCellValue(12.5);
            row.createCell(2).setCellValue(10_000_000_000.0);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellValue(45678);
            row.getCell(4).setCellStyle(style(book, "yyyy-mm-dd"));
            row.createCell(5).setCellValue(0.5);
            row.getCell(5).setCellStyle(style(book, "0%"));
            row.createCell(6).setCellFormula("1+1");
            sheet.createRow(1).createCell(0).setCellValue("  ");
            sheet.createRow(2).createCell(1).setCellValue("第三行");
            HSSFSheet last = book.createSheet("尾页");
            last.createRow(0).createCell(0).setCellValue("一");
            last.createRow(1).createCell(0).setCellValue("二");
            book.setSheetHidden(0, true);
            book.write(out);
        }
        return out.toByteArray();
    }

    private static HSSFCellStyle style(HSSFWorkbook book, String format) {
        HSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    @Test
    void delimiter_is_the_one_that_makes_a_regular_table() {
        for (String delimiter : List.of(",", "\t", ";")) {
            List<Workbooks.Row> rows = new ArrayList<>();
            String text = "题干,答案;解析\n\"一，,;\t\n甲\",A\n\n=\"001\",=1+1\n"
                    .replace(',', '\u0001')
                    .replace(';', '、')
                    .replace("\u0001", delimiter);
            workbooks.openDelimited(text, "表", Limits.USUAL).rows(0, rows::add);

            assertThat(rows).extracting(Workbooks.Row::number).containsExactly(1, 2, 4);
            assertThat(rows.get(0).text(0)).isEqualTo("题干");
            assertThat(rows.get(1).text(1)).isEqualTo("A");
            assertThat(rows.get(2).text(0)).isEqualTo("001");
            assertThat(kind(rows.get(2), 1)).isEqualTo(Kind.TEXT);
        }
    }

    @Test
    void raised_and_lowered_letters_become_signs_of_their_own() throws IOException {
        Map<String, byte[]> parts = WorkbookSamples.parts(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>");
        parts.put("xl/sharedStrings.xml", """
                <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>10</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>-3</t></r>
                <r><t> &lt;m</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>x</t></r></si>
                <si><t>CO</t><rPh sb="0" eb="1"><t>seeoh</t></rPh></si></sst>""".getBytes(UTF_8));

        assertThat(texts(
                        workbooks
                                .read(WorkbookSamples.zip(parts), Limits.USUAL)
                                .sheets()
                                .getFirst()
                                .rows()
                                .getFirst(),
                        2))
                .containsExactly("10⁻³ <m^x", "CO");
        assertThat(texts(
                        workbooks
                                .read(raised(), Limits.USUAL)
                                .sheets()
                                .getFirst()
                                .rows()
                                .getFirst(),
                        1))
                .containsExactly("H₂O 10³ kg");
    }

    private static byte[] raised() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFFont sub = book.createFont();
            sub.setTypeOffset(Font.SS_SUB);
            HSSFFont sup = book.createFont();
            sup.setTypeOffset(Font.SS_SUPER);
            HSSFRichTextString text = new HSSFRichTextString("H2O 103 kg");
            text.applyFont(1, 2, sub);
            text.applyFont(6, 7, sup);
            book.createSheet("题").createRow(0).createCell(0).setCellValue(text);
            book.write(out);
        }
        return out.toByteArray();
    }

    @Test
    void cell_merged_downwards_is_seen_in_every_row_that_has_something_of_its_own() {
        String sheet = WorkbookSamples.sheetXml("""
                <row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>11</v></c></row><row r="2"><c r="B2"><v>12</v></c></row>
                <row r="3"/><row r="4"><c r="A4"><v>4</v></c><c r="B4"><v>14</v></c></row><row r="5"><c r="B5"><v>15</v></c></row>""")
                .replace(
                        "</sheetData>",
                        "</sheetData><mergeCells><mergeCell ref=\"A1:A3\"/><mergeCell ref=\"D4:F4\"/></mergeCells>");
        Map<String, byte[]> parts = WorkbookSamples.parts("");
        parts.put("xl/worksheets/sheet1.xml", sheet.getBytes(UTF_8));

        assertThat(workbooks
                        .read(WorkbookSamples.zip(parts), Limits.USUAL)
                        .sheets()
                        .getFirst()
                        .rows())
                .extracting(row -> row.number() + " " + row.text(0) + " " + row.text(1))
                .containsExactly("1 1 11", "2 1 12", "4 4 14", "5  15");
    }
}

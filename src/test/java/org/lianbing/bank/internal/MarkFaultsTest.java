package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.internal.MarkFaults.MarkedFile;
import org.lianbing.platform.Archives;
import org.lianbing.platform.Workbooks;
import org.lianbing.platform.Workbooks.Row;

/** The file that goes back to its owner with its faults written in it. */
class MarkFaultsTest extends ImportTestBase {
    private static final SheetSamples FILE =
            SheetSamples.sheet("题目", "题型|题干|选项A|选项B|答案", "单选题|一|甲|乙|A", "单选题|二|丙|丁|C", "单选题|三||戊|B");

    @Inject
    MarkFaults marking;

    @Inject
    RepairRows repairs;

    @Inject
    Archives archives;

    @Inject
    Workbooks workbooks;

    @Test
    void workbook_has_a_column_that_says_what_to_do_and_its_cells_are_coloured() {
        byte[] file = FILE.xlsx();
        MarkedFile marked = marking.of(editor, upload(file).id());

        assertThat(marked.name()).isEqualTo("题库（标出问题）.xlsx");
        List<Row> rows = rows(marked.bytes());
        assertThat(rows.getFirst().text(5)).isEqualTo(MarkFaults.TITLE);
        assertThat(rows.get(1).text(5)).isEmpty();
        assertThat(rows.get(2).text(5)).startsWith("E（答案）：").contains("建议：");
        assertThat(rows.get(3).text(5)).contains("选项 A 空着");
        Map<String, String> before = parts(file);
        Map<String, String> after = parts(marked.bytes());
        assertThat(after.get("xl/worksheets/sheet1.xml")).containsPattern("<c[^>]* r=\"E3\"[^>]* s=\"[1-9]");
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((name, text) -> {
            if (!name.equals("xl/styles.xml") && !name.startsWith("xl/worksheets/")) {
                assertThat(after.get(name)).as(name).isEqualTo(text);
            }
        });
    }

    @Test
    void marked_file_that_comes_back_has_the_same_faults_and_once_mended_none() {
        MarkedFile marked = marking.of(editor, upload(FILE.xlsx()).id());

        BankImportView again = upload(marked.name(), marked.bytes());

        assertThat(again.goodCount()).isEqualTo(1);
        assertThat(again.faultyCount()).isEqualTo(2);
        assertThat(again.understood().sheets().getFirst().columns().getLast().field())
                .isEmpty();
    }

    @Test
    void row_that_was_mended_on_the_page_says_how_so_that_the_file_can_follow() {
        BankImportView preview = upload(FILE.xlsx());
        ImportRowView bad = rows(preview, FAULTY).getFirst();
        repairs.repair(editor, preview.id(), bad.ordinal(), bad.said().raw().withKey("B"));

        assertThat(rows(marking.of(editor, preview.id()).bytes()).get(2).text(5))
                .contains("页面上已经改过")
                .contains("答案改成“B”");
    }

    @Test
    void table_gets_the_column_and_stays_a_table() {
        MarkedFile marked = marking.of(
                editor,
                upload("题库.csv", "题型,题干,选项A,选项B,答案\n单选题,一,甲,乙,A\n单选题,\"二,三\",丙,丁,C\n".getBytes(UTF_8))
                        .id());

        assertThat(marked.name()).isEqualTo("题库（标出问题）.csv");
        assertThat(new String(marked.bytes(), UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("\uFEFF题型,题干,选项A,选项B,答案," + MarkFaults.TITLE),
                        line -> assertThat(line).isEqualTo("单选题,一,甲,乙,A,"),
                        line -> assertThat(line).startsWith("单选题,\"二,三\",丙,丁,C,E（答案）："));
    }

    @Test
    void old_workbook_comes_back_in_the_new_format_row_by_row() {
        MarkedFile marked = marking.of(editor, upload("旧.xls", FILE.xls()).id());

        assertThat(marked.name()).isEqualTo("旧（标出问题）.xlsx");
        assertThat(rows(marked.bytes())).hasSize(4);
        assertThat(rows(marked.bytes()).get(2).text(5)).startsWith("E（答案）：");
    }

    @Test
    void text_gets_a_list_beside_it() {
        MarkedFile marked = marking.of(
                editor,
                upload(
                                "题库.txt",
                                "一、单选题\n1. 电流的单位是（ ）。\nA. 伏 B. 安\n答案：C\n2. 电压的单位是（ ）。\nA. 伏 B. 安\n答案：A\n"
                                        .getBytes(UTF_8))
                        .id());

        assertThat(marked.name()).isEqualTo("题库（标出问题）.xlsx");
        Row first = rows(marked.bytes()).get(1);
        assertThat(first.text(1)).isEqualTo("2");
        assertThat(first.text(2)).contains("电流的单位");
    }

    private List<Row> rows(byte[] xlsx) {
        return workbooks.read(xlsx, Workbooks.Limits.USUAL).sheets().getFirst().rows();
    }

    private Map<String, String> parts(byte[] zip) {
        Archives.Archive archive = archives.open(zip, new Archives.Limits(1 << 20, 1 << 24, 100));
        Map<String, String> parts = new HashMap<>();
        archive.names().forEach(name -> parts.put(name, new String(archive.bytes(name, 1 << 20), UTF_8)));
        return parts;
    }
}

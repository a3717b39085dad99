package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.bank.internal.QuestionFilesFixture.draft;
import static org.lianbing.bank.internal.QuestionFilesFixture.rows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.WorkbookSamples;

/** Pictures that lie on a sheet, and those that WPS puts inside a cell. */
class SheetPicturesTest {
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String NAMESPACES =
            " xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"" + RELATION + "\""
                    + " xmlns:etc=\"http://www.wps.cn/officeDocument/2017/etCustomData\"";

    @Test
    void picture_on_a_cell_belongs_to_its_row_and_field() {
        byte[] file = workbook(
                row(1, "题干", "选项A", "选项B", "答案", "解析", "备注")
                        + row(2, "这是什么", "", "禁止", "B", "见图")
                        + row(3, "圆的", "对", "错", "A"),
                anchor(1, 0, "甲") + anchor(1, 1, "乙") + anchor(1, 4, "丙") + anchor(1, 5, "丁") + anchor(2, 3, "戊"),
                "");
        List<ParsedRow> rows = rows(file);

        assertThat(draft(rows.get(0)).stem()).isEqualTo("这是什么\n![图](media:0)![图](media:3)");
        assertThat(draft(rows.get(0)).options()).containsExactly("![图](media:1)", "禁止");
        assertThat(draft(rows.get(0)).key().rationale()).isEqualTo("见图\n![图](media:2)");
        assertThat(contents(rows.get(0))).containsExactly("甲", "乙", "丙", "丁");
        assertThat(draft(rows.get(1)).stem()).isEqualTo("圆的\n![图](media:0)");
        assertThat(contents(rows.get(1))).containsExactly("戊");
    }

    @Test
    void picture_inside_a_cell_stands_in_the_text_of_that_cell() {
        String formula = "<c r=\"%s\" t=\"str\"><f>_xlfn.DISPIMG(&quot;%s&quot;,1)</f><v>=DISPIMG(\"x\",1)</v></c>";
        byte[] file = workbook(
                row(1, "题干", "选项A", "选项B", "答案", "题目图片")
                        + "<row r=\"2\">" + text("A2", "这是什么") + formula.formatted("B2", "ID_B") + text("C2", "禁止")
                        + text("D2", "A") + formula.formatted("E2", "ID_A") + "</row>"
                        + "<row r=\"3\">" + text("A3", "那是什么") + formula.formatted("B3", "ID_GONE") + text("C3", "禁止")
                        + text("D3", "B") + "</row>",
                "",
                cellImage("ID_A", "甲") + cellImage("ID_B", "乙"));
        List<ParsedRow> rows = rows(file);

        assertThat(draft(rows.get(0)).stem()).isEqualTo("这是什么\n![图](media:1)");
        assertThat(draft(rows.get(0)).options()).containsExactly("![图](media:0)", "禁止");
        assertThat(contents(rows.get(0))).containsExactly("乙", "甲");
        assertThat(rows.get(1).faults()).extracting(SheetFault::code).containsExactly("platform.cell-is-picture");
        assertThat(rows.get(1).faults().getFirst().column()).isEqualTo("B（选项A）");
    }

    @Test
    void picture_that_lies_elsewhere_than_in_the_file_is_not_fetched() {
        Map<String, byte[]> parts = WorkbookSamples.parts(row(1, "题干", "答案") + row(2, "圆的", "对"));
        put(
                parts,
                "xl/worksheets/_rels/sheet1.xml.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + RELATION
                        + "/drawing\" Target=\"../drawings/drawing1.xml\"/>"));
        put(
                parts,
                "xl/drawings/drawing1.xml",
                "<xdr:wsDr" + NAMESPACES + ">" + anchor(1, 0, "外").replace("rId外", "rId1") + "</xdr:wsDr>");
        put(
                parts,
                "xl/drawings/_rels/drawing1.xml.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + RELATION
                        + "/image\" Target=\"http://203.0.113.1/a.png\" TargetMode=\"External\"/>"));

        assertThat(rows(WorkbookSamples.zip(parts)))
                .singleElement()
                .satisfies(row -> assertThat(draft(row).stem()).isEqualTo("圆的"));
    }

    private static List<String> contents(ParsedRow row) {
        return row.media().stream()
                .map(one -> new String(one.content().get(), UTF_8))
                .toList();
    }

    private static byte[] workbook(String rowsXml, String anchors, String cellImages) {
        Map<String, byte[]> parts = WorkbookSamples.parts(rowsXml);
        StringBuilder relations = new StringBuilder();
        for (String name : List.of("甲", "乙", "丙", "丁", "戊")) {
            relations
                    .append("<Relationship Id=\"rId")
                    .append(name)
                    .append("\" Type=\"")
                    .append(RELATION)
                    .append("/image\" Target=\"../media/")
                    .append(name)
                    .append(".png\"/>");
            put(parts, "xl/media/" + name + ".png", name);
        }
        put(
                parts,
                "xl/worksheets/_rels/sheet1.xml.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + RELATION
                        + "/drawing\" Target=\"../drawings/drawing1.xml\"/>"));
        put(parts, "xl/drawings/drawing1.xml", "<xdr:wsDr" + NAMESPACES + ">" + anchors + "</xdr:wsDr>");
        put(parts, "xl/drawings/_rels/drawing1.xml.rels", relations(relations.toString()));
        if (!cellImages.isEmpty()) {
            put(parts, "xl/cellimages.xml", "<etc:cellImages" + NAMESPACES + ">" + cellImages + "</etc:cellImages>");
            put(
                    parts,
                    "xl/_rels/cellimages.xml.rels",
                    relations(relations.toString().replace("../media", "media")));
        }
        return WorkbookSamples.zip(parts);
    }

    private static String anchor(int row, int column, String picture) {
        return "<xdr:twoCellAnchor><xdr:from><xdr:col>" + column + "</xdr:col><xdr:row>" + row + "</xdr:row></xdr:from>"
                + "<xdr:to><xdr:col>9</xdr:col><xdr:row>9</xdr:row></xdr:to><xdr:pic><xdr:blipFill><a:blip r:embed=\"rId"
                + picture
                + "\"/></xdr:blipFill></xdr:pic></xdr:twoCellAnchor>";
    }

    private static String cellImage(String id, String picture) {
        return "<etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id=\"2\" name=\"" + id
                + "\"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed=\"rId" + picture
                + "\"/></xdr:blipFill></xdr:pic></etc:cellImage>";
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            row.append(cells[i].isEmpty() ? "" : text((char) ('A' + i) + "" + number, cells[i]));
        }
        return row + "</row>";
    }

    private static String text(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(UTF_8));
    }
}

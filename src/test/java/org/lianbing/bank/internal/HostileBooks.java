package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lianbing.bank.internal.Hostile.DAMAGED;
import static org.lianbing.bank.internal.Hostile.LARGE;
import static org.lianbing.bank.internal.Hostile.NO_BANK;
import static org.lianbing.bank.internal.Hostile.UNSAFE;
import static org.lianbing.bank.internal.Hostile.reads;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.lianbing.platform.WorkbookSamples;

/** Workbooks and documents that are well packed and mean no good. */
final class HostileBooks {
    private static final String HEADER =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>题干</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>答案</t></is></c></row>";
    private static final String GOOD =
            "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>圆的</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>对</t></is></c></row>";

    static final String ROWS = HEADER + GOOD;

    private final List<Hostile> files = new ArrayList<>();
    private final String address;

    private HostileBooks(String address) {
        this.address = address;
    }

    /** @param address of a server that must never be asked */
    static List<Hostile> all(String address) {
        HostileBooks books = new HostileBooks(address);
        books.sheets();
        books.parts();
        books.documents();
        books.old();
        return books.files;
    }

    private void sheets() {
        sheet("a cell far to the right", () -> "<row r=\"3\"><c r=\"XFD3\"><v>1</v></c></row>", LARGE);
        sheet("a cell beyond every column", () -> "<row r=\"3\"><c r=\"ZZZZZZ3\"><v>1</v></c></row>", DAMAGED);
        sheet(
                "a cell without a reference",
                () ->
                        "<row r=\"3\"><c t=\"inlineStr\"><is><t>方的</t></is></c><c t=\"inlineStr\"><is><t>错</t></is></c></row>",
                reads(2));
        sheet("a row of a negative number", () -> "<row r=\"-3\"><c r=\"A3\"><v>1</v></c></row>", Hostile.ANY);
        sheet(
                "a row of a huge number",
                () -> "<row r=\"2147483647\"><c r=\"A2147483647\"><v>1</v></c></row>",
                Hostile.ANY);
        sheet(
                "a shared text that is not there",
                () -> "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>999999999</v></c></row>",
                DAMAGED);
        sheet(
                "a shared text of a negative number",
                () -> "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>-1</v></c></row>",
                DAMAGED);
        sheet(
                "a number of a thousand digits",
                () -> "<row r=\"3\"><c r=\"A3\"><v>" + "9".repeat(1_000) + "</v></c></row>",
                Hostile.ANY);
        sheet(
                "a number with a huge exponent",
                () -> "<row r=\"3\"><c r=\"A3\"><v>1E999999999</v></c><c r=\"B3\"><v>1E-999999999</v></c></row>",
                Hostile.ANY);
        sheet("a cell of an unknown type", () -> "<row r=\"3\"><c r=\"A3\" t=\"zzz\"><v>1</v></c></row>", Hostile.ANY);
        sheet(
                "a formula that calls out",
                () -> "<row r=\"3\"><c r=\"A3\"><f>WEBSERVICE(\"" + address
                        + "\")</f><v>1</v></c><c r=\"B3\" t=\"inlineStr\"><is><t>对</t></is></c></row>",
                reads(1));
        sheet(
                "a formula that runs a program",
                () -> "<row r=\"3\"><c r=\"A3\"><f>cmd|'/c calc'!A1</f><v>1</v></c></row>",
                reads(1));
        sheet(
                "a shared formula over a million cells",
                () -> "<row r=\"3\"><c r=\"A3\"><f t=\"shared\" ref=\"A3:A1048576\" si=\"0\">A1</f></c></row>"
                        + many(20_000, "<row r=\"%1$d\"><c r=\"A%1$d\"><f t=\"shared\" si=\"0\"/></c></row>", 4),
                reads(1));
        sheet(
                "three hundred thousand cells at the right edge",
                () -> many(300_000, "<row r=\"%1$d\"><c r=\"XFD%1$d\" s=\"1\"/></row>", 3),
                LARGE);
        sheet("a million empty rows", () -> many(1_000_000, "<row r=\"%1$d\"/>", 3), reads(1));
        sheet("sixty thousand rows", () -> many(60_000, "<row r=\"%1$d\"><c r=\"A%1$d\"><v>1</v></c></row>", 3), LARGE);
        sheet(
                "merged cells upon each other",
                () -> many(20_000, "<row r=\"%1$d\"><c r=\"A%1$d\" t=\"inlineStr\"><is><t>方的</t></is></c></row>", 3)
                        + "</sheetData><mergeCells>" + many(20_000, "<mergeCell ref=\"B1:B%1$d\"/>", 2)
                        + "</mergeCells><sheetData>",
                reads(1));
        sheet(
                "a cell of a million letters",
                () -> "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>" + "长".repeat(1_000_000)
                        + "</t></is></c><c r=\"B3\" t=\"inlineStr\"><is><t>对</t></is></c></row>",
                reads(1));
    }

    private void parts() {
        part(
                "a text shared a hundred thousand times",
                "xl/sharedStrings.xml",
                () -> strings("<si><t>" + "长".repeat(3_000) + "</t></si>"),
                many(30_000, "<row r=\"%1$d\"><c r=\"A%1$d\" t=\"s\"><v>0</v></c></row>", 3),
                LARGE);
        part(
                "two million shared texts",
                "xl/sharedStrings.xml",
                () -> strings("<si><t>a</t></si>".repeat(2_000_000)),
                "",
                LARGE);
        part(
                "forty million letters in its shared texts",
                "xl/sharedStrings.xml",
                () -> strings(("<si><t>" + noise(10_000) + "</t></si>").repeat(4_000)),
                "",
                LARGE);
        part(
                "twenty million letters in its shared texts of which one is raised",
                "xl/sharedStrings.xml",
                () -> strings("<si><r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r></si>"
                        + ("<si><t>" + noise(10_000) + "</t></si>").repeat(2_000)),
                "",
                LARGE);
        part(
                "a relation to another machine",
                "xl/_rels/workbook.xml.rels",
                () ->
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\""
                                + address + "/sheet.xml\" TargetMode=\"External\"/></Relationships>",
                "",
                DAMAGED);
        part(
                "a sheet that lies outside",
                "xl/_rels/workbook.xml.rels",
                () ->
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"../../../../etc/passwd\"/></Relationships>",
                "",
                DAMAGED);
        part(
                "a thousand sheets",
                "xl/workbook.xml",
                () ->
                        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                                + many(1_000, "<sheet name=\"s%1$d\" sheetId=\"%1$d\" r:id=\"rId1\"/>", 1)
                                + "</sheets></workbook>",
                "",
                LARGE);
        part(
                "a drawing of a hundred thousand pictures",
                "xl/drawings/drawing1.xml",
                () ->
                        "<d xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                + "<a:blip r:embed=\"rId1\"/>".repeat(100_000) + "</d>",
                "",
                LARGE);
        part(
                "a drawing that declares",
                "xl/drawings/drawing1.xml",
                () -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "\">]><d>&e;</d>",
                "",
                UNSAFE);
        part(
                "macros",
                "[Content_Types].xml",
                () ->
                        "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>",
                "",
                "platform.not-a-workbook");
    }

    private void documents() {
        String question = "一、判断题\n1. 圆的。（√）";
        document(
                "tables in tables",
                docx -> docx.raw("<w:tbl><w:tr><w:tc>".repeat(60) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(60)),
                UNSAFE);
        document(
                "some tables in tables",
                docx -> docx.raw("<w:tbl><w:tr><w:tc>".repeat(20) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(20)),
                reads(1));
        document("half a million empty paragraphs", docx -> docx.raw("<w:p/>".repeat(500_000)), reads(1));
        document(
                "a paragraph of nine million letters",
                docx -> docx.raw("<w:p><w:r><w:t>" + noise(10_000).repeat(900) + "</w:t></w:r></w:p>"),
                LARGE);
        document(
                "a cell that spans everything",
                docx -> docx.raw(
                        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>"),
                reads(1));
        document("a list that does not exist", docx -> docx.numbered(99, 77, "方的。"), reads(1));
        document(
                "a picture from elsewhere",
                docx -> docx.raw("<w:p><w:r><w:drawing><a:blip r:link=\"rX\"/></w:drawing></w:r></w:p>"),
                reads(1));
        document("a chunk of another document", docx -> docx.raw("<w:altChunk r:id=\"rX\"/>"), reads(1));
        document(
                "a field that includes a file",
                docx -> docx.raw("<w:p><w:r><w:instrText>INCLUDETEXT \"/etc/passwd\"</w:instrText></w:r></w:p>"),
                reads(1));
        document(
                "twenty-five thousand pictures",
                docx -> docx.raw(("<w:p>" + docx.picture(new byte[] {1}) + "</w:p>").repeat(25_000)),
                LARGE);
        document(
                "a formula in a formula",
                docx -> docx.raw("<w:p><m:oMath>" + "<m:f><m:num>".repeat(20) + "</m:num></m:f>".repeat(20)
                        + "</m:oMath></w:p>"),
                reads(1));
        add(
                "document of styles that are based on each other",
                () -> {
                    Map<String, byte[]> parts = HostileZips.parts(
                            new DocxSamples().text(question).styled("X", "方的").file(), "word/document.xml");
                    parts.put(
                            "word/styles.xml",
                            "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"X\"><w:basedOn w:val=\"Y\"/></w:style><w:style w:styleId=\"Y\"><w:basedOn w:val=\"X\"/></w:style></w:styles>"
                                    .getBytes(UTF_8));
                    return WorkbookSamples.zip(parts);
                },
                reads(1));
    }

    private void old() {
        byte[] good = SheetSamples.sheet("题", "题干|答案", "圆的|对").xls();
        add("old workbook cut in half", () -> Arrays.copyOf(good, good.length / 2), DAMAGED);
        add(
                "old workbook of more rows than allowed",
                () -> SheetSamples.sheet("题", rows(60_000)).xls(),
                LARGE);
        add("old workbook whose sectors follow each other in a circle", () -> circled(good), DAMAGED);
        for (int seed = 0; seed < 20; seed++) {
            int random = seed;
            add("old workbook with bytes changed, " + seed, () -> flipped(good, random), Hostile.ANY);
        }
        byte[] xlsx = SheetSamples.sheet("题", "题干|答案", "圆的|对").xlsx();
        byte[] docx = new DocxSamples().text("一、判断题\n1. 圆的。（√）").file();
        for (int seed = 0; seed < 15; seed++) {
            int random = seed;
            add("workbook with bytes changed, " + seed, () -> flipped(xlsx, random), Hostile.ANY);
            add("document with bytes changed, " + seed, () -> flipped(docx, random), Hostile.ANY);
        }
        add("old document", () -> compound("WordDocument"), NO_BANK);
        add("old presentation", () -> compound("PowerPoint Document"), NO_BANK);
        add("workbook behind a password", () -> compound("EncryptedPackage"), Hostile.ENCRYPTED);
        add("workbook of Excel 95", () -> compound("Book"), "platform.workbook-old-format");
        add("compound file of nobody", () -> compound("Something"), "platform.not-a-workbook");
    }

    private void sheet(String name, Supplier<String> rows, String verdict) {
        add(
                "sheet with " + name,
                () -> WorkbookSamples.zip(WorkbookSamples.parts(HEADER + GOOD + rows.get())),
                verdict);
    }

    private void part(String name, String part, Supplier<String> content, String rows, String verdict) {
        add(
                "workbook with " + name,
                () -> {
                    Map<String, byte[]> parts = new LinkedHashMap<>(WorkbookSamples.parts(HEADER + GOOD + rows));
                    parts.put(
                            "xl/worksheets/_rels/sheet1.xml.rels",
                            "<Relationships><Relationship Id=\"rId1\" Type=\"x/drawing\" Target=\"../drawings/drawing1.xml\"/></Relationships>"
                                    .getBytes(UTF_8));
                    parts.put(
                            "xl/drawings/_rels/drawing1.xml.rels",
                            "<Relationships><Relationship Id=\"rId1\" Type=\"x/image\" Target=\"../media/a.png\"/></Relationships>"
                                    .getBytes(UTF_8));
                    parts.put("xl/media/a.png", new byte[] {1});
                    parts.put(part, content.get().getBytes(UTF_8));
                    return WorkbookSamples.zip(parts);
                },
                verdict);
    }

    private interface Writing {
        DocxSamples on(DocxSamples docx);
    }

    private void document(String name, Writing writing, String verdict) {
        add(
                "document with " + name,
                () -> writing.on(new DocxSamples().text("一、判断题\n1. 圆的。（√）")).file(),
                verdict);
    }

    private void add(String name, Supplier<byte[]> file, String verdict) {
        files.add(new Hostile(name, file, verdict));
    }

    private static String many(int count, String template, int from) {
        StringBuilder all = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            all.append(template.replace("%1$d", String.valueOf(i)));
        }
        return all.toString();
    }

    private static String strings(String items) {
        return "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + items + "</sst>";
    }

    private static String[] rows(int count) {
        String[] rows = new String[count];
        Arrays.fill(rows, "圆的|对");
        rows[0] = "题干|答案";
        return rows;
    }

    /** Letters that pack by no more than their alphabet is small. */
    private static String noise(int length) {
        Random random = new Random(length);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < length; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        return noise.toString();
    }

    private static byte[] flipped(byte[] good, int seed) {
        byte[] file = good.clone();
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            file[random.nextInt(8, file.length)] = (byte) random.nextInt(256);
        }
        return file;
    }

    /** The table of sectors says that each is followed by itself. */
    private static byte[] circled(byte[] good) {
        byte[] file = good.clone();
        int table = 512
                + java.nio.ByteBuffer.wrap(file)
                                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                                .getInt(76)
                        * 512;
        for (int i = 0; i < 128 && table + i * 4 + 4 <= file.length; i++) {
            java.nio.ByteBuffer.wrap(file)
                    .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                    .putInt(table + i * 4, i);
        }
        return file;
    }

    private static byte[] compound(String entry) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            files.writeFilesystem(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}

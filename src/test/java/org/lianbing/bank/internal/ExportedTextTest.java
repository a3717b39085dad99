package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** What stands in the files for other systems and in our own folder. */
class ExportedTextTest {
    private static final ExportDocument BANK = ExportSamples.bank(ExportSamples.everyKind());

    @Test
    void no_cell_of_the_workbook_begins_like_a_formula() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteXlsx.write(BANK, ExportSamples.MEDIA, true, out);
        String cells = new String(part(out.toByteArray(), "xl/sharedStrings.xml"), StandardCharsets.UTF_8)
                + new String(part(out.toByteArray(), "xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        assertThat(cells).doesNotContain("<f>").doesNotContainPattern("<t[^>]*>[=+@-]");
        assertThat(cells.replaceAll("&#x([0-9a-f]+);", "<$1>")).contains("&apos;=1+1", "&apos;=<8b66><544a>");
    }

    @Test
    void gift_keeps_its_own_signs_behind_a_backslash() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteGift.write(BANK, out);
        String gift = out.toString(StandardCharsets.UTF_8);
        assertThat(gift)
                .contains(
                        "$CATEGORY: 测试题库/安全{一}",
                        "// [id:single-0001] [tag:等级：五级] [tag:难度：易] [tag:知识点：消防]",
                        "〔图：红色圆形标志〕",
                        "=禁止 \\~ 一切",
                        "~\\=警告",
                        "~a\\:b\\{c\\}",
                        "~%33.33333%甲",
                        "~%-100%乙",
                        "\\\\(P\\=\\\\frac\\{U^2\\}\\{R\\}\\\\)",
                        "=断电",
                        "=电压 -> 伏")
                .contains("// GIFT 放不下的题，没有导出：案例题")
                .contains("// GIFT 放不下的题，没有导出：填空题");
    }

    @Test
    void moodle_file_carries_its_pictures_and_several_blanks_as_one_question() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteMoodle.write(BANK, ExportSamples.MEDIA, out);
        Document quiz = xml(out.toByteArray());
        assertThat(quiz.getElementsByTagName("question").getLength()).isGreaterThanOrEqualTo(9);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "<img src=\"@@PLUGINFILE@@/sign.svg\" alt=\"红色圆形标志\">",
                        "<file name=\"sign.svg\" path=\"/\" encoding=\"base64\">",
                        "{1:NUMERICAL:=380:19}",
                        "{1:SHORTANSWER:=50}",
                        "{1:MULTICHOICE_V:=断电~拉人~跑~喊}",
                        "<shuffleanswers>false</shuffleanswers>",
                        "<tag><text>用途：练习</text></tag>");
    }

    @Test
    void qti_package_names_every_item_and_picture_it_holds() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteQti.write(BANK, ExportSamples.MEDIA, out);
        Map<String, byte[]> parts = PaperTest.parts(out.toByteArray());
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".xml")) {
                xml(part.getValue());
            }
        }
        String manifest = new String(part(out.toByteArray(), "imsmanifest.xml"), StandardCharsets.UTF_8);
        assertThat(parts.keySet()).allSatisfy(name -> {
            if (!name.equals("imsmanifest.xml")) {
                assertThat(manifest).contains("href=\"" + name + "\"");
            }
        });
        assertThat(new String(part(out.toByteArray(), "items/single-0001.xml"), StandardCharsets.UTF_8))
                .contains(
                        "<img src=\"../media/sign.svg\" alt=\"红色圆形标志\"/>",
                        "<annotation encoding=\"application/x-tex\">P=\\frac{U^2}{R}</annotation>",
                        "shuffle=\"false\" maxChoices=\"1\"");
    }

    @Test
    void folder_reads_like_one_of_question_banks(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteFolder.write(BANK, "sample", ExportSamples.MEDIA, out);
        for (Map.Entry<String, byte[]> part : PaperTest.parts(out.toByteArray()).entrySet()) {
            Path file = folder.resolve(part.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, part.getValue());
        }
        assertThat(folder.resolve("6-31-01-03-sample/pictures/sign.svg")).exists();
        assertThat(Files.readString(folder.resolve("6-31-01-03-sample/001.yaml")))
                .contains("chapter:", "id: single-0001", "use: practice", "pinned: true", "key: A");
        List<Path> chapters;
        try (var files = Files.list(folder.resolve("6-31-01-03-sample"))) {
            chapters = files.filter(file -> file.toString().matches(".*/[0-9]+\\.yaml"))
                    .toList();
        }
        assertThat(chapters).hasSize(4);
        for (Path chapter : chapters) {
            assertThat(Files.readString(chapter)).doesNotContain("!!", "&id");
        }
    }

    private static byte[] part(byte[] zip, String name) {
        try {
            byte[] part = PaperTest.parts(zip).get(name);
            return part == null ? new byte[0] : part;
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}

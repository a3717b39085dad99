package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.QuestionType;
import org.lianbing.platform.HtmlText;

/** Papers to print, in Word and as PDF. */
class PaperTest {
    private static final List<ExportQuestion> QUESTIONS = ExportSamples.everyKind();

    @Test
    void pdf_has_its_font_inside_and_only_the_signs_it_uses() throws IOException {
        byte[] file = pdf(true);
        assertThat(file.length).isLessThan(400_000);
        try (PDDocument document = Loader.loadPDF(file)) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC.*");
            });
        }
    }

    @Test
    void pdf_shows_questions_by_type_with_room_for_answers_page_numbers_and_keys_at_the_end() throws IOException {
        String text = text(pdf(true));
        assertThat(text)
                .containsSubsequence(
                        "测试试卷",
                        "时间 60 分钟",
                        "单位：",
                        "姓名：",
                        "一、单项选择题（每题 2 分，共 2 分）",
                        "1．",
                        "A．",
                        "五、排序题",
                        "正确的先后：",
                        "参考答案",
                        "一、单项选择题",
                        "1．A",
                        "解析：",
                        "出处：《安全标志》GB 2894 第 4.1 条");
        assertThat(text).contains("第 1 页，共", "BADC", "1—B，2—A", "380±19||三百八；50");
    }

    @Test
    void paper_without_keys_gives_none_away() throws IOException {
        for (String text : List.of(text(pdf(false)), document(docx(false)))) {
            assertThat(text).contains("触电急救先").doesNotContain("参考答案", "解析：", "出处：", "切断电源", "BADC", "先停电再验电");
        }
    }

    @Test
    void word_file_is_whole_with_its_pictures_and_formulas() throws Exception {
        Map<String, byte[]> parts = parts(docx(true));
        assertThat(parts.keySet())
                .contains(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/document.xml",
                        "word/styles.xml",
                        "word/footer1.xml");
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().matches(".*\\.(xml|rels)")) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(part.getValue()));
            }
        }
        assertThat(parts.get("word/media/image1.png")).startsWith(0x89, 'P', 'N', 'G');
        String document = document(docx(true));
        assertThat(document)
                .contains("descr=\"红色圆形标志\"", "<m:f><m:num>", "<m:sSub>", "w:footerReference")
                .contains("第二行 &lt;b&gt;&amp;amp;");
    }

    @Test
    void sign_that_the_font_lacks_is_written_another_way() {
        assertThat(HtmlText.words("CO₂ 与 10⁻³")).isEqualTo("CO<sub>2</sub> 与 10<sup>-</sup>³");
        assertThat(HtmlText.words("a<b")).isEqualTo("a&lt;b");
    }

    @Test
    void two_thousand_questions_fit_into_the_memory_of_the_service() throws IOException {
        List<ExportQuestion> many = new ArrayList<>();
        for (int i = 0; i < WriteExport.PDF_QUESTIONS_MAX; i++) {
            many.add(ExportSamples.question(
                    "many-" + i,
                    QuestionType.TRUE_FALSE,
                    "第 " + i + " 个说法：低压停电检修时，验明确无电压后应当立即装设接地线。",
                    List.of(),
                    ExportSamples.truth(true)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WritePdf.write(ExportSamples.paper(many), ExportSamples.MEDIA, true, out);
        assertThat(text(out.toByteArray())).contains("2000．对");
    }

    // ---- small steps

    private static byte[] pdf(boolean keys) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WritePdf.write(ExportSamples.paper(QUESTIONS), ExportSamples.MEDIA, keys, out);
        return out.toByteArray();
    }

    private static byte[] docx(boolean keys) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteDocx.write(ExportSamples.paper(QUESTIONS), ExportSamples.MEDIA, keys, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String document(byte[] docx) throws IOException {
        byte[] document = parts(docx).get("word/document.xml");
        return new String(java.util.Objects.requireNonNull(document), StandardCharsets.UTF_8);
    }

    static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Path file = Files.createTempFile("parts", ".zip");
        Files.write(file, zip);
        try (ZipFile opened = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(opened.entries())) {
                parts.put(entry.getName(), opened.getInputStream(entry).readAllBytes());
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}

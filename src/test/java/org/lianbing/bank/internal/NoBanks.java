package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lianbing.bank.internal.Hostile.ENCRYPTED;
import static org.lianbing.bank.internal.Hostile.NO_BANK;
import static org.lianbing.bank.internal.Hostile.reads;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.lianbing.platform.WorkbookSamples;

/** Files that people send by mistake: honest, and no bank of questions. They never yield a question. */
final class NoBanks {
    private static final String NOTES = """
            第一章 安全用电
            1. 安全电压是指不致使人直接致死或致残的电压。
            2. 电流通过人体的途径不同，伤害的程度也不同。
            （1）从手到脚的途径最危险。
            （2）从脚到脚的途径危险较小。
            3. 触电急救的要点是动作迅速、方法正确。
            """;
    private static final String STEMS = """
            1. 电流的单位是什么？
            2. 欧姆定律说的是什么？
            3. 什么叫短路？
            """;

    private final List<Hostile> files = new ArrayList<>();

    static List<Hostile> all() {
        NoBanks banks = new NoBanks();
        banks.texts();
        banks.sheets();
        banks.photos();
        banks.otherZips();
        banks.locked();
        return banks.files;
    }

    private void texts() {
        Map<String, String> texts = Map.of(
                "study notes", NOTES,
                "stems without options and keys", STEMS,
                "a letter", "各位同事：\n请于本周五前把题库发给我。\n工会办公室\n",
                "a timetable", "周一 8:00-10:00 电工理论\n周二 8:00-10:00 电工实操\n",
                "nothing but blanks", " \n\t\n　\n",
                "nothing but a title", "2026 年电工题库\n");
        texts.forEach((name, text) -> {
            add("text of " + name, () -> text.getBytes(UTF_8), NO_BANK);
            add("document of " + name, () -> new DocxSamples().text(text).file(), NO_BANK);
        });
    }

    private void sheets() {
        Map<String, String[]> sheets = Map.of(
                "people", new String[] {"姓名|单位|电话", "张三|一车间|13800000000", "李四|二车间|13900000000"},
                "prices", new String[] {"名称|单价|数量", "雨伞|35|100", "冰箱|1999|2"},
                "notes", new String[] {"序号|知识点|内容", "1|安全电压|不致使人直接致死或致残的电压", "2|急救|动作迅速、方法正确"},
                "numbers", new String[] {"1|2|3", "4|5|6"});
        sheets.forEach((name, rows) -> {
            add("workbook of " + name, () -> SheetSamples.sheet("表", rows).xlsx(), NO_BANK);
            add("old workbook of " + name, () -> SheetSamples.sheet("表", rows).xls(), NO_BANK);
            add(
                    "csv of " + name,
                    () -> String.join("\n", rows).replace('|', ',').getBytes(UTF_8),
                    NO_BANK);
        });
        add(
                "workbook of a header alone",
                () -> SheetSamples.sheet("题", "题干|选项A|选项B|答案").xlsx(),
                reads(0));
        add("csv of a header alone", () -> "题干,选项A,选项B,答案\n".getBytes(UTF_8), reads(0));
        add(
                "workbook of stems without options and keys",
                () -> SheetSamples.sheet("题", "题干|选项A|选项B|答案", "电流的单位是什么？", "什么叫短路？")
                        .xlsx(),
                reads(0));
        add("workbook without anything", () -> WorkbookSamples.zip(WorkbookSamples.parts("")), NO_BANK);
    }

    private void photos() {
        for (String format : List.of("png", "jpg", "gif", "bmp")) {
            add("photo as " + format, () -> photo(format), NO_BANK);
        }
        add(
                "document of a photo",
                () -> {
                    DocxSamples docx = new DocxSamples();
                    return docx.raw("<w:p>" + docx.picture(photo("jpg")) + "</w:p>")
                            .file();
                },
                NO_BANK);
    }

    private void otherZips() {
        otherZip("slides", "ppt/presentation.xml", "<p/>");
        otherZip("an open spreadsheet", "content.xml", "<office/>");
        otherZip("a book", "META-INF/container.xml", "<container/>");
        otherZip("a program", "META-INF/MANIFEST.MF", "Main-Class: A\n");
        otherZip("photos", "IMG_0001.JPG", "\u00ff");
        otherZip("a text", "题库.txt", "1. 圆的。（√）\n");
        add(
                "document with macros",
                () -> {
                    Map<String, byte[]> parts = new LinkedHashMap<>(HostileZips.parts(
                            new DocxSamples().text("一、判断题\n1. 圆的。（√）").file(), "word/document.xml"));
                    parts.put("word/vbaProject.bin", new byte[5_000]);
                    return WorkbookSamples.zip(parts);
                },
                reads(1));
    }

    private void otherZip(String name, String part, String content) {
        add("zip of " + name, () -> WorkbookSamples.zip(Map.of(part, content.getBytes(UTF_8))), NO_BANK);
    }

    private void locked() {
        add("old workbook behind a password", NoBanks::encrypted, ENCRYPTED);
    }

    private void add(String name, Supplier<byte[]> file, String verdict) {
        files.add(new Hostile(name, file, verdict));
    }

    private static byte[] photo(String format) {
        BufferedImage image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < 800 * 600; i++) {
            image.setRGB(i % 800, i / 800, random.nextInt());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] encrypted() {
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("题").createRow(0).createCell(0).setCellValue("题干");
            book.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return out.toByteArray();
    }
}

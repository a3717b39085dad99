package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lianbing.bank.internal.Hostile.LARGE;
import static org.lianbing.bank.internal.Hostile.NO_BANK;
import static org.lianbing.bank.internal.Hostile.reads;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.lianbing.platform.WorkbookSamples;

/** Texts that are long, strange or meant to keep a pattern busy; and files that are no text at all. */
final class HostileTexts {
    private static final String GOOD = "1. 圆的。（√）\n2. 电流的单位是（ ）。\nA. 伏 B. 安\n答案：B\n";

    private final List<Hostile> files = new ArrayList<>();

    static List<Hostile> all() {
        HostileTexts texts = new HostileTexts();
        texts.encodings();
        texts.magics();
        texts.lengths();
        texts.busy();
        texts.tables();
        texts.foreign();
        return texts.files;
    }

    private void encodings() {
        for (String charset : List.of("GBK", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "UTF-8")) {
            add("text in " + charset, () -> GOOD.getBytes(Charset.forName(charset)), reads(2));
            add("csv in " + charset, () -> "题干,答案\n圆的,对\n".getBytes(Charset.forName(charset)), reads(1));
        }
        add("text with a mark at its start", () -> ("\uFEFF" + GOOD).getBytes(UTF_8), reads(2));
        add(
                "text in Big5, which is no encoding of ours",
                () -> GOOD.replace("圆", "圓")
                        .replace("单", "單")
                        .replace("电", "電")
                        .replace("流", "流")
                        .replace("（√）", "（對）")
                        .replace("答案", "答案")
                        .getBytes(Charset.forName("Big5")),
                NO_BANK);
        add(
                "text cut within a letter",
                () -> Arrays.copyOf(GOOD.getBytes(UTF_8), GOOD.getBytes(UTF_8).length - 4),
                NO_BANK);
        add("text with a zero in it", () -> GOOD.replace("伏", "\0").getBytes(UTF_8), NO_BANK);
        add("text with half a pair of surrogates", () -> halved(), NO_BANK);
        add("text of odd length in UTF-16", () -> Arrays.copyOf(GOOD.getBytes(StandardCharsets.UTF_16LE), 31), NO_BANK);
        add(
                "text with marks nobody sees",
                () -> GOOD.replace("电", "\u200B电\u202E").getBytes(UTF_8),
                reads(2));
    }

    private void magics() {
        Map<String, String> starts = Map.ofEntries(
                Map.entry("png", "\u0089PNG\r\n\u001a\n"),
                Map.entry("jpeg", "\u00FF\u00D8\u00FF\u00E0"),
                Map.entry("gif", "GIF89a"),
                Map.entry("bmp", "BM\0\0\0\0"),
                Map.entry("tiff", "II*\0"),
                Map.entry("webp", "RIFF\0\0\0\0WEBP"),
                Map.entry("wav", "RIFF\0\0\0\0WAVE"),
                Map.entry("mp3", "ID3\u0003\0"),
                Map.entry("mp4", "\0\0\0\u0018ftypmp42"),
                Map.entry("ogg", "OggS\0"),
                Map.entry("heic", "\0\0\0\u0018ftypheic"),
                Map.entry("pdf", "%PDF-1.7\n"),
                Map.entry("rar", "Rar!\u001a\u0007\0"),
                Map.entry("7z", "7z\u00BC\u00AF\u0027\u001C"),
                Map.entry("gzip", "\u001F\u008B\u0008\0"),
                Map.entry("program", "MZ\u0090\0\u0003\0"),
                Map.entry("elf", "\u007FELF\u0002\0"),
                Map.entry("class", "\u00CA\u00FE\u00BA\u00BE\0\0"),
                Map.entry("rtf", "{\\rtf1\\ansi "),
                Map.entry("html", "<!DOCTYPE html><html><table>"),
                Map.entry("mht", "MIME-Version: 1.0\nContent-Type: multipart/related\n"),
                Map.entry("spreadsheet xml", "<?xml version=\"1.0\"?><Workbook>"),
                Map.entry("json", "{\"questions\": [{\"stem\": \"x\"}]}"),
                Map.entry("sql", "INSERT INTO q VALUES (1, 'x');\n"));
        starts.forEach((name, start) -> add(
                name + " called .xlsx", () -> (start + "rest of it").getBytes(StandardCharsets.ISO_8859_1), NO_BANK));
        add("nothing", () -> new byte[0], NO_BANK);
        add("one byte", () -> new byte[] {'P'}, NO_BANK);
        add("noise", () -> noise(200_000), NO_BANK);
        add(
                "old workbook that is only its first bytes",
                () -> Arrays.copyOf(
                        new byte[] {
                            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                        },
                        600),
                Hostile.DAMAGED);
    }

    private void lengths() {
        add(
                "text of one line of twenty million letters",
                () -> "字".repeat(6_000_000).getBytes(UTF_8),
                NO_BANK);
        add("text of four million empty lines", () -> ("\n".repeat(4_000_000) + GOOD).getBytes(UTF_8), reads(2));
        add(
                "text of two hundred thousand lines of prose",
                () -> "安全生产是指在生产经营活动中采取措施。\n".repeat(200_000).getBytes(UTF_8),
                NO_BANK);
        add(
                "text of a numbered line and prose",
                () -> ("1. 题目\n" + "接着写接着写接着写。\n".repeat(200_000)).getBytes(UTF_8),
                NO_BANK);
        add(
                "text of a hundred thousand sections",
                () -> "一、单选题\n".repeat(100_000).getBytes(UTF_8),
                NO_BANK);
        add(
                "text of a hundred thousand titles of answers",
                () -> "参考答案\n1. A\n".repeat(100_000).getBytes(UTF_8),
                NO_BANK);
        add(
                "text of fifty thousand answers below their questions",
                () -> "1. 圆的\nA. 一 B. 二\n答案：1.A 2.B\n".repeat(50_000).getBytes(UTF_8),
                reads(1));
        add(
                "text of a hundred thousand questions",
                () -> "1. 圆的。（√）\n".repeat(100_000).getBytes(UTF_8),
                LARGE);
        add("file larger than any", () -> new byte[QuestionFiles.FILE_BYTES_MAX + 1], LARGE);
    }

    /** Each would take a careless pattern minutes. */
    private void busy() {
        Map<String, String> lines = Map.ofEntries(
                Map.entry("blanks", "单选题" + " ".repeat(3_900) + "x"),
                Map.entry("open brackets", "（".repeat(3_900)),
                Map.entry("open square brackets", "[ ".repeat(1_900)),
                Map.entry("a bracket before blanks", "（单选" + " ".repeat(3_900)),
                Map.entry("letters with dots", "A. ".repeat(1_300)),
                Map.entry("letters between blanks", "1A" + " A".repeat(1_900) + "x"),
                Map.entry("numbers with letters", "1A ".repeat(1_300)),
                Map.entry("ranges", "1-99999 ABC ".repeat(300)),
                Map.entry("answers called answers", "答案：".repeat(1_300)),
                Map.entry("titles in brackets", "【解析】".repeat(900)),
                Map.entry("underscores", "_".repeat(3_900)),
                Map.entry("percent signs", "%".repeat(3_900)),
                Map.entry("dollars", "$x".repeat(1_900)),
                Map.entry("marks of pictures", "![".repeat(1_900)),
                Map.entry("semicolons", ";".repeat(3_900)),
                Map.entry("bars", "|".repeat(3_900)));
        lines.forEach((name, line) -> {
            add(
                    "text of lines of " + name,
                    () -> (GOOD + ("3. " + line + "\n" + line + "\n").repeat(300)).getBytes(UTF_8),
                    NO_BANK);
            add(
                    "cells of " + name,
                    () -> ("题干\t选项\t答案\n" + (line + "\t" + line + "\t" + line + "\n").repeat(200)).getBytes(UTF_8),
                    name.equals("blanks") ? reads(0) : NO_BANK);
        });
    }

    private void tables() {
        add(
                "csv whose quote never closes",
                () -> ("题干,答案\n\"圆的,对\n" + "x,y\n".repeat(300_000)).getBytes(UTF_8),
                reads(0));
        add(
                "csv of a hundred thousand columns",
                () -> ("题干,答案" + ",".repeat(100_000) + "x\n圆的,对").getBytes(UTF_8),
                LARGE);
        add(
                "csv of a million commas and no text",
                () -> ("题干,答案\n圆的,对\n" + (",".repeat(1_000) + "\n").repeat(1_000)).getBytes(UTF_8),
                reads(1));
        add("csv of sixty thousand rows", () -> ("题干,答案\n" + "圆的,对\n".repeat(60_000)).getBytes(UTF_8), LARGE);
        add(
                "csv of formulas",
                () -> "题干,答案\n\"=cmd|'/c calc'!A1\",对\n=HYPERLINK(\"http://x\"),错\n".getBytes(UTF_8),
                reads(2));
        add(
                "csv with a field of a million letters",
                () -> ("题干,答案\n" + "长".repeat(1_000_000) + ",对").getBytes(UTF_8),
                reads(0));
        add("csv of quotes", () -> ("题干,答案\n" + "\"".repeat(1_000_000)).getBytes(UTF_8), reads(0));
    }

    private void foreign() {
        add("gift whose brace never closes", () -> ("圆的{T}\n\n题{=" + "甲~".repeat(300_000)).getBytes(UTF_8), reads(1));
        add("gift of a million questions", () -> "圆的{T}\n\n".repeat(1_000_000).getBytes(UTF_8), LARGE);
        add(
                "aiken of a million questions",
                () -> "Q\nA. a\nB. b\nANSWER: A\n\n".repeat(600_000).getBytes(UTF_8),
                LARGE);
        add("gift of open braces", () -> ("圆的{T}\n\n" + "{=".repeat(300_000)).getBytes(UTF_8), reads(1));
        add(
                "gift with a question of a hundred thousand answers",
                () -> ("题{" + "=甲 ~乙 ".repeat(50_000) + "}").getBytes(UTF_8),
                reads(0));
        add("gift of backslashes", () -> ("圆的{T}\n\n" + "\\".repeat(1_000_000)).getBytes(UTF_8), reads(1));
        add("gift of colons", () -> ("圆的{T}\n\n" + "::a".repeat(300_000) + "{T}").getBytes(UTF_8), reads(1));
        add(
                "aiken of a hundred thousand options",
                () -> ("Q\n" + "A. a\nB. b\n".repeat(50_000) + "ANSWER: A\n").getBytes(UTF_8),
                NO_BANK);
        add(
                "aiken without an end",
                () -> ("Q\nA. a\nB. b\nANSWER: A\n\n" + "Q\n".repeat(200_000)).getBytes(UTF_8),
                reads(1));
        yaml(
                "an alias that names itself ten times ten times",
                "a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\nquestions: [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\n");
        yaml(
                "a class to be made",
                "questions: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1/\"]]]]\n");
        yaml("ten thousand brackets", "questions: " + "[".repeat(10_000) + "\n");
        yaml("a key twice", "chapter: a\nchapter: b\nquestions: []\n");
        yaml("a question that is a number", "questions: [1, 2]\n");
        yaml("a map that holds itself", "questions: &a\n- *a\n");
    }

    private void yaml(String name, String text) {
        add(
                "folder with " + name,
                () -> WorkbookSamples.zip(
                        Map.of("bank.yaml", "id: a".getBytes(UTF_8), "01.yaml", text.getBytes(UTF_8))),
                reads(0));
    }

    private void add(String name, Supplier<byte[]> file, String verdict) {
        files.add(new Hostile(name, file, verdict));
    }

    /** The high surrogate stands alone where a letter stood. */
    private static byte[] halved() {
        byte[] text = GOOD.getBytes(StandardCharsets.UTF_16LE);
        int at = GOOD.indexOf("伏") * 2;
        text[at] = 0;
        text[at + 1] = (byte) 0xD8;
        return text;
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }
}

package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Arrays;
import java.util.Locale;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.PlainText;

/** What a file is by its first bytes, as far as that decides who reads it. */
enum FileContent {
    /** A zip, which may hold anything. */
    ARCHIVE,
    /** An .xls, or an .xlsx behind a password. */
    COMPOUND,
    OLD_DOCUMENT,
    XML,
    TEXT,
    EMPTY,
    PDF,
    PICTURE,
    SOUND_OR_FILM,
    PACKED,
    WEB_PAGE,
    UNKNOWN;

    private static final int HEAD = 1_024;

    static FileContent of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, HEAD), ISO_8859_1);
        String start = head.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        if (file.length == 0) {
            return EMPTY;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return ARCHIVE;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return isOldDocument(file) ? OLD_DOCUMENT : COMPOUND;
        }
        if (head.startsWith("%PDF")) {
            return PDF;
        }
        if (head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("BM") && head.indexOf(0) >= 0
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("RIFF") && head.startsWith("WEBP", 8)
                || head.startsWith("ftypheic", 4)
                || start.startsWith("<svg")) {
            return PICTURE;
        }
        if (head.startsWith("ID3")
                || head.startsWith("ftyp", 4)
                || head.startsWith("RIFF")
                || head.startsWith("OggS")
                || head.startsWith("\u00FF\u00FB")) {
            return SOUND_OR_FILM;
        }
        if (head.startsWith("Rar!")
                || head.startsWith("7z\u00BC\u00AF")
                || head.startsWith("\u001F\u008B")
                || head.startsWith("PK")) {
            return PACKED;
        }
        if (start.startsWith("<?xml")
                || start.matches("(?s)<(quiz|qti-assessment-item|assessmentitem|questestinterop)\\b.*")
                || head.startsWith("\u00FF\u00FE<\0")
                || head.startsWith("\u00FE\u00FF\0<")) {
            return XML;
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<table")) {
            return WEB_PAGE;
        }
        return PlainText.decode(file).map(text -> text.isBlank() ? EMPTY : TEXT).orElse(UNKNOWN);
    }

    /** The names of its streams stand in the clear. */
    private static boolean isOldDocument(byte[] file) {
        return !contains(file, "Workbook") && (contains(file, "WordDocument") || contains(file, "PowerPoint Document"));
    }

    private static boolean contains(byte[] file, String name) {
        byte[] wanted = name.getBytes(UTF_16LE);
        for (int at = 0; at + wanted.length <= file.length; at++) {
            if (file[at] == wanted[0] && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    BadInput refused() {
        return switch (this) {
            case EMPTY -> NotABank.empty();
            case PDF ->
                NotABank.of(
                        "这是 PDF 文件，读不出题目的结构。请找到它的 Word 或 Excel 原文件再上传；" + "只有 PDF 时，可以用 Word 或 WPS 打开它，另存为 .docx 再上传。");
            case PICTURE -> NotABank.of("这是一张图片，不是题库。请上传 Excel、Word 或文本文件；" + "拍下来的题目要先打成文字。");
            case SOUND_OR_FILM -> NotABank.of("这是音频或视频，不是题库。请上传 Excel、Word 或文本文件。");
            case OLD_DOCUMENT -> NotABank.of("这是旧格式的 Word 文档或演示文稿（.doc、.wps、.ppt）。请用 Word 或 WPS 打开它，另存为 .docx 再上传。");
            case PACKED -> NotABank.of("这是压缩包，没有打开。请解压后把里面的题库文件一个一个上传。");
            case WEB_PAGE -> NotABank.of("这是网页文件（有的系统导出的 .xls 其实是网页）。请用 Excel 或 WPS 打开它，另存为 .xlsx 再上传。");
            case ARCHIVE, COMPOUND, XML, TEXT, UNKNOWN ->
                NotABank.of("认不出这个文件是什么。请上传 Excel、Word、文本或 CSV 文件；" + "如果它能用 Excel 或 WPS 打开，请另存为 .xlsx 再上传。");
        };
    }
}

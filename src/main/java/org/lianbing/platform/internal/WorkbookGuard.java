package org.lianbing.platform.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.Workbooks;

/** Looks at a file before the parser may: what it really is, and whether its XML is of the plain kind. */
final class WorkbookGuard {
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String TYPES = "[Content_Types].xml";
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(ISO_8859_1);
    private static final byte[] ENTITY = "<!ENTITY".getBytes(ISO_8859_1);
    /** Tags cost the parser far more than their bytes; a sheet of 20,000 rows × 64 cells has 5 million. */
    private static final int TAGS_MAX = 8_000_000;

    private static final int TAGS_OUTSIDE_SHEETS_MAX = 2_000_000;

    private WorkbookGuard() {}

    /** @return a zip that holds only what was checked */
    static byte[] check(byte[] file, Workbooks.Limits limits) {
        if (file.length > limits.fileBytesMax()) {
            throw WorkbookRefused.tooMany("大小（MB）", limits.fileBytesMax() / (1024 * 1024));
        }
        if (startsWith(file, OLE2)) {
            throw oldOrEncrypted(file);
        }
        if (!startsWith(file, ZIP)) {
            throw WorkbookRefused.notAWorkbook(guess(file));
        }
        Map<String, byte[]> parts = ZipParts.read(file, limits);
        checkContentTypes(parts);
        parts.remove("word/document.xml");
        parts.forEach(WorkbookGuard::checkXml);
        return ZipParts.pack(parts);
    }

    private static BadInput oldOrEncrypted(byte[] file) {
        if (contains(file, "EncryptedPackage".getBytes(UTF_16LE))) {
            return WorkbookRefused.encrypted();
        }
        if (contains(file, "WordDocument".getBytes(UTF_16LE))) {
            return WorkbookRefused.notAWorkbook("是 Word 文档");
        }
        return WorkbookRefused.oldFormat();
    }

    private static String guess(byte[] file) {
        if (file.length == 0) {
            return "是空文件";
        }
        String start = new String(file, 0, Math.min(file.length, 512), ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf")) {
            return "是 PDF 文件";
        }
        if (start.startsWith("<") || start.contains("<html")) {
            return "是网页或 XML 文件";
        }
        boolean text = true;
        for (int i = 0; i < Math.min(file.length, 512); i++) {
            text &= file[i] < 0 || file[i] >= 32 || file[i] == '\n' || file[i] == '\r' || file[i] == '\t';
        }
        return text ? "是文本或 CSV 文件" : "是别的文件";
    }

    private static void checkContentTypes(Map<String, byte[]> parts) {
        byte[] types = parts.get(TYPES);
        if (types == null) {
            throw WorkbookRefused.notAWorkbook("是压缩包");
        }
        String text = new String(types, ISO_8859_1);
        if (text.contains("wordprocessingml")) {
            throw WorkbookRefused.notAWorkbook("是 Word 文档");
        }
        if (text.contains("presentationml")) {
            throw WorkbookRefused.notAWorkbook("是演示文稿");
        }
        if (text.contains("macroEnabled.main")) {
            throw WorkbookRefused.notAWorkbook("带有宏");
        }
        if (!text.contains("spreadsheetml.sheet.main+xml")) {
            throw WorkbookRefused.notAWorkbook("里面没有工作表");
        }
    }

    private static void checkXml(String name, byte[] xml) {
        boolean otherEncoding =
                xml.length >= 2 && (xml[0] == 0 || xml[1] == 0 || (xml[0] & 0xFF) >= 0xFE || (xml[1] & 0xFF) >= 0xFE);
        String head = new String(xml, 0, Math.min(xml.length, 120), ISO_8859_1).toLowerCase(Locale.ROOT);
        if (head.contains("encoding=") && !head.matches("(?s).*encoding=[\"'](utf-8|us-ascii)[\"'].*")) {
            otherEncoding = true;
        }
        if (otherEncoding) {
            throw WorkbookRefused.unsafe("用了不常见的文字编码");
        }
        if (contains(xml, DOCTYPE) || contains(xml, ENTITY)) {
            throw WorkbookRefused.unsafe("里面有外部引用（DTD）");
        }
        int tags = 0;
        for (byte one : xml) {
            if (one == '<') {
                tags++;
            }
        }
        if (tags > (name.startsWith("xl/worksheets/") ? TAGS_MAX : TAGS_OUTSIDE_SHEETS_MAX)) {
            throw WorkbookRefused.tooLarge();
        }
        if (name.matches("xl/worksheets/[^/]+\\.xml")) {
            CellReferences.check(xml);
        }
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return file.length >= magic.length && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        int last = bytes.length - wanted.length;
        for (int at = 0; at <= last; at++) {
            if (bytes[at] == wanted[0] && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}

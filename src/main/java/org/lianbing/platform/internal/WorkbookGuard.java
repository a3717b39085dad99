package org.lianbing.platform.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lianbing.platform.FileRefused;
import org.lianbing.platform.Workbooks;
import org.lianbing.platform.internal.CheckedWorkbook.MergedCells;

/** Looks at a file before the parser may: what it really is, and whether its XML is of the plain kind. */
final class WorkbookGuard {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String TYPES = "[Content_Types].xml";
    private static final int TYPES_BYTES_MAX = 1024 * 1024;
    private static final int ENTRIES_MAX = 2_000;
    /** Tags cost the parser far more than their bytes; a sheet of 20,000 rows × 64 cells has 5 million. */
    private static final int TAGS_MAX = 8_000_000;

    /** Shared texts are held in memory, two tags each and two for the end of them. */
    private static final int TAGS_OUTSIDE_SHEETS_MAX = 2_000_000;

    private WorkbookGuard() {}

    /** Every part that the parser will read has been unpacked once, and none was held. */
    static CheckedWorkbook check(byte[] file, Workbooks.Limits limits) {
        if (!startsWith(file, ZIP)) {
            throw WorkbookRefused.notAWorkbook(guess(file));
        }
        ZipDirectory zip = ZipDirectory.read(file, ENTRIES_MAX, limits.unpackedBytesMax());
        checkContentTypes(zip);
        Map<String, List<MergedCells>> merged = new HashMap<>();
        List<String> raised = new ArrayList<>();
        int shared = -1;
        int texts = 0;
        for (ZipDirectory.Entry entry : zip.entries().values()) {
            if (isRead(entry.name())) {
                SheetLook look = look(zip, entry);
                shared = Math.max(shared, look.highestShared());
                texts += look.sharedTexts();
                if (!look.merged().isEmpty()) {
                    merged.put(entry.name(), look.merged());
                }
                if (look.isRaised()) {
                    raised.add(entry.name());
                }
            }
        }
        if (shared >= texts) {
            throw FileRefused.damaged();
        }
        return new CheckedWorkbook(zip, merged, raised);
    }

    private static boolean isSheet(String name) {
        return name.matches("xl/worksheets/[^/]+\\.xml");
    }

    /** Themes, charts, embedded files and the like are never unpacked, nor handed to the parser. */
    static boolean isRead(String name) {
        return name.equals(TYPES)
                || name.equals("_rels/.rels")
                || name.startsWith("xl/")
                        && (name.endsWith(".xml") || name.endsWith(".rels"))
                        && !name.matches(
                                "xl/(theme|media|drawings|charts|embeddings|externalLinks|comments|printerSettings|"
                                        + "ctrlProps|activeX|persons|threadedComments|pivot[A-Za-z]*|queryTables|tables|diagrams)/.*");
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

    private static void checkContentTypes(ZipDirectory zip) {
        String text = contentTypes(zip);
        if (text.isEmpty()) {
            throw WorkbookRefused.notAWorkbook("是压缩包");
        }
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

    private static String contentTypes(ZipDirectory zip) {
        ZipDirectory.Entry entry = zip.entries().get(TYPES);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.open(entry)) {
            return new String(in.readNBytes(TYPES_BYTES_MAX), ISO_8859_1);
        } catch (IOException broken) {
            throw FileRefused.damaged();
        }
    }

    private static SheetLook look(ZipDirectory zip, ZipDirectory.Entry entry) {
        int tagsMax = isSheet(entry.name()) ? TAGS_MAX : TAGS_OUTSIDE_SHEETS_MAX;
        try (PlainXml in = new PlainXml(zip.open(entry), tagsMax)) {
            try {
                return SheetLook.of(in);
            } finally {
                // A part that is broken may be a bomb too; that is the worse of the two to tell.
                in.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException broken) {
            throw FileRefused.damaged();
        }
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return file.length >= magic.length && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }
}

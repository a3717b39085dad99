package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;
import org.lianbing.platform.Archives;
import org.lianbing.platform.Archives.Archive;
import org.lianbing.platform.FileRefused;
import org.lianbing.platform.OpenWorkbook;
import org.lianbing.platform.PlainText;
import org.lianbing.platform.Workbooks;

/** Opens an uploaded file of questions, whatever its format and whatever its name says about it. */
@Singleton
final class QuestionFiles {
    static final int ROWS_MAX = 50_000;
    static final int FILE_BYTES_MAX = 64 * 1024 * 1024;
    static final Workbooks.Limits WORKBOOK =
            new Workbooks.Limits(FILE_BYTES_MAX, 192 * 1024 * 1024, 60, ROWS_MAX, 64, 8_000);

    private static final Archives.Limits ARCHIVE = new Archives.Limits(FILE_BYTES_MAX, 192L * 1024 * 1024, 20_000);

    private final Workbooks workbooks;
    private final Archives archives;

    QuestionFiles(Workbooks workbooks, Archives archives) {
        this.workbooks = workbooks;
        this.archives = archives;
    }

    /**
     * @throws org.lianbing.platform.BadInput {@code bank.not-a-question-bank} for a file without questions,
     *     {@code platform.…} for one that cannot or must not be read; its words tell the owner why and what to do
     */
    OpenedFile open(String fileName, byte[] file, ReadingHints hints) {
        if (file.length > FILE_BYTES_MAX) {
            throw FileRefused.tooMany("大小（MB）", FILE_BYTES_MAX / (1024 * 1024));
        }
        FileContent content = FileContent.of(file);
        return switch (content) {
            case COMPOUND -> table(workbooks.open(file, WORKBOOK), hints);
            case ARCHIVE -> archive(shortName(fileName), file, hints);
            case XML -> xml(shortName(fileName), file, hints);
            case TEXT -> text(shortName(fileName), PlainText.decode(file).orElseThrow(), hints);
            default -> throw content.refused();
        };
    }

    /** A text of 24 MB could ask four million questions. */
    static void mustFit(int questions) {
        if (questions > ROWS_MAX) {
            throw FileRefused.tooMany("题目数", ROWS_MAX);
        }
    }

    /** What a person pasted into the page. */
    OpenedFile openText(String text, ReadingHints hints) {
        if (text.isBlank()) {
            throw NotABank.empty();
        }
        return text("粘贴的文字", text, hints);
    }

    private OpenedFile archive(String name, byte[] file, ReadingHints hints) {
        Archive archive = archives.open(file, ARCHIVE);
        return switch (ArchiveContent.of(archive)) {
            case WORKBOOK -> table(workbooks.open(file, WORKBOOK), hints);
            case DOCUMENT -> DocxFile.open(name, archive, hints);
            case QTI -> QtiFile.open(name, archive, QtiFile.manifest(archive).orElseThrow(), hints);
            case FOLDER ->
                FolderFile.open(name, archive, FolderFile.bank(archive).orElseThrow(), hints);
            case OTHER -> throw ArchiveContent.refused(archive);
        };
    }

    private OpenedFile table(OpenWorkbook book, ReadingHints hints) {
        FileKind kind =
                switch (book.format()) {
                    case XLSX -> FileKind.XLSX;
                    case XLS -> FileKind.XLS;
                    case DELIMITED -> FileKind.CSV;
                };
        List<TableSheet> sheets = IntStream.range(0, book.sheets().size())
                .mapToObj(index -> TableSheet.of(book, index))
                .toList();
        return TableFile.open(kind, sheets, hints);
    }

    private OpenedFile text(String name, String text, ReadingHints hints) {
        OpenWorkbook book = workbooks.openDelimited(text, name, WORKBOOK);
        boolean table = hints.columns().containsKey(name) || TableFile.isTable(TableSheet.of(book, 0));
        if (table && hints.layout(name) != LayoutChoice.TEXT) {
            return table(book, hints);
        }
        if (AikenFile.is(text)) {
            return AikenFile.open(name, text, hints);
        }
        return GiftFile.is(text) ? GiftFile.open(name, text, hints) : TextFile.open(name, text, hints);
    }

    private static OpenedFile xml(String name, byte[] file, ReadingHints hints) {
        return switch (XmlNode.rootName(file)) {
            case MoodleFile.ROOT -> MoodleFile.open(name, file, hints);
            case QtiFile.ROOT -> QtiFile.openItem(name, file, hints);
            case "html" -> throw FileContent.WEB_PAGE.refused();
            case "questestinterop" -> throw QtiFile.tooOld();
            case "workbook" -> throw NotABank.of("这是 XML 格式的表格。请用 Excel 或 WPS 打开它，另存为 .xlsx 再上传。");
            default -> throw NotABank.of("这是 XML 文件，但不是 Moodle XML，也不是 QTI 题目。请在原来的系统里导出为其中一种，或导出为 Excel 再上传。");
        };
    }

    /** As a place in messages: without its ending, as long as the tables of the database hold. */
    private static String shortName(String fileName) {
        String plain = fileName.replaceAll("\\.[A-Za-z0-9]{1,5}$", "").strip();
        if (plain.isEmpty()) {
            return "文件";
        }
        return plain.length() <= 40 ? plain : plain.substring(0, 40);
    }
}

package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.lianbing.bank.internal.ImportRecords.ImportRecord;
import org.lianbing.bank.internal.MarkFaults.Listed;
import org.lianbing.bank.internal.MarkFaults.MarkedFile;
import org.lianbing.bank.internal.UnderstoodView.SheetView;
import org.lianbing.platform.Archives;
import org.lianbing.platform.OpenWorkbook;
import org.lianbing.platform.PlainText;
import org.lianbing.platform.WorkbookMarks;
import org.lianbing.platform.WorkbookMarks.Mark;
import org.lianbing.platform.WorkbookMarks.SheetMarks;
import org.lianbing.platform.WorkbookWriter;
import org.lianbing.platform.WorkbookWriter.Column;
import org.lianbing.platform.WorkbookWriter.SheetWriter;
import org.lianbing.platform.Workbooks;
import org.lianbing.platform.Workbooks.Row;

/**
 * Writes the marks of a file in the way that suits it: into a copy of an .xlsx, into a column of a table, and for
 * everything that has no rows into a list beside it.
 */
@Singleton
final class MarkedFiles {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Archives.Limits ARCHIVE =
            new Archives.Limits(QuestionFiles.FILE_BYTES_MAX, 256L * 1024 * 1024, 5_000);
    private static final int COLUMNS_MAX = 64;

    private final Archives archives;
    private final Workbooks workbooks;

    MarkedFiles(Archives archives, Workbooks workbooks) {
        this.archives = archives;
        this.workbooks = workbooks;
    }

    MarkedFile write(ImportRecord record, byte[] file, Map<String, Map<Integer, Mark>> bySheet, List<Listed> listed) {
        String kind =
                record.understood().kind() == null ? "" : record.understood().kind();
        String name = record.fileName().replaceAll("\\.[A-Za-z0-9]{1,5}$", "") + "（标出问题）";
        if (kind.equals(FileKind.XLSX.title())) {
            return new MarkedFile(name + ".xlsx", XLSX, intoWorkbook(record, file, bySheet));
        }
        if (kind.equals(FileKind.XLS.title())) {
            return new MarkedFile(
                    name + ".xlsx", XLSX, copied(workbooks.open(file, QuestionFiles.WORKBOOK), record, bySheet));
        }
        if (kind.equals(FileKind.CSV.title())) {
            return new MarkedFile(name + ".csv", "text/csv", intoTable(record, file, bySheet));
        }
        return new MarkedFile(name + ".xlsx", XLSX, list(listed));
    }

    private byte[] intoWorkbook(ImportRecord record, byte[] file, Map<String, Map<Integer, Mark>> bySheet) {
        Map<String, SheetMarks> marks = new HashMap<>();
        bySheet.forEach((sheet, found) ->
                marks.put(sheet, new SheetMarks(headerRow(record, sheet), List.copyOf(found.values()))));
        return WorkbookMarks.mark(archives.open(file, ARCHIVE), MarkFaults.TITLE, marks);
    }

    private static int headerRow(ImportRecord record, String sheet) {
        return record.understood().sheets().stream()
                .filter(one -> one.sheet().equals(sheet))
                .mapToInt(SheetView::headerRow)
                .findFirst()
                .orElse(0);
    }

    /** An old workbook is given back in the new format, with what its cells say. */
    private static byte[] copied(OpenWorkbook book, ImportRecord record, Map<String, Map<Integer, Mark>> bySheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter writer = new WorkbookWriter(out)) {
            for (int i = 0; i < book.sheets().size(); i++) {
                String name = book.sheets().get(i);
                SheetWriter sheet = writer.sheet(name);
                rows(book, i, headerRow(record, name), bySheet.getOrDefault(name, Map.of()))
                        .forEach(row -> sheet.row(row.toArray()));
                sheet.finish();
            }
        }
        return out.toByteArray();
    }

    private byte[] intoTable(ImportRecord record, byte[] file, Map<String, Map<Integer, Mark>> bySheet) {
        String sheetName = record.understood().sheets().stream()
                .findFirst()
                .map(SheetView::sheet)
                .orElse("");
        OpenWorkbook table =
                workbooks.openDelimited(PlainText.decode(file).orElseThrow(), sheetName, QuestionFiles.WORKBOOK);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStreamWriter text = new OutputStreamWriter(out, UTF_8);
                CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            // Without it, Excel takes UTF-8 for the encoding of Windows.
            text.write('\uFEFF');
            Map<Integer, Mark> marks = bySheet.getOrDefault(sheetName, Map.of());
            for (List<String> row : rows(table, 0, headerRow(record, sheetName), marks)) {
                printer.printRecord(row.stream().map(WorkbookWriter::safe).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Every row at its number, the marks behind the last column. */
    private static List<List<String>> rows(OpenWorkbook book, int sheet, int headerRow, Map<Integer, Mark> marks) {
        List<Row> found = new ArrayList<>();
        book.rows(sheet, row -> {
            found.add(row);
            return true;
        });
        int columns = found.stream()
                .flatMap(row -> row.cells().keySet().stream())
                .mapToInt(column -> Math.min(column + 1, COLUMNS_MAX))
                .max()
                .orElse(0);
        List<List<String>> rows = new ArrayList<>();
        for (Row row : found) {
            while (rows.size() < row.number() - 1) {
                rows.add(List.of());
            }
            rows.add(cells(row, columns, words(row.number(), headerRow, marks)));
        }
        return rows;
    }

    private static String words(int row, int headerRow, Map<Integer, Mark> marks) {
        Mark mark = marks.get(row);
        return mark != null ? mark.words() : row == headerRow ? MarkFaults.TITLE : "";
    }

    private static List<String> cells(Row row, int columns, String words) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(row.text(i));
        }
        cells.add(words);
        return cells;
    }

    private static byte[] list(List<Listed> listed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter writer = new WorkbookWriter(out)) {
            SheetWriter sheet = writer.sheet("需要修改");
            sheet.header(List.of(
                    new Column("位置", 24),
                    new Column("行", 8),
                    new Column("题目", 50),
                    new Column("哪一部分", 16),
                    new Column("写的是", 24),
                    new Column("问题", 40),
                    new Column("建议", 40)));
            for (Listed one : listed) {
                sheet.row(
                        one.fault().sheet(),
                        one.fault().row(),
                        one.stem(),
                        one.fault().column(),
                        one.fault().value(),
                        one.fault().message(),
                        one.fault().suggestion());
            }
            sheet.finish();
        }
        return out.toByteArray();
    }
}

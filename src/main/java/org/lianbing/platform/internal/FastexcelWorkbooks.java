package org.lianbing.platform.internal;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.lianbing.platform.Problem;
import org.lianbing.platform.Workbooks;

@Singleton
final class FastexcelWorkbooks implements Workbooks {
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);
    /** Shared strings let a small file name one long text a million times. */
    private static final long CHARACTERS_MAX = 32L * 1024 * 1024;

    private static final int RAW_ROWS_MAX = 1_100_000;

    @Override
    public Book read(byte[] file, Limits limits) {
        byte[] checked = WorkbookGuard.check(file, limits);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(checked), OPTIONS)) {
            Book book = new Walk(limits).book(workbook);
            if (book.sheets().stream().allMatch(sheet -> sheet.rows().isEmpty())) {
                throw WorkbookRefused.empty();
            }
            return book;
        } catch (Problem told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            // The parser answers nonsense with whatever exception it trips over; to the owner it is one thing.
            throw WorkbookRefused.damaged();
        }
    }

    /** One reading, with what it has used of its limits. */
    private static final class Walk {
        private final Limits limits;
        private int rows;
        private int rawRows;
        private long characters;

        Walk(Limits limits) {
            this.limits = limits;
        }

        Book book(ReadableWorkbook workbook) throws IOException {
            List<org.dhatim.fastexcel.reader.Sheet> visible = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            if (visible.size() > limits.sheetsMax()) {
                throw WorkbookRefused.tooMany("工作表数", limits.sheetsMax());
            }
            List<Sheet> sheets = new ArrayList<>();
            for (org.dhatim.fastexcel.reader.Sheet sheet : visible) {
                try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
                    sheets.add(new Sheet(CellReader.clean(sheet.getName()), rows(stream.iterator())));
                }
            }
            return new Book(sheets);
        }

        private List<Row> rows(Iterator<org.dhatim.fastexcel.reader.Row> source) {
            List<Row> found = new ArrayList<>();
            while (source.hasNext()) {
                if (++rawRows > RAW_ROWS_MAX) {
                    throw WorkbookRefused.tooLarge();
                }
                org.dhatim.fastexcel.reader.Row raw = source.next();
                Map<Integer, Cell> cells = cells(raw);
                if (cells.isEmpty()) {
                    continue;
                }
                if (++rows > limits.rowsMax()) {
                    throw WorkbookRefused.tooMany("行数", limits.rowsMax());
                }
                found.add(new Row(raw.getRowNum(), cells));
            }
            return found;
        }

        private Map<Integer, Cell> cells(org.dhatim.fastexcel.reader.Row raw) {
            Map<Integer, Cell> cells = new HashMap<>();
            for (org.dhatim.fastexcel.reader.Cell one : raw) {
                Cell cell = one == null ? null : CellReader.read(one, limits.charactersPerCellMax());
                if (cell == null) {
                    continue;
                }
                if (cell.column() >= limits.columnsMax()) {
                    throw WorkbookRefused.tooMany("列数", limits.columnsMax());
                }
                characters += cell.text().length();
                if (characters > CHARACTERS_MAX) {
                    throw WorkbookRefused.tooLarge();
                }
                cells.put(cell.column(), cell);
            }
            return cells;
        }
    }
}

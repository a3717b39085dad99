package org.lianbing.platform.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.FileRefused;
import org.lianbing.platform.OpenWorkbook;
import org.lianbing.platform.Problem;
import org.lianbing.platform.Workbooks;
import org.lianbing.platform.Workbooks.Cell;
import org.lianbing.platform.Workbooks.Row;

/** An .xlsx, read by fastexcel from a zip that holds only what was checked. */
final class XlsxWorkbook implements OpenWorkbook {
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private final List<org.dhatim.fastexcel.reader.Sheet> sheets;
    private final List<String> names;
    private final ReadingLimits limits;
    private final CheckedWorkbook checked;
    private final XlsxPictures pictures;

    private XlsxWorkbook(
            List<org.dhatim.fastexcel.reader.Sheet> sheets, ReadingLimits limits, CheckedWorkbook checked) {
        this.sheets = sheets;
        this.names =
                sheets.stream().map(sheet -> CellReader.clean(sheet.getName())).toList();
        this.limits = limits;
        this.checked = checked;
        this.pictures = new XlsxPictures(checked.zip());
    }

    static XlsxWorkbook open(byte[] file, Workbooks.Limits limits) {
        CheckedWorkbook checked = WorkbookGuard.check(file, limits);
        byte[] safe = ZipRepack.only(checked.zip(), WorkbookGuard::isRead, rewritten(checked));
        try {
            // It is never closed: it holds no more than the bytes it was given.
            ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(safe), OPTIONS);
            List<org.dhatim.fastexcel.reader.Sheet> visible = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            return new XlsxWorkbook(visible, new ReadingLimits(limits, visible.size()), checked);
        } catch (Problem told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            // The parser answers nonsense with whatever exception it trips over; to the owner it is one thing.
            throw FileRefused.damaged();
        }
    }

    private static Map<String, byte[]> rewritten(CheckedWorkbook checked) {
        Map<String, byte[]> rewritten = new HashMap<>();
        for (String part : checked.raised()) {
            ZipDirectory.Entry entry = checked.zip().entries().get(part);
            if (entry != null) {
                rewritten.put(part, RaisedTexts.plain(checked.zip().open(entry)));
            }
        }
        return rewritten;
    }

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public List<String> sheets() {
        return names;
    }

    @Override
    public void rows(int sheet, Predicate<Row> wantsMore) {
        ReadingLimits.Pass pass = limits.pass(sheet);
        MergedRows merged = merged(sheet);
        try (Stream<org.dhatim.fastexcel.reader.Row> stream = stream(sheet)) {
            Iterator<org.dhatim.fastexcel.reader.Row> rows = stream.iterator();
            boolean more = true;
            while (more) {
                Row row = next(rows, pass);
                more = row != null && (row.cells().isEmpty() || wantsMore.test(merged.filled(row)));
            }
        }
    }

    private MergedRows merged(int sheet) {
        return checked.merged().isEmpty()
                ? new MergedRows(List.of())
                : new MergedRows(checked.merged()
                        .getOrDefault(pictures.sheetPart(sheets.get(sheet).getName()), List.of()));
    }

    private Stream<org.dhatim.fastexcel.reader.Row> stream(int sheet) {
        try {
            return sheets.get(sheet).openStream();
        } catch (IOException | RuntimeException broken) {
            throw FileRefused.damaged();
        }
    }

    /** Apart from what is done with the row, so that only the parser's exceptions are taken for a damaged file. */
    private @Nullable Row next(Iterator<org.dhatim.fastexcel.reader.Row> rows, ReadingLimits.Pass pass) {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            org.dhatim.fastexcel.reader.Row raw = rows.next();
            List<Cell> cells = new ArrayList<>();
            for (org.dhatim.fastexcel.reader.Cell one : raw) {
                Cell cell = one == null ? null : CellReader.read(one, limits.charactersPerCellMax());
                if (cell != null) {
                    cells.add(cell);
                }
            }
            return pass.row(raw.getRowNum(), cells);
        } catch (Problem told) {
            throw told;
        } catch (RuntimeException broken) {
            throw FileRefused.damaged();
        }
    }

    @Override
    public List<Picture> pictures(int sheet) {
        return pictures.on(sheets.get(sheet).getName());
    }

    @Override
    public Optional<Picture> pictureIn(Cell cell) {
        return pictures.in(cell);
    }
}

package org.lianbing.platform.internal;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Workbooks.Cell;
import org.lianbing.platform.Workbooks.Kind;

/** The rows of one sheet of an .xls, gathered from the records of its cells. */
final class XlsRows {
    private final RecordFactoryInputStream records;
    private final XlsTables tables;
    private final int charactersPerCellMax;
    /** Charts within the sheet are sheets of their own to the format. */
    private int depth;

    private @Nullable Placed ahead;
    private boolean ended;

    /** @param in at the first record of the sheet */
    XlsRows(InputStream in, XlsTables tables, int charactersPerCellMax) {
        this.records = new RecordFactoryInputStream(in, false);
        this.tables = tables;
        this.charactersPerCellMax = charactersPerCellMax;
    }

    /** @param number 1-based; a row without cells is the end */
    record Found(int number, List<Cell> cells) {}

    private record Placed(int row, Cell cell) {}

    Found next() {
        Placed first = ahead == null ? nextCell() : ahead;
        ahead = null;
        List<Cell> cells = new ArrayList<>();
        Placed one = first;
        while (one != null && one.row == Objects.requireNonNull(first).row) {
            cells.add(one.cell);
            one = nextCell();
        }
        ahead = one;
        return new Found(first == null ? 0 : first.row + 1, cells);
    }

    private @Nullable Placed nextCell() {
        while (!ended) {
            Record record = records.nextRecord();
            if (record == null) {
                ended = true;
            } else if (record instanceof BOFRecord) {
                depth++;
            } else if (record instanceof EOFRecord) {
                ended = --depth <= 0;
            } else if (depth == 1) {
                Placed placed = placed(record);
                if (placed != null) {
                    return placed;
                }
            }
        }
        return null;
    }

    private @Nullable Placed placed(Record record) {
        return switch (record) {
            case LabelSSTRecord text -> placed(text.getRow(), text(text.getColumn(), tables.text(text.getSSTIndex())));
            case LabelRecord text -> placed(text.getRow(), text(text.getColumn(), text.getValue()));
            case NumberRecord number ->
                placed(number.getRow(), number(number.getColumn(), number.getValue(), number.getXFIndex()));
            case RKRecord number ->
                placed(number.getRow(), number(number.getColumn(), number.getRKNumber(), number.getXFIndex()));
            case FormulaRecord formula -> placed(formula.getRow(), new Cell(formula.getColumn(), "=", Kind.FORMULA));
            case BoolErrRecord value -> placed(value.getRow(), truth(value));
            default -> null;
        };
    }

    private static @Nullable Placed placed(int row, @Nullable Cell cell) {
        return cell == null ? null : new Placed(row, cell);
    }

    private @Nullable Cell text(int column, String text) {
        return CellReader.text(column, text, charactersPerCellMax);
    }

    private Cell number(int column, double value, int style) {
        int format = tables.format(style);
        String text = tables.formatText(format);
        return CellReader.number(
                column,
                Double.isFinite(value) ? BigDecimal.valueOf(value) : BigDecimal.ZERO,
                CellReader.isDate(format, text),
                text,
                () -> date(value));
    }

    private LocalDateTime date(double value) {
        return Objects.requireNonNull(DateUtil.getLocalDateTime(value, tables.since1904()));
    }

    private static Cell truth(BoolErrRecord value) {
        return value.isBoolean()
                ? new Cell(value.getColumn(), value.getBooleanValue() ? "TRUE" : "FALSE", Kind.TRUTH)
                : new Cell(value.getColumn(), "", Kind.ERROR);
    }
}

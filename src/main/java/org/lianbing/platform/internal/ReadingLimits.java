package org.lianbing.platform.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.lianbing.platform.FileRefused;
import org.lianbing.platform.Workbooks;
import org.lianbing.platform.Workbooks.Cell;
import org.lianbing.platform.Workbooks.Row;

/** What the rows of a workbook have used of its limits. A sheet that is read again counts once. */
final class ReadingLimits {
    /** Shared strings let a small file name one long text a million times. */
    private static final long CHARACTERS_MAX = 32L * 1024 * 1024;

    private static final int RAW_ROWS_MAX = 1_100_000;

    private final Workbooks.Limits limits;
    private final int[] rows;

    ReadingLimits(Workbooks.Limits limits, int sheets) {
        this.limits = limits;
        this.rows = new int[sheets];
        if (sheets > limits.sheetsMax()) {
            throw FileRefused.tooMany("工作表数", limits.sheetsMax());
        }
    }

    int charactersPerCellMax() {
        return limits.charactersPerCellMax();
    }

    Pass pass(int sheet) {
        return new Pass(sheet);
    }

    /** One reading of one sheet, from its top. */
    final class Pass {
        private final int sheet;
        private int read;
        private int raw;
        private long characters;

        private Pass(int sheet) {
            this.sheet = sheet;
        }

        /** @param cells of a row; those with nothing in them may be missing */
        Row row(int number, Collection<Cell> cells) {
            if (++raw > RAW_ROWS_MAX) {
                throw FileRefused.tooLarge();
            }
            if (cells.isEmpty()) {
                return new Row(number, Map.of());
            }
            Map<Integer, Cell> kept = new HashMap<>();
            for (Cell cell : cells) {
                if (cell.column() >= limits.columnsMax()) {
                    throw FileRefused.tooMany("列数", limits.columnsMax());
                }
                characters += cell.text().length();
                kept.put(cell.column(), cell);
            }
            if (characters > CHARACTERS_MAX) {
                throw FileRefused.tooLarge();
            }
            rows[sheet] = Math.max(rows[sheet], ++read);
            if (Arrays.stream(rows).sum() > limits.rowsMax()) {
                throw FileRefused.tooMany("行数", limits.rowsMax());
            }
            return new Row(number, kept);
        }
    }
}

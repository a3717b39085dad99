package org.lianbing.platform;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workbook (.xlsx, .xls) that somebody uploaded. The file is untrusted: it is unpacked under limits of our own
 * before any parser sees it, formulas are never evaluated nor their cached values believed, and whatever is wrong with the
 * file as a whole is one {@link BadInput} in words its owner understands.
 */
public interface Workbooks {
    /**
     * Visible sheets in their order, with the rows and cells that hold anything.
     *
     * @throws BadInput {@code platform.not-a-workbook}, {@code platform.workbook-old-format},
     *     {@code platform.workbook-empty}, {@code platform.file-encrypted}, {@code platform.file-too-large},
     *     {@code platform.file-unsafe}, {@code platform.file-damaged}; field {@code file}
     */
    Book read(byte[] file, Limits limits);

    /**
     * The same, to be read row by row: of a file of any length no more than a row is held, besides the file itself and the
     * texts its cells share.
     *
     * @throws BadInput as {@link #read}, but for {@code platform.workbook-empty}
     */
    OpenWorkbook open(byte[] file, Limits limits);

    /**
     * Text in rows and columns: commas, semicolons or tabs between the cells, whichever makes the more regular table.
     *
     * @param name of its only sheet
     * @throws BadInput {@code platform.file-damaged}
     */
    OpenWorkbook openDelimited(String text, String name, Limits limits);

    record Book(List<Sheet> sheets) {
        public Book {
            sheets = List.copyOf(sheets);
        }
    }

    /** @param name as on its tab */
    record Sheet(String name, List<Row> rows) {
        public Sheet {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param number 1-based, as Excel shows it
     * @param cells by 0-based column; empty cells are missing
     */
    record Row(int number, Map<Integer, Cell> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /** The text in a column, or "" where there is none. */
        public String text(int column) {
            Cell cell = cells.get(column);
            return cell == null ? "" : cell.text();
        }

        public @Nullable Cell cell(int column) {
            return cells.get(column);
        }
    }

    /**
     * @param column 0-based
     * @param text without blanks around it; a number as people read it (no 1.0E10), a date as 2026-01-31
     */
    record Cell(int column, String text, Kind kind) {}

    /** What stands in a cell; from {@link #FORMULA} on the text is not what its author meant. */
    enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        DATE,
        FORMULA,
        ERROR,
        /** A number of 16 or more digits: Excel has already replaced the last ones by zeros. */
        LOST_DIGITS,
        TOO_LONG
    }

    /**
     * @param fileBytesMax of the file as uploaded
     * @param unpackedBytesMax of the parts that are read
     * @param rowsMax rows with something in them, over all sheets
     * @param columnsMax a cell further to the right is refused
     */
    record Limits(
            int fileBytesMax,
            int unpackedBytesMax,
            int sheetsMax,
            int rowsMax,
            int columnsMax,
            int charactersPerCellMax) {
        public static final Limits USUAL = new Limits(8 * 1024 * 1024, 64 * 1024 * 1024, 30, 20_000, 64, 4_000);

        public Limits withRowsMax(int rows) {
            return new Limits(fileBytesMax, unpackedBytesMax, sheetsMax, rows, columnsMax, charactersPerCellMax);
        }
    }

    /** The letters Excel shows above a 0-based column: A, B … Z, AA. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}

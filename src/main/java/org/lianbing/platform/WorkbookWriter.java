package org.lianbing.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.PictureAnchor;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes templates and exports as .xlsx, row after row, without holding the whole table. Texts are written as texts:
 * the cell format says so, and a text that begins like a formula gets the apostrophe Excel itself uses for that, so that
 * it stays a text even when the file is saved as CSV. {@link Workbooks} takes the apostrophe off again.
 */
public final class WorkbookWriter implements AutoCloseable {
    private static final int FLUSH_ROWS = 500;
    private static final double POINTS_PER_PIXEL = 0.75;
    /** Excel refuses more. */
    private static final double ROW_HEIGHT_MAX = 409;

    private static final String BRAND_FILL = "F6DEDC";

    private final Workbook workbook;

    public WorkbookWriter(OutputStream out) {
        this.workbook = new Workbook(out, "Lianbing", "1.0");
    }

    /** @param width in characters of the usual font; a Chinese character counts two */
    public record Column(String title, int width) {}

    /** Starts the next sheet; the one before must be finished. */
    public SheetWriter sheet(String name) {
        return new SheetWriter(workbook.newWorksheet(name));
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One sheet, written from top to bottom. */
    public static final class SheetWriter {
        private final Worksheet sheet;
        private int row;

        private SheetWriter(Worksheet sheet) {
            this.sheet = sheet;
        }

        /** A merged row of explanation above the header. */
        public SheetWriter note(String text, int columns, int heightPoints) {
            sheet.value(row, 0, safe(text));
            sheet.range(row, 0, row, Math.max(1, columns - 1)).merge();
            sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
            sheet.rowHeight(row, heightPoints);
            row++;
            return this;
        }

        /** The header, which stays in sight while scrolling. */
        public SheetWriter header(List<Column> columns) {
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(row, i, columns.get(i).title());
                sheet.width(i, columns.get(i).width());
                sheet.style(row, i).bold().fillColor(BRAND_FILL).wrapText(true).set();
            }
            row++;
            sheet.freezePane(0, row);
            return this;
        }

        /** Numbers and truths stay what they are; everything else becomes text; null leaves the cell empty. */
        public SheetWriter row(@Nullable Object... values) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (value instanceof Number number) {
                    sheet.value(row, i, number);
                } else if (value != null && !value.toString().isEmpty()) {
                    sheet.value(row, i, safe(value.toString()));
                    sheet.style(row, i).format("@").set();
                }
            }
            if (++row % FLUSH_ROWS == 0) {
                flush();
            }
            return this;
        }

        /**
         * Lays a PNG or JPEG over a cell of the row that is written next.
         *
         * @param top pixels from the upper edge of the cell
         */
        public SheetWriter picture(int column, byte[] bytes, int top, int widthPixels, int heightPixels) {
            sheet.addImage(PictureAnchor.oneCellAnchor(row, column, 0, top, widthPixels, heightPixels), bytes);
            return this;
        }

        /** Of the row that is written next. */
        public SheetWriter height(int pixels) {
            sheet.rowHeight(row, Math.min(ROW_HEIGHT_MAX, pixels * POINTS_PER_PIXEL));
            return this;
        }

        /** Offers a list to choose from in the next {@code rows} rows of a column; the choices stand in another sheet. */
        public SheetWriter choices(int column, int rows, String choicesSheet, int choicesColumn, int choicesCount) {
            String letters = Workbooks.letters(choicesColumn);
            String range = "'%s'!$%s$1:$%s$%d".formatted(choicesSheet, letters, letters, choicesCount);
            sheet.range(row, column, row + rows - 1, column)
                    .validateWithListByFormula(range)
                    .allowBlank(true)
                    .showErrorMessage(false);
            return this;
        }

        /** Makes empty cells of a column text cells, so that Excel keeps what is typed: 001 stays 001, 1/2 stays 1/2. */
        public SheetWriter textColumn(int column, int rows) {
            sheet.range(row, column, row + rows - 1, column).style().format("@").set();
            return this;
        }

        public void finish() {
            try {
                sheet.finish();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** As a text that no table program takes for a formula. */
    public static String safe(String text) {
        String printable = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
        if (printable.isEmpty()) {
            return printable;
        }
        return switch (printable.charAt(0)) {
            case '=', '+', '-', '@', '\t', '\r' -> "'" + printable;
            default -> printable;
        };
    }
}

package org.lianbing.bank.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lianbing.platform.OpenWorkbook;
import org.lianbing.platform.OpenWorkbook.Picture;
import org.lianbing.platform.Workbooks.Cell;
import org.lianbing.platform.Workbooks.Row;

/** Rows and columns, of a workbook or of a document. */
interface TableSheet {
    String name();

    /** From top to bottom, rows with nothing in them left out; may be read again. */
    void rows(Predicate<Row> wantsMore);

    /** Those that lie on the sheet. */
    List<Picture> pictures();

    Optional<Picture> pictureIn(Cell cell);

    /** Pictures that the texts of its cells name as {@code media:<index>} already. */
    default List<RowMedia> media() {
        return List.of();
    }

    static TableSheet of(OpenWorkbook book, int index) {
        String tab = book.sheets().get(index);
        // The tables of the database hold a name of that length.
        String name = tab.length() <= 40 ? tab : tab.substring(0, 40);
        return new TableSheet() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void rows(Predicate<Row> wantsMore) {
                book.rows(index, wantsMore);
            }

            @Override
            public List<Picture> pictures() {
                return book.pictures(index);
            }

            @Override
            public Optional<Picture> pictureIn(Cell cell) {
                return book.pictureIn(cell);
            }
        };
    }
}

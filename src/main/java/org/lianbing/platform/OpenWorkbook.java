package org.lianbing.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lianbing.platform.Workbooks.Cell;
import org.lianbing.platform.Workbooks.Row;

/** A checked workbook whose rows are read as they are asked for. For one thread at a time. */
public interface OpenWorkbook {
    enum Format {
        XLSX,
        XLS,
        DELIMITED
    }

    Format format();

    /** Names of the visible sheets, in their order. */
    List<String> sheets();

    /**
     * Rows of a sheet that hold anything, from top to bottom; may be read again.
     *
     * @param sheet 0-based place in {@link #sheets()}
     * @param wantsMore is given each row, and says whether it wants the next
     * @throws BadInput {@code platform.file-damaged}, {@code platform.file-too-large}
     */
    void rows(int sheet, Predicate<Row> wantsMore);

    /** Pictures that lie on a sheet, by the cell that their upper left corner lies in. */
    List<Picture> pictures(int sheet);

    /** The picture that WPS has put inside a cell, which says {@code =DISPIMG("ID_…",1)}. */
    Optional<Picture> pictureIn(Cell cell);

    /**
     * @param row 1-based
     * @param column 0-based
     * @param name of its part in the file
     * @param content unpacked when asked for; nobody has looked yet whether it is a picture
     */
    record Picture(int row, int column, String name, Supplier<byte[]> content) {}
}

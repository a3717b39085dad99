package org.lianbing.bank.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.SheetField.Plain;
import org.lianbing.platform.Workbooks.Cell;
import org.lianbing.platform.Workbooks.Row;
import org.lianbing.platform.Workbooks.Sheet;

/**
 * The header of a sheet, wherever it stands below instructions.
 *
 * @param columns field by 0-based column; the first column of a field counts
 * @param titles every header text by column, for the record of where a question came from
 */
record SheetHeader(int rowIndex, Map<Integer, SheetField> columns, Map<Integer, String> titles) {
    private static final int LOOKED_AT_MAX = 15;

    static Optional<SheetHeader> find(Sheet sheet) {
        for (int i = 0; i < Math.min(LOOKED_AT_MAX, sheet.rows().size()); i++) {
            SheetHeader header = read(i, sheet.rows().get(i));
            if (header.has(Plain.STEM) && header.has(Plain.KEY)) {
                return Optional.of(header);
            }
        }
        return Optional.empty();
    }

    private static SheetHeader read(int index, Row row) {
        Map<Integer, SheetField> columns = new TreeMap<>();
        Map<Integer, String> titles = new HashMap<>();
        Set<SheetField> taken = new HashSet<>();
        new TreeMap<>(row.cells()).forEach((column, cell) -> {
            titles.put(column, cell.text());
            SheetField.of(cell.text()).filter(taken::add).ifPresent(field -> columns.put(column, field));
        });
        return new SheetHeader(index, columns, titles);
    }

    /** What the first rows say instead, to tell the owner what this file seems to be. */
    static List<String> texts(Sheet sheet) {
        return sheet.rows().stream()
                .limit(1)
                .flatMap(row -> new TreeMap<>(row.cells()).values().stream())
                .map(Cell::text)
                .limit(6)
                .toList();
    }

    boolean has(SheetField field) {
        return columns.containsValue(field);
    }

    @Nullable
    Cell cell(Row row, SheetField field) {
        for (Map.Entry<Integer, SheetField> column : columns.entrySet()) {
            if (column.getValue().equals(field)) {
                return row.cell(column.getKey());
            }
        }
        return null;
    }

    String text(Row row, SheetField field) {
        Cell cell = cell(row, field);
        return cell == null ? "" : cell.text();
    }
}

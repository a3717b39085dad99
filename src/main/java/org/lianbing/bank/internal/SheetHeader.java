package org.lianbing.bank.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.SheetField.Blank;
import org.lianbing.bank.internal.SheetField.Option;
import org.lianbing.bank.internal.SheetField.OptionTruth;
import org.lianbing.bank.internal.SheetField.Plain;
import org.lianbing.platform.Workbooks.Cell;
import org.lianbing.platform.Workbooks.Row;

/**
 * The header of a sheet, wherever it stands below instructions.
 *
 * @param row 1-based; 0 when the sheet has none and its owner has named the columns
 * @param columns field by 0-based column; the first column of a field counts
 * @param titles every header text by column, for the record of where a question came from
 */
record SheetHeader(int row, Map<Integer, SheetField> columns, Map<Integer, String> titles) {
    private static final int LOOKED_AT_MAX = 15;

    static Optional<SheetHeader> find(List<Row> firstRows) {
        List<SheetHeader> whole = firstRows.stream()
                .limit(LOOKED_AT_MAX)
                .map(SheetHeader::read)
                .filter(SheetHeader::isWhole)
                .limit(2)
                .toList();
        // 选项 over A, B, C, D: of a header of two rows the lower one says more.
        boolean two = whole.size() == 2
                && whole.get(1).row == whole.get(0).row + 1
                && whole.get(1).optionCount() > whole.get(0).optionCount();
        return two ? Optional.of(whole.get(1)) : whole.stream().findFirst();
    }

    /** What the owner says it is, below the row that looks most like a header. */
    static SheetHeader told(List<Row> firstRows, Map<Integer, String> codes) {
        Map<Integer, SheetField> columns = new TreeMap<>();
        codes.forEach((column, code) -> SheetField.ofCode(code).ifPresent(field -> columns.put(column, field)));
        SheetHeader found = find(firstRows)
                .or(() -> firstRows.stream()
                        .limit(LOOKED_AT_MAX)
                        .filter(row -> row.cells().size() > 1)
                        .findFirst()
                        .map(SheetHeader::read))
                .orElse(new SheetHeader(0, Map.of(), Map.of()));
        SheetHeader told = new SheetHeader(found.row, columns, found.titles);
        boolean question = firstRows.stream()
                .filter(row -> row.number() == found.row)
                .map(row -> told.text(row, Plain.KEY))
                .anyMatch(key -> SheetWords.truth(key).isPresent() || key.matches("[A-Ha-h1-8,，、]{1,8}"));
        return question ? new SheetHeader(0, columns, Map.of()) : told;
    }

    private static SheetHeader read(Row row) {
        Map<Integer, SheetField> columns = new TreeMap<>();
        Map<Integer, String> titles = new HashMap<>();
        Set<SheetField> taken = new HashSet<>();
        new TreeMap<>(row.cells()).forEach((column, cell) -> {
            titles.put(column, cell.text());
            SheetField.of(cell.text()).filter(taken::add).ifPresent(field -> columns.put(column, field));
        });
        return new SheetHeader(row.number(), columns, titles);
    }

    /** A stem, and a place for what is right: in a column, beside each option, or in the brackets of the stem. */
    private boolean isWhole() {
        return has(Plain.STEM) && (hasKey() || optionCount() >= 2 || has(Plain.OPTIONS));
    }

    boolean hasKey() {
        return has(Plain.KEY)
                || has(Plain.ROW_TRUTH) && (has(Plain.ROW_OPTION) || has(Plain.OPTIONS))
                || columns.values().stream().anyMatch(field -> field instanceof OptionTruth || field instanceof Blank);
    }

    boolean hasOptions() {
        return optionCount() > 0 || has(Plain.OPTIONS) || has(Plain.ROW_OPTION);
    }

    private long optionCount() {
        return columns.values().stream().filter(Option.class::isInstance).count();
    }

    Layout layout(boolean sheetSaysType) {
        if (has(Plain.ROW_TRUTH)) {
            return Layout.OPTION_PER_ROW;
        }
        if (columns.values().stream().anyMatch(OptionTruth.class::isInstance)) {
            return Layout.TRUTH_COLUMNS;
        }
        if (optionCount() == 0 && (has(Plain.OPTIONS) || has(Plain.ROW_OPTION))) {
            return Layout.OPTIONS_IN_ONE_CELL;
        }
        return sheetSaysType && !has(Plain.TYPE) ? Layout.SHEET_PER_TYPE : Layout.QUESTION_PER_ROW;
    }

    boolean has(SheetField field) {
        return columns.containsValue(field);
    }

    @Nullable
    Integer column(SheetField field) {
        for (Map.Entry<Integer, SheetField> column : columns.entrySet()) {
            if (column.getValue().equals(field)) {
                return column.getKey();
            }
        }
        return null;
    }

    @Nullable
    Cell cell(Row row, SheetField field) {
        Integer column = column(field);
        return column == null ? null : row.cell(column);
    }

    String text(Row row, SheetField field) {
        Cell cell = cell(row, field);
        return cell == null ? "" : cell.text();
    }
}

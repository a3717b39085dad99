package org.lianbing.platform.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.platform.Workbooks.Cell;
import org.lianbing.platform.Workbooks.Row;
import org.lianbing.platform.internal.CheckedWorkbook.MergedCells;

/** Gives every row what a person sees in it: a cell that was merged downwards has its text in the first row alone. */
final class MergedRows {
    private final List<MergedCells> ahead;
    /** By column: ranges that lie upon each other, which no program writes, must not cost a look each in every row. */
    private final Map<Integer, Open> open = new HashMap<>();

    private int next;

    MergedRows(List<MergedCells> merged) {
        this.ahead = new ArrayList<>(merged);
        ahead.sort(Comparator.comparingInt(MergedCells::top));
    }

    private record Open(int bottom, Cell first) {}

    /** @param row rows are given in their order */
    Row filled(Row row) {
        if (open.isEmpty() && (next >= ahead.size() || ahead.get(next).top() > row.number())) {
            return row;
        }
        while (next < ahead.size() && ahead.get(next).top() <= row.number()) {
            MergedCells cells = ahead.get(next++);
            Cell first = row.cell(cells.column());
            if (cells.top() == row.number() && first != null) {
                open.put(cells.column(), new Open(cells.bottom(), first));
            }
        }
        open.values().removeIf(cells -> cells.bottom() < row.number());
        // A row with nothing of its own is a part of the merged block, not one that has its text too.
        if (open.isEmpty() || row.cells().isEmpty()) {
            return row;
        }
        Map<Integer, Cell> filled = new HashMap<>(row.cells());
        open.forEach((column, cells) -> filled.putIfAbsent(column, cells.first()));
        return new Row(row.number(), filled);
    }
}

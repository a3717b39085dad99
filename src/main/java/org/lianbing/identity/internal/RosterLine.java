package org.lianbing.identity.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.Workbooks;
import org.lianbing.platform.Workbooks.Cell;
import org.lianbing.platform.Workbooks.Row;

/** One row of an uploaded roster, with its columns known. */
record RosterLine(String sheet, Row row, Map<RosterField, Integer> columns) {
    String text(RosterField field) {
        Integer column = columns.get(field);
        return column == null ? "" : row.text(column).strip();
    }

    @Nullable
    Cell cell(RosterField field) {
        Integer column = columns.get(field);
        return column == null ? null : row.cell(column);
    }

    boolean isBlank() {
        return columns.keySet().stream().allMatch(field -> text(field).isEmpty());
    }

    /** A fault at a cell; long numbers in it are masked, since faults are stored readable. */
    SheetFault fault(RosterField field, String code, String message, @Nullable String suggestion) {
        Integer column = columns.get(field);
        return new SheetFault(
                sheet,
                row.number(),
                column == null ? "" : Workbooks.letters(column),
                Masking.longNumbers(text(field)),
                "identity.roster-" + code,
                message,
                suggestion);
    }
}

package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.Workbooks;
import org.lianbing.platform.Workbooks.Row;

/** Collects what is wrong with one row, with the place it stands at. */
final class Findings {
    private final String sheet;
    private final SheetHeader header;
    private final Row row;
    private final List<SheetFault> faults = new ArrayList<>();

    Findings(String sheet, SheetHeader header, Row row) {
        this.sheet = sheet;
        this.header = header;
        this.row = row;
    }

    void add(@Nullable SheetField field, String code, String message, @Nullable String suggestion) {
        faults.add(new SheetFault(
                sheet,
                row.number(),
                field == null ? "" : column(field),
                field == null ? "" : header.text(row, field),
                "bank." + code,
                message,
                suggestion));
    }

    /** Formulas, error values, dates Excel made of 1/2 and the like, in the columns that are read. */
    void addCellFaults() {
        header.columns().forEach((column, field) -> {
            Workbooks.Cell cell = row.cell(column);
            SheetFault fault = cell == null || field == SheetField.Plain.NUMBER
                    ? null
                    : SheetFault.ofCell(sheet, row.number(), cell);
            if (fault != null) {
                faults.add(new SheetFault(
                        sheet,
                        row.number(),
                        column(field),
                        fault.value(),
                        fault.code(),
                        fault.message(),
                        fault.suggestion()));
            }
        });
    }

    /** The letter Excel shows, with what the column is: D（选项B）; only the name when the sheet has no such column. */
    private String column(SheetField field) {
        for (Map.Entry<Integer, SheetField> column : header.columns().entrySet()) {
            if (column.getValue().equals(field)) {
                return Workbooks.letters(column.getKey()) + "（" + field.title() + "）";
            }
        }
        return field.title();
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    List<SheetFault> list() {
        return faults;
    }
}

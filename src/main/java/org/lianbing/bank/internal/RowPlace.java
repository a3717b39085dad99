package org.lianbing.bank.internal;

import java.util.List;
import org.lianbing.bank.internal.SheetField.Option;
import org.lianbing.bank.internal.SheetField.Plain;
import org.lianbing.platform.SheetFault;

/**
 * A question in the rows of a sheet.
 *
 * @param optionRows where each option stands that has a row of its own
 * @param parts where the parts of a case stand
 */
record RowPlace(
        SheetReading reading, int first, List<Integer> optionRows, List<SheetFault> cellFaults, List<Place> parts)
        implements Place {
    @Override
    public String sheet() {
        return reading.sheet().name();
    }

    @Override
    public int row(SheetField field) {
        return field instanceof Option option && option.index() < optionRows.size()
                ? optionRows.get(option.index())
                : first;
    }

    @Override
    public String column(SheetField field) {
        SheetHeader header = reading.header();
        if (field instanceof Option && header.column(field) == null) {
            Plain holds = header.has(Plain.ROW_OPTION) ? Plain.ROW_OPTION : Plain.OPTIONS;
            return header.has(holds) ? RowTexts.column(header, holds) : field.title();
        }
        if (field == Plain.KEY && !header.has(Plain.KEY) && header.has(Plain.ROW_TRUTH)) {
            return RowTexts.column(header, Plain.ROW_TRUTH);
        }
        return RowTexts.column(header, field);
    }

    @Override
    public Place part(int index) {
        return index < parts.size() ? parts.get(index) : this;
    }
}

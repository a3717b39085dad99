package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.SheetFault;

/**
 * One row of an uploaded sheet, read.
 *
 * @param draft the question; null when the row has faults
 * @param stem as far as it could be read, for the preview
 * @param raw every cell by its header, for the record of where a question came from
 */
record ParsedRow(
        String sheet,
        int row,
        @Nullable QuestionDraft draft,
        String stem,
        Map<String, String> raw,
        List<SheetFault> faults) {
    ParsedRow {
        faults = List.copyOf(faults);
    }

    ParsedRow refused(SheetFault fault) {
        List<SheetFault> more = new ArrayList<>(faults);
        more.add(fault);
        return new ParsedRow(sheet, row, null, stem, raw, more);
    }
}

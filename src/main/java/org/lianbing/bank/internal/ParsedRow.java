package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.SheetFault;

/**
 * One question of an uploaded file, read.
 *
 * @param sheet as on its tab; for a text its file name
 * @param row 1-based, where it begins; in a text the line
 * @param draft the question; null when it has faults
 * @param stem as far as it could be read, for the preview
 * @param said what the file says, for the person who mends it
 * @param mended the same with our suggestions followed, which reads without fault; null where we have none
 * @param raw every cell by its header, or the lines as they stand, for the record of where a question came from
 * @param media pictures that stand in its texts as {@code ![…](media:<index>)}
 */
record ParsedRow(
        String sheet,
        int row,
        @Nullable QuestionDraft draft,
        String stem,
        RawQuestion said,
        @Nullable RawQuestion mended,
        Map<String, String> raw,
        List<SheetFault> faults,
        List<RowMedia> media) {
    ParsedRow {
        faults = List.copyOf(faults);
        media = List.copyOf(media);
    }

    ParsedRow refused(SheetFault fault) {
        List<SheetFault> more = new ArrayList<>(faults);
        more.add(fault);
        return new ParsedRow(sheet, row, null, stem, said, null, raw, more, media);
    }
}

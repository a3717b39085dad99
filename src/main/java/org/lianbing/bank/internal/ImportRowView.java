package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.ImportRow.Change;
import org.lianbing.bank.internal.ImportRow.Verdict;
import org.lianbing.platform.SheetFault;

/**
 * One question of an uploaded file.
 *
 * @param ordinal names it within its import
 * @param row 1-based, as Excel shows it; the line of a text
 * @param change what it will do to the bank; null unless it is good
 * @param repaired whether it reads otherwise than the file says
 * @param question as it will look; null while it has faults
 * @param said its words, to be mended or changed
 * @param mended its words with our suggestions followed; null where we have none
 * @param cells what stands in the file, by header
 * @param alike questions that are like it, contradictions first
 */
@Serdeable
record ImportRowView(
        int ordinal,
        String sheet,
        int row,
        Verdict verdict,
        @Nullable Change change,
        String stem,
        boolean repaired,
        List<SheetFault> faults,
        @Nullable QuestionPreview question,
        SaidView said,
        @Nullable SaidView mended,
        List<CellView> cells,
        List<AlikeView> alike) {
    @Serdeable
    record CellView(String title, String text) {}

    /**
     * @param otherOrdinal another row of the same file
     * @param questionId a question of a bank that the company may see
     * @param contradictory both ask the same and call different things right
     */
    @Serdeable
    record AlikeView(
            @Nullable Integer otherOrdinal,
            @Nullable Long questionId,
            String bankName,
            String stem,
            double likeness,
            boolean contradictory) {}

    static ImportRowView of(ImportRow row, List<AlikeView> alike) {
        return new ImportRowView(
                row.ordinal(),
                row.sheet(),
                row.row(),
                row.verdict(),
                row.verdict() == Verdict.GOOD ? row.change() : null,
                row.stem(),
                row.repaired(),
                row.faults(),
                row.draft() == null ? null : QuestionPreview.of(row.draft()),
                SaidView.of(row.words()),
                row.mended() == null ? null : SaidView.of(row.mended()),
                cells(row.raw()),
                alike);
    }

    private static List<CellView> cells(Map<String, String> raw) {
        return raw.entrySet().stream()
                .map(cell -> new CellView(cell.getKey(), cell.getValue()))
                .toList();
    }
}

package org.lianbing.bank.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.SheetFault;

/**
 * One question of a file as it stands in an import.
 *
 * @param ordinal from 1, in the order of the file
 * @param change what it would do to the bank; null unless it is good
 * @param questionId the question of the bank it changes
 * @param draft the question; null when it has faults
 * @param said its words, where they can't be told from the draft: of a row with faults, or that had some
 * @param saidBefore the words of the file, once somebody has repaired it
 * @param mended its words with our suggestions followed; null where we have none
 * @param repeated identity of a question that is at fault only because another row asks the same
 */
record ImportRow(
        int ordinal,
        String sheet,
        int row,
        Verdict verdict,
        @Nullable Change change,
        @Nullable Long questionId,
        @Nullable QuestionDraft draft,
        String stem,
        @Nullable RawQuestion said,
        @Nullable RawQuestion saidBefore,
        @Nullable RawQuestion mended,
        Map<String, String> raw,
        List<SheetFault> faults,
        @Nullable String repeated) {
    /** What taking it over does to the bank. */
    enum Change {
        NEW,
        CHANGED,
        UNCHANGED
    }

    enum Verdict {
        GOOD,
        FAULTY,
        /** Somebody has decided that it shall not come in. */
        LEFT_OUT
    }

    /** A row as the reader has it; the change is said once the file is known to its end. */
    static ImportRow of(int ordinal, ParsedRow row, @Nullable Long questionId, @Nullable Change change) {
        boolean good = row.draft() != null;
        return new ImportRow(
                ordinal,
                row.sheet(),
                row.row(),
                good ? Verdict.GOOD : Verdict.FAULTY,
                change,
                questionId,
                row.draft(),
                row.stem(),
                good ? null : row.said(),
                null,
                good ? null : row.mended(),
                row.raw(),
                row.faults(),
                null);
    }

    boolean repaired() {
        return saidBefore != null;
    }

    /** The same row after a repair or its undoing was read. */
    ImportRow reread(ParsedRow read, @Nullable RawQuestion before) {
        boolean good = read.draft() != null;
        return new ImportRow(
                ordinal,
                sheet,
                row,
                good ? Verdict.GOOD : Verdict.FAULTY,
                null,
                null,
                read.draft(),
                read.stem(),
                read.said(),
                before,
                read.mended(),
                raw,
                read.faults(),
                null);
    }

    ImportRow leftOut(boolean out) {
        Verdict now = out ? Verdict.LEFT_OUT : faults.isEmpty() ? Verdict.GOOD : Verdict.FAULTY;
        return new ImportRow(
                ordinal,
                sheet,
                row,
                now,
                change,
                questionId,
                draft,
                stem,
                said,
                saidBefore,
                mended,
                raw,
                faults,
                repeated);
    }

    ImportRow changing(@Nullable Long question, @Nullable Change what) {
        return new ImportRow(
                ordinal,
                sheet,
                row,
                verdict,
                what,
                question,
                draft,
                stem,
                said,
                saidBefore,
                mended,
                raw,
                faults,
                repeated);
    }

    ImportRow with(List<SheetFault> found) {
        return new ImportRow(
                ordinal,
                sheet,
                row,
                verdict,
                change,
                questionId,
                draft,
                stem,
                said,
                saidBefore,
                mended,
                raw,
                found,
                repeated);
    }

    /** @param asked what it would be without the other row */
    ImportRow asking(@Nullable QuestionDraft asked) {
        return new ImportRow(
                ordinal,
                sheet,
                row,
                verdict,
                change,
                questionId,
                draft,
                stem,
                said,
                saidBefore,
                mended,
                raw,
                faults,
                asked == null ? null : asked.identityHash());
    }

    /** To be mended, or changed. */
    RawQuestion words() {
        if (said != null) {
            return said;
        }
        return draft == null ? RawQuestion.EMPTY : DraftWords.of(draft);
    }

    ParsedRow parsed() {
        return new ParsedRow(sheet, row, draft, stem, words(), mended, raw, faults, List.of());
    }
}

package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.internal.ImportRows.StoredRow;

/** A good row of an import as the question it will become. */
@Serdeable
record QuestionPreview(
        String sheet,
        int row,
        QuestionType type,
        String chapter,
        int level,
        Difficulty difficulty,
        String stem,
        List<QuestionView.OptionView> options,
        String key,
        String keyText,
        String rationale,
        String source,
        List<String> faults,
        Change change) {
    enum Change {
        NEW,
        CHANGED,
        UNCHANGED
    }

    static QuestionPreview of(StoredRow row) {
        QuestionDraft draft = row.draft();
        return new QuestionPreview(
                row.sheet(),
                row.row(),
                draft.type(),
                draft.chapter(),
                draft.level(),
                draft.difficulty(),
                draft.stem(),
                QuestionView.lettered(draft.options()),
                KeyWords.key(draft.key()),
                KeyWords.text(draft.key()),
                draft.key().rationale(),
                draft.key().source(),
                List.of(),
                row.change());
    }
}

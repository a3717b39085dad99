package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.KeyText;
import org.lianbing.bank.PartView;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;

/** A question that is not in a bank yet, with its key, as it will look. */
@Serdeable
record QuestionPreview(
        QuestionType type,
        String chapter,
        int level,
        Difficulty difficulty,
        String stem,
        List<QuestionView.OptionView> options,
        boolean pinned,
        int blankCount,
        List<String> prompts,
        List<PartView> parts,
        Use use,
        List<String> knowledge,
        Map<String, String> formulas,
        String key,
        String keyText,
        String rationale,
        String source) {
    static QuestionPreview of(QuestionDraft draft) {
        return new QuestionPreview(
                draft.type(),
                draft.chapter(),
                draft.level(),
                draft.difficulty(),
                draft.stem(),
                QuestionView.lettered(draft.options()),
                draft.pinned(),
                draft.blankCount(),
                draft.prompts(),
                PartView.all(draft.parts()),
                draft.use(),
                draft.knowledge(),
                Formulas.of(draft).all(),
                KeyText.answer(draft.key()),
                KeyText.words(draft.key()),
                draft.key().rationale(),
                draft.key().source());
    }
}

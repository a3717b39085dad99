package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.QuestionType;
import org.lianbing.platform.BadInput;
import org.lianbing.practice.PracticeMode;

/**
 * @param chapter only this chapter; missing or empty for all
 * @param type only questions of this type; missing for all
 * @param restart begin the lasting set anew; means nothing to the other modes, which are drawn anew each time
 */
@Serdeable
record BeginSetRequest(
        long tradeId,
        @Min(1) @Max(5) int level,
        PracticeMode mode,
        @Nullable @Size(max = 200) String chapter,
        @Nullable QuestionType type,
        @Nullable Boolean restart) {
    /** @throws BadInput {@code practice.mode-needs-question} for a mode that begins at a question */
    BeginSet.Wish wish() {
        if (mode == PracticeMode.LIKE) {
            throw new BadInput("practice.mode-needs-question", "mode", "请在做错的那道题下面点“再来一道类似的”。");
        }
        // The daily set is the same for all of a trade: it knows no chapter and no type.
        boolean whole = chapter == null || mode == PracticeMode.DAILY;
        return new BeginSet.Wish(
                tradeId,
                level,
                mode,
                whole ? "" : chapter.strip(),
                mode == PracticeMode.DAILY ? null : type,
                Boolean.TRUE.equals(restart));
    }
}

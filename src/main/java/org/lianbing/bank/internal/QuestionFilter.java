package org.lianbing.bank.internal;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;

/**
 * Which questions are wanted; null means any.
 *
 * @param query words that must all stand in it: Chinese, Latin, numbers, codes
 * @param source words of its source
 * @param knowledge one of its knowledge points
 * @param picture with a picture, or without one
 * @param flagged with something open that has to be settled, such as an upheld error report, or without
 */
@Serdeable
@Introspected
record QuestionFilter(
        @Nullable @QueryValue @Size(max = 200) String query,
        @Nullable @QueryValue Long bankId,
        @Nullable @QueryValue Long tradeId,
        @Nullable @QueryValue QuestionType type,
        @Nullable @QueryValue Integer level,
        @Nullable @QueryValue Difficulty difficulty,
        @Nullable @QueryValue @Size(max = 80) String chapter,
        @QueryValue QuestionView.@Nullable State state,
        @Nullable @QueryValue Use use,
        @Nullable @QueryValue @Size(max = 200) String source,
        @Nullable @QueryValue @Size(max = 80) String knowledge,
        @Nullable @QueryValue Boolean picture,
        @Nullable @QueryValue Boolean flagged) {
    static final QuestionFilter ALL =
            new QuestionFilter(null, null, null, null, null, null, null, null, null, null, null, null, null);

    QuestionFilter ofBank(long id) {
        return new QuestionFilter(
                query, id, tradeId, type, level, difficulty, chapter, state, use, source, knowledge, picture, flagged);
    }

    /** What only the index knows. */
    boolean needsIndex() {
        return says(query) || says(source) || says(knowledge) || picture != null;
    }

    static boolean says(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}

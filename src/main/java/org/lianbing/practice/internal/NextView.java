package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to practise next, and how she stands.
 *
 * @param suggestions the first is the one to follow; never empty while there is anything to practise
 * @param chapters in the order of their authors
 * @param knowledge what she is weakest in, over all trades
 */
@Serdeable
record NextView(List<Suggestion> suggestions, List<Standing> chapters, List<Standing> knowledge) {
    NextView {
        suggestions = List.copyOf(suggestions);
        chapters = List.copyOf(chapters);
        knowledge = List.copyOf(knowledge);
    }

    /** Why it is suggested; what to begin follows from it. */
    enum Reason {
        /** {@code count} questions are about to be forgotten. */
        DUE,
        /** She knows only {@code percent} of a hundred of the chapter. */
        WEAK_CHAPTER,
        /** {@code count} questions stand in the wrong-question book. */
        WRONG_BOOK,
        /** Nothing of the chapter, which has {@code count} questions, is answered yet. */
        NEW_CHAPTER,
        /** All is known well: keep it by a mixed set. */
        ALL_WELL
    }

    /** @param chapter "" where the reason is not about one */
    @Serdeable
    record Suggestion(Reason reason, String chapter, int count, int percent) {}

    /**
     * @param percent how many of a hundred questions like these she knows; missing while fewer than five answers say so
     * @param answers it rests on, at most one a day and question
     */
    @Serdeable
    record Standing(String name, @Nullable Integer percent, int answers, int questionCount) {}
}

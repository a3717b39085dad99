package org.lianbing.bank.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.QuestionContent.Part;
import org.lianbing.bank.QuestionType;

/** A question in words that {@link ReadQuestion} reads as the same question: for whoever wants to change one that is good. */
final class DraftWords {
    private DraftWords() {}

    static RawQuestion of(QuestionDraft draft) {
        AnswerKey key = draft.key();
        List<RawQuestion> parts = key instanceof CaseKey small
                ? IntStream.range(0, draft.parts().size())
                        .mapToObj(i -> part(draft.parts().get(i), small.parts().get(i)))
                        .toList()
                : List.of();
        return new RawQuestion(
                QuestionWords.type(draft.type()),
                draft.stem(),
                draft.options(),
                draft.prompts(),
                KeySpelling.of(key),
                key.rationale(),
                key.source(),
                QuestionWords.difficulty(draft.difficulty()),
                QuestionWords.level(draft.level()),
                draft.chapter(),
                String.join("、", draft.knowledge()),
                QuestionWords.use(draft.use()),
                order(draft.type(), draft.pinned()),
                parts);
    }

    private static RawQuestion part(Part part, AnswerKey key) {
        return RawQuestion.asking(
                        QuestionWords.type(part.type()),
                        part.stem(),
                        part.options(),
                        part.prompts(),
                        KeySpelling.of(key))
                .withOptionOrder(order(part.type(), part.pinned()));
    }

    /** Said either way: without a word the reader would guess by what the options say. */
    private static String order(QuestionType type, boolean pinned) {
        return switch (type) {
            case SINGLE, MULTIPLE -> pinned ? QuestionTemplate.IS_PINNED : QuestionTemplate.IS_SHUFFLED;
            case TRUE_FALSE, FILL_IN_BLANK, ORDERING, MATCHING, SHORT_ANSWER, CASE -> "";
        };
    }
}

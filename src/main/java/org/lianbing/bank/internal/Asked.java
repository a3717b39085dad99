package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.QuestionContent.Part;
import org.lianbing.bank.QuestionType;

/**
 * What a question asks and what is right: all that decides whether another is the same and whether the two contradict
 * each other. Level, chapter, rationale and the like have no part in it.
 */
record Asked(
        QuestionType type, String stem, List<String> options, List<String> prompts, List<Part> parts, AnswerKey key) {

    static Asked of(QuestionDraft draft) {
        return new Asked(draft.type(), draft.stem(), draft.options(), draft.prompts(), draft.parts(), draft.key());
    }

    static Asked of(QuestionContent content, AnswerKey key) {
        return new Asked(content.type(), content.stem(), content.options(), content.prompts(), content.parts(), key);
    }

    /** A part of a case as a question of its own. */
    private static Asked of(Part part, AnswerKey key) {
        return new Asked(part.type(), part.stem(), part.options(), part.prompts(), List.of(), key);
    }

    /** The parts of a case as questions of their own; empty for any other. */
    List<Asked> questions() {
        List<Asked> questions = new ArrayList<>();
        if (key instanceof AnswerKey.CaseKey keys) {
            for (int i = 0; i < Math.min(parts.size(), keys.parts().size()); i++) {
                questions.add(of(parts.get(i), keys.parts().get(i)));
            }
        }
        return questions;
    }

    /** Equal as long as neither what is asked nor what is right has changed. */
    String hash() {
        return TextHashes.of(
                type.name(),
                stem,
                TextHashes.of(options.toArray(String[]::new)),
                TextHashes.of(prompts.toArray(String[]::new)),
                TextHashes.of(parts.stream().map(Part::toString).toArray(String[]::new)),
                QuestionDraft.answerText(key));
    }
}

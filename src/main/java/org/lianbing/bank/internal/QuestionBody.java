package org.lianbing.bank.internal;

import java.util.List;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.QuestionContent.Part;
import org.lianbing.bank.QuestionType;

/** What a question asks and what is right, whether it stands alone or is a part of a case. */
record QuestionBody(
        QuestionType type,
        String stem,
        List<String> options,
        boolean pinned,
        int blankCount,
        List<String> prompts,
        List<Part> parts,
        AnswerKey key) {}

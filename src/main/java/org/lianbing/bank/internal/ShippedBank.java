package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lianbing.bank.internal.QuestionMedia.Medium;

/**
 * One folder of question-banks/ as it was read.
 *
 * @param id stable id of the bank
 * @param occupation national code
 * @param pictures that its questions show
 */
record ShippedBank(
        String id,
        String occupation,
        String trade,
        String name,
        List<ShippedQuestion> questions,
        List<Medium> pictures) {
    ShippedBank {
        questions = List.copyOf(questions);
        pictures = List.copyOf(pictures);
    }

    /** Without pictures. */
    ShippedBank(String id, String occupation, String trade, String name, List<ShippedQuestion> questions) {
        this(id, occupation, trade, name, questions, List.of());
    }

    /** @param id stable for ever, unique over all banks */
    record ShippedQuestion(String id, QuestionDraft draft) {}

    Set<Integer> levels() {
        Set<Integer> levels = new TreeSet<>();
        questions.forEach(question -> levels.add(question.draft().level()));
        return levels;
    }

    /** Equal as long as nothing that would be loaded has changed. */
    String contentHash() {
        List<String> texts = new ArrayList<>(List.of(id, occupation, trade, name));
        for (ShippedQuestion question : questions) {
            texts.add(question.id());
            texts.add(question.draft().contentHash());
        }
        return TextHashes.of(texts.toArray(String[]::new));
    }
}

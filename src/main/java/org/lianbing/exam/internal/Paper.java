package org.lianbing.exam.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The frozen result of a blueprint for one attempt, in the order of the sections. Stored as one text of
 * {@code revision/marksTenths/order} parts, separated by spaces: some twelve bytes a question, read without a parser.
 */
record Paper(List<PaperQuestion> questions) {
    Paper {
        questions = List.copyOf(questions);
    }

    String text() {
        StringBuilder text = new StringBuilder(questions.size() * 16);
        for (PaperQuestion question : questions) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(question.revisionId())
                    .append('/')
                    .append(question.marksTenths())
                    .append('/')
                    .append(question.order());
        }
        return text.toString();
    }

    static Paper parse(String text) {
        List<PaperQuestion> questions = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int space = text.indexOf(' ', from);
            int end = space < 0 ? text.length() : space;
            int first = text.indexOf('/', from);
            int second = text.indexOf('/', first + 1);
            questions.add(new PaperQuestion(
                    questions.size() + 1,
                    Long.parseLong(text, from, first, 10),
                    Integer.parseInt(text, first + 1, second, 10),
                    text.substring(second + 1, end)));
            from = end + 1;
        }
        return new Paper(questions);
    }

    List<Long> revisionIds() {
        return questions.stream().map(PaperQuestion::revisionId).toList();
    }
}

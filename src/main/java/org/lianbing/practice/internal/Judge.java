package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKeys;
import org.lianbing.bank.BlankText;
import org.lianbing.bank.QuestionContent;
import org.lianbing.platform.BadInput;

/** The only class of practice that reads keys. It is asked only about what has been answered. */
@Singleton
class Judge {
    static final char BLANK_SEPARATOR = '\u001f';
    static final int ANSWER_LENGTH_MAX = 200;

    private final AnswerKeys keys;

    Judge(AnswerKeys keys) {
        this.keys = keys;
    }

    /** What is right, as it is shown: letters in the order of the author, T or F, or the usual text of each blank. */
    record Solution(String key, String rationale, String source) {}

    /** Whether the answer to this revision is right. */
    boolean right(long revisionId, String answer) {
        AnswerKey key = keys.keys(List.of(revisionId)).get(revisionId);
        if (key == null) {
            throw new IllegalStateException("no key for revision " + revisionId);
        }
        return right(key, answer);
    }

    /** For questions that their asker has answered: see the callers. */
    Map<Long, Solution> solutions(Collection<Long> revisionIds) {
        return revisionIds.isEmpty()
                ? Map.of()
                : keys.keys(revisionIds).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> solution(entry.getValue())));
    }

    static boolean right(AnswerKey key, String answer) {
        return switch (key) {
            case AnswerKey.ChoiceKey choice -> answer.equals(letters(choice));
            case AnswerKey.TruthKey truth -> answer.equals(truth.statementIsTrue() ? "T" : "F");
            case AnswerKey.BlanksKey blanks -> blanks(blanks.accepted(), answer);
        };
    }

    private static boolean blanks(List<List<String>> accepted, String answer) {
        String[] given = answer.split(String.valueOf(BLANK_SEPARATOR), -1);
        if (given.length != accepted.size()) {
            return false;
        }
        for (int i = 0; i < given.length; i++) {
            String text = BlankText.normalised(given[i]);
            if (accepted.get(i).stream()
                    .noneMatch(one -> BlankText.normalised(one).equals(text))) {
                return false;
            }
        }
        return true;
    }

    private static Solution solution(AnswerKey key) {
        String text =
                switch (key) {
                    case AnswerKey.ChoiceKey choice -> letters(choice);
                    case AnswerKey.TruthKey truth -> truth.statementIsTrue() ? "T" : "F";
                    case AnswerKey.BlanksKey blanks ->
                        blanks.accepted().stream()
                                .map(List::getFirst)
                                .collect(Collectors.joining(String.valueOf(BLANK_SEPARATOR)));
                };
        return new Solution(text, key.rationale(), key.source());
    }

    private static String letters(AnswerKey.ChoiceKey choice) {
        StringBuilder letters = new StringBuilder();
        new TreeSet<>(choice.optionIndexes()).forEach(index -> letters.append((char) ('A' + index)));
        return letters.toString();
    }

    /** @throws BadInput {@code practice.answer-malformed} when the text cannot be an answer to such a question */
    static void mustFit(QuestionContent question, String answer) {
        int options = question.options().size();
        boolean fits =
                switch (question.type()) {
                    case SINGLE -> answer.length() == 1 && sortedLetters(answer, options);
                    case MULTIPLE -> !answer.isEmpty() && sortedLetters(answer, options);
                    case TRUE_FALSE -> answer.equals("T") || answer.equals("F");
                    case FILL_IN_BLANK ->
                        !answer.isBlank()
                                && answer.length() <= ANSWER_LENGTH_MAX
                                && answer.chars()
                                                .filter(c -> c == BLANK_SEPARATOR)
                                                .count()
                                        < question.blankCount();
                };
        if (!fits) {
            throw new BadInput("practice.answer-malformed", "answer", "这个答案不符合题型，请重新作答。");
        }
    }

    private static boolean sortedLetters(String answer, int options) {
        char before = 'A' - 1;
        for (int i = 0; i < answer.length(); i++) {
            char letter = answer.charAt(i);
            if (letter <= before || letter >= 'A' + options) {
                return false;
            }
            before = letter;
        }
        return true;
    }
}

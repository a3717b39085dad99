package org.lianbing.exam.internal;

import org.lianbing.bank.QuestionType;

/** The one text an answer is written in: letters as shown, {@code T}/{@code F}, or blanks joined with U+001F. */
final class AnswerText {
    static final int LENGTH_MAX = 200;
    static final char BLANK_SEPARATOR = '\u001f';

    private AnswerText() {}

    /**
     * Whether the text can be an answer to such a question at all; the empty text (cleared) always can.
     *
     * @param parts options of a choice question, blanks of a fill-in question
     */
    static boolean fits(QuestionType type, int parts, String answer) {
        if (answer.isEmpty()) {
            return true;
        }
        return switch (type) {
            case SINGLE -> answer.length() == 1 && isLetter(answer.charAt(0), parts);
            case MULTIPLE -> sortedLetters(answer, parts);
            case TRUE_FALSE -> answer.equals("T") || answer.equals("F");
            case FILL_IN_BLANK ->
                answer.length() <= LENGTH_MAX
                        && answer.chars().filter(c -> c == BLANK_SEPARATOR).count() < parts;
        };
    }

    private static boolean sortedLetters(String answer, int parts) {
        char before = 0;
        for (int i = 0; i < answer.length(); i++) {
            char letter = answer.charAt(i);
            if (letter <= before || !isLetter(letter, parts)) {
                return false;
            }
            before = letter;
        }
        return true;
    }

    private static boolean isLetter(char letter, int parts) {
        return letter >= 'A' && letter < 'A' + parts;
    }
}

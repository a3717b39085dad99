package org.lianbing.bank;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How an answer is written, in contests and in practice alike: letters as shown for a choice ({@code B}, {@code ACD}),
 * {@code T} or {@code F}, blanks joined by U+001F, all letters in the order given ({@code CADB}), a letter or {@code -}
 * for each prompt ({@code BA-}), her text for a short answer, and the parts of a case joined by U+001E.
 *
 * @param options that are shown
 * @param prompts of a matching question
 * @param blanks of a fill-in-blank question
 * @param parts of a case
 */
public record AnswerShape(QuestionType type, int options, int prompts, int blanks, List<AnswerShape> parts) {
    /** Of any answer, all parts of a case together; the columns that keep answers are as wide. */
    public static final int LENGTH_MAX = 2_500;

    /** Of a text of one's own. */
    public static final int TEXT_MAX = 2_000;

    /** Of all blanks of a question together. */
    public static final int BLANKS_LENGTH_MAX = 200;

    public static final String BLANK_SEPARATOR = "\u001f";
    public static final String PART_SEPARATOR = "\u001e";
    public static final char NO_OPTION = '-';

    public AnswerShape {
        parts = List.copyOf(parts);
    }

    /** Whether the text can be an answer to such a question at all; the empty text (cleared) always can. */
    public boolean fits(String answer) {
        if (answer.isEmpty()) {
            return true;
        }
        if (answer.length() > LENGTH_MAX) {
            return false;
        }
        return switch (type) {
            case SINGLE -> answer.length() == 1 && isLetter(answer.charAt(0));
            case MULTIPLE -> sortedLetters(answer);
            case TRUE_FALSE -> answer.equals("T") || answer.equals("F");
            case FILL_IN_BLANK ->
                answer.length() <= BLANKS_LENGTH_MAX
                        && !answer.contains(PART_SEPARATOR)
                        && split(answer, BLANK_SEPARATOR).length <= blanks;
            case ORDERING -> everyLetterOnce(answer);
            case MATCHING ->
                answer.length() == prompts && answer.chars().allMatch(c -> c == NO_OPTION || isLetter((char) c));
            case SHORT_ANSWER ->
                answer.length() <= TEXT_MAX && !answer.contains(PART_SEPARATOR) && !answer.contains(BLANK_SEPARATOR);
            case CASE -> everyPart(answer, AnswerShape::fits);
        };
    }

    /** Whether the text fits and leaves nothing open that must be answered before it can be judged. */
    public boolean complete(String answer) {
        if (answer.isBlank() || !fits(answer)) {
            return false;
        }
        return switch (type) {
            case MATCHING -> answer.chars().anyMatch(c -> c != NO_OPTION);
            case CASE -> everyPart(answer, AnswerShape::complete);
            case SINGLE, MULTIPLE, TRUE_FALSE, FILL_IN_BLANK, ORDERING, SHORT_ANSWER -> true;
        };
    }

    /** Whether a person must say if an answer is right, for all of it or a part. */
    public boolean byHand() {
        return type == QuestionType.SHORT_ANSWER || parts.stream().anyMatch(AnswerShape::byHand);
    }

    /** A complete answer other than the right one: what the people of the demo city say when they are wrong. */
    public String otherThan(String right) {
        return switch (type) {
            case SINGLE -> right.equals("A") ? "B" : "A";
            case MULTIPLE -> right.substring(0, 1);
            case TRUE_FALSE -> right.equals("T") ? "F" : "T";
            case FILL_IN_BLANK, SHORT_ANSWER -> "记不清了";
            case ORDERING -> new StringBuilder(right).reverse().toString();
            case MATCHING -> (right.startsWith("A") ? "B" : "A") + right.substring(1);
            case CASE -> {
                String[] rights = partAnswers(right);
                yield IntStream.range(0, parts.size())
                        .mapToObj(i -> parts.get(i).otherThan(rights[i]))
                        .collect(Collectors.joining(PART_SEPARATOR));
            }
        };
    }

    /** The answers of a case to each of its parts. */
    public static String[] partAnswers(String answer) {
        return split(answer, PART_SEPARATOR);
    }

    /** Of an option by its place, 0-based. */
    public static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    static String[] split(String text, String separator) {
        return text.split(separator, -1);
    }

    private interface Check {
        boolean holds(AnswerShape shape, String answer);
    }

    private boolean everyPart(String answer, Check check) {
        String[] given = partAnswers(answer);
        if (given.length != parts.size()) {
            return false;
        }
        for (int i = 0; i < given.length; i++) {
            if (!check.holds(parts.get(i), given[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean everyLetterOnce(String answer) {
        return answer.length() == options
                && answer.chars().allMatch(c -> isLetter((char) c))
                && answer.chars().distinct().count() == options;
    }

    private boolean sortedLetters(String answer) {
        char before = 0;
        for (int i = 0; i < answer.length(); i++) {
            char letter = answer.charAt(i);
            if (letter <= before || !isLetter(letter)) {
                return false;
            }
            before = letter;
        }
        return true;
    }

    private boolean isLetter(char letter) {
        return letter >= 'A' && letter < 'A' + options;
    }
}

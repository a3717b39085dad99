package org.lianbing.practice.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.QuestionContent;

/**
 * How an answer counts for the memory model. The rule, for workers too:
 *
 * <ol>
 *   <li>wrong: again;
 *   <li>right, but the time is unknown, the phone lay aside, or she judged her own text: good;
 *   <li>right within the time it takes to read the question and think (stem and options at
 *       {@link ReviewSettings#readingCharactersPerSecond}, plus {@link ReviewSettings#thinking}): easy;
 *   <li>right, but it took more than {@link ReviewSettings#slowTimes} times that: hard;
 *   <li>right in between: good.
 * </ol>
 *
 * The time comes from her phone. It moves nothing but her own next review, so there is nothing to gain by lying.
 */
final class RateAnswer {
    private RateAnswer() {}

    static Rating rate(
            QuestionContent question, boolean right, @Nullable Duration took, boolean selfJudged, ReviewSettings rule) {
        if (!right) {
            return Rating.AGAIN;
        }
        if (took == null || selfJudged || took.isNegative() || took.compareTo(rule.laidAsideAfter()) > 0) {
            return Rating.GOOD;
        }
        Duration expected = rule.thinking().plus(reading(question, rule));
        if (took.compareTo(expected) <= 0) {
            return Rating.EASY;
        }
        return took.compareTo(expected.multipliedBy(rule.slowTimes())) > 0 ? Rating.HARD : Rating.GOOD;
    }

    private static Duration reading(QuestionContent question, ReviewSettings rule) {
        int characters = question.stem().length() + lengths(question.options()) + lengths(question.prompts());
        for (QuestionContent.Part part : question.parts()) {
            characters += part.stem().length() + lengths(part.options()) + lengths(part.prompts());
        }
        return Duration.ofMillis(characters * 1_000L / rule.readingCharactersPerSecond());
    }

    private static int lengths(Iterable<String> texts) {
        int all = 0;
        for (String text : texts) {
            all += text.length();
        }
        return all;
    }
}

package org.lianbing.practice.internal;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lianbing.platform.OutboxConsumer;
import org.lianbing.platform.OutboxMessage;
import org.lianbing.practice.QuestionJudged;

/**
 * Counts answers for error rates and measures difficulties behind the answers themselves: a crowd on question 1 would
 * otherwise queue for its row. The transaction that counts also removes the facts, so each is counted once.
 */
@Singleton
class CountOnQuestionJudged implements OutboxConsumer {
    private static final Comparator<Tallies.Part> BY_KEY =
            Comparator.comparingLong(Tallies.Part::questionId).thenComparingInt(Tallies.Part::part);

    private final Tallies tallies;
    private final MasteryRepository mastery;
    private final ObjectMapper json;

    CountOnQuestionJudged(Tallies tallies, MasteryRepository mastery, ObjectMapper json) {
        this.tallies = tallies;
        this.mastery = mastery;
        this.json = json;
    }

    @Override
    public String topic() {
        return QuestionJudged.TOPIC;
    }

    @Override
    public void apply(List<OutboxMessage> messages) {
        SortedMap<Tallies.Part, Tallies.Sum> sums = new TreeMap<>(BY_KEY);
        SortedMap<Long, MasteryRepository.Surprise> surprises = new TreeMap<>();
        for (OutboxMessage message : messages) {
            QuestionJudged judged = read(message.body());
            sums.merge(
                    Tallies.Part.of(judged.questionId(), judged.memberId()),
                    new Tallies.Sum(1, judged.right() ? 0 : 1),
                    Tallies.Sum::plus);
            Double surprise = judged.surprise();
            if (surprise != null) {
                surprises.merge(
                        judged.questionId(),
                        new MasteryRepository.Surprise(surprise, 1),
                        MasteryRepository.Surprise::plus);
            }
        }
        tallies.add(sums);
        mastery.measure(surprises);
    }

    private QuestionJudged read(String body) {
        try {
            return json.readValue(body, QuestionJudged.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}

package org.lianbing.points.internal;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianbing.platform.OutboxConsumer;
import org.lianbing.platform.OutboxMessage;
import org.lianbing.practice.QuestionJudged;

/** Practice earns: each right question once a day, and the first practice of a day. */
@Singleton
class AwardPointsOnQuestionJudged implements OutboxConsumer {
    private final Ledger ledger;
    private final EarnedSums sums;
    private final ObjectMapper json;

    AwardPointsOnQuestionJudged(Ledger ledger, EarnedSums sums, ObjectMapper json) {
        this.ledger = ledger;
        this.sums = sums;
        this.json = json;
    }

    @Override
    public String topic() {
        return QuestionJudged.TOPIC;
    }

    @Override
    public void apply(List<OutboxMessage> messages) {
        List<Grant> grants = new ArrayList<>();
        for (OutboxMessage message : messages) {
            QuestionJudged judged = read(message);
            LocalDate day = sums.dayOf(judged.at());
            grants.add(new Grant(
                    judged.memberId(), Rule.PRACTICE_DAILY, judged.memberId() + ":" + day, judged.at(), "今天第一次练习"));
            if (judged.right() && !judged.selfJudged()) {
                // The day is part of the source: whoever answers a question again tomorrow practises it again.
                grants.add(new Grant(
                        judged.memberId(),
                        Rule.PRACTICE_RIGHT,
                        judged.memberId() + ":" + judged.questionId() + ":" + day,
                        judged.at(),
                        "练习答对一题"));
            }
        }
        ledger.earn(grants);
    }

    private QuestionJudged read(OutboxMessage message) {
        try {
            return json.readValue(message.body(), QuestionJudged.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

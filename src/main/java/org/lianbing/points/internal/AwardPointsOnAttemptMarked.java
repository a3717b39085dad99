package org.lianbing.points.internal;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.lianbing.platform.OutboxConsumer;
import org.lianbing.platform.OutboxMessage;

/** A finished contest round earns once, however many tries it allows. */
@Singleton
class AwardPointsOnAttemptMarked implements OutboxConsumer {
    private static final String ROUND = "round:";

    private final Ledger ledger;
    private final ObjectMapper json;
    private final Clock clock;

    AwardPointsOnAttemptMarked(Ledger ledger, ObjectMapper json, Clock clock) {
        this.ledger = ledger;
        this.json = json;
        this.clock = clock;
    }

    @Serdeable
    record Marked(String occasion, long memberId) {}

    @Override
    public String topic() {
        return "exam.attempt-marked";
    }

    @Override
    public void apply(List<OutboxMessage> messages) {
        List<Grant> grants = new ArrayList<>();
        for (OutboxMessage message : messages) {
            Marked marked = read(message);
            if (marked.occasion().startsWith(ROUND)) {
                grants.add(new Grant(
                        marked.memberId(),
                        Rule.CONTEST_FINISHED,
                        marked.occasion() + ":" + marked.memberId(),
                        clock.instant(),
                        "参加竞赛并交卷"));
            }
        }
        ledger.earn(grants);
    }

    private Marked read(OutboxMessage message) {
        try {
            return json.readValue(message.body(), Marked.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

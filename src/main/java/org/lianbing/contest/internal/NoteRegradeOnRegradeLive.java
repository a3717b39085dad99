package org.lianbing.contest.internal;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.RegradeLive;
import org.lianbing.platform.OutboxConsumer;
import org.lianbing.platform.OutboxMessage;

/** Puts down that a round's marks have changed; {@link RerankRound} does what follows. A repeat changes nothing. */
@Singleton
class NoteRegradeOnRegradeLive implements OutboxConsumer {
    private final RerankStore reranks;
    private final ObjectMapper json;
    private final Clock clock;

    NoteRegradeOnRegradeLive(RerankStore reranks, ObjectMapper json, Clock clock) {
        this.reranks = reranks;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return RegradeLive.TOPIC;
    }

    @Override
    public void apply(List<OutboxMessage> messages) {
        for (OutboxMessage message : messages) {
            RegradeLive live = read(message.body());
            Occasion occasion = Occasion.parse(live.occasion());
            if (occasion.kind().equals("round")) {
                reranks.note(live.regradeId(), occasion.key(), live.policy(), clock.instant());
            }
        }
    }

    private RegradeLive read(String body) {
        try {
            return json.readValue(body, RegradeLive.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}

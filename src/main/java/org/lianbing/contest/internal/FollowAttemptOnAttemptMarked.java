package org.lianbing.contest.internal;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.lianbing.exam.Occasion;
import org.lianbing.platform.OutboxConsumer;
import org.lianbing.platform.OutboxMessage;

/** Keeps the monitor's filter on submitted participants; a repeat changes nothing. */
@Singleton
class FollowAttemptOnAttemptMarked implements OutboxConsumer {
    private final ParticipantStore participants;
    private final ObjectMapper json;

    FollowAttemptOnAttemptMarked(ParticipantStore participants, ObjectMapper json) {
        this.participants = participants;
        this.json = json;
    }

    @Serdeable
    record Marked(String occasion, long memberId, int tryNo) {}

    @Override
    public String topic() {
        return "exam.attempt-marked";
    }

    @Override
    public void apply(List<OutboxMessage> messages) {
        for (OutboxMessage message : messages) {
            Marked marked = read(message.body());
            Occasion occasion = Occasion.parse(marked.occasion());
            if (occasion.kind().equals("round")) {
                participants.submitted(occasion.key(), marked.memberId(), marked.tryNo());
            }
        }
    }

    private Marked read(String body) {
        try {
            return json.readValue(body, Marked.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}

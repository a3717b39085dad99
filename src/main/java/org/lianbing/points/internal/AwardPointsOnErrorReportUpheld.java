package org.lianbing.points.internal;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.lianbing.bank.ErrorReportUpheld;
import org.lianbing.platform.OutboxConsumer;
import org.lianbing.platform.OutboxMessage;

/** Who finds a wrong question earns for it, once for each report. */
@Singleton
class AwardPointsOnErrorReportUpheld implements OutboxConsumer {
    private final Ledger ledger;
    private final ObjectMapper json;

    AwardPointsOnErrorReportUpheld(Ledger ledger, ObjectMapper json) {
        this.ledger = ledger;
        this.json = json;
    }

    @Override
    public String topic() {
        return ErrorReportUpheld.TOPIC;
    }

    @Override
    public void apply(List<OutboxMessage> messages) {
        List<Grant> grants = new ArrayList<>();
        for (OutboxMessage message : messages) {
            ErrorReportUpheld upheld = read(message);
            grants.add(new Grant(
                    upheld.memberId(),
                    Rule.ERROR_REPORT_UPHELD,
                    String.valueOf(upheld.reportId()),
                    upheld.at(),
                    "试题纠错被采纳"));
        }
        ledger.earn(grants);
    }

    private ErrorReportUpheld read(OutboxMessage message) {
        try {
            return json.readValue(message.body(), ErrorReportUpheld.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

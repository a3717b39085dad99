package org.lianbing.platform;

import java.util.List;

/** Applies facts of one topic. Every effect must be idempotent: a fact may come more than once. */
public interface OutboxConsumer {
    String topic();

    /**
     * Applies facts in their order, inside a transaction that also removes them. Effects outside the database must be
     * absolute values, never increments.
     */
    void apply(List<OutboxMessage> messages);
}

package org.lianbing.platform;

import java.util.List;

/**
 * Tells other modules that something changed, in the transaction that changed it. A row is delivered at least once, in
 * order within its partition, and removed once every consumer of its topic has applied it.
 */
public interface Outbox {
    /**
     * Writes one row; must run inside a transaction.
     *
     * @param topic {@code module.past-fact}, such as {@code exam.attempt-marked}
     * @param partitionKey the member the fact is about: facts of one member are delivered in order
     * @param body JSON, at most 4,000 characters
     */
    void record(String topic, long partitionKey, String body);

    /** As {@link #record}, for many facts of one topic with few statements. */
    void recordAll(String topic, List<Fact> facts);

    /**
     * One of many facts.
     *
     * @param partitionKey the member it is about
     * @param body JSON, at most 4,000 characters
     */
    record Fact(long partitionKey, String body) {}
}

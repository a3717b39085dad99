package org.lianbing.platform;

/**
 * One fact of the outbox.
 *
 * @param id grows in the order of writing within a partition
 * @param partitionKey the member it is about
 * @param body JSON as it was recorded
 */
public record OutboxMessage(long id, String topic, long partitionKey, String body) {}

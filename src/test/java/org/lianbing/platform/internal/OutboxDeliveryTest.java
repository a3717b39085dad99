package org.lianbing.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.platform.Outbox;
import org.lianbing.platform.OutboxConsumer;
import org.lianbing.platform.OutboxMessage;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.testing.Outboxes;
import org.lianbing.testing.ServiceTest;

class OutboxDeliveryTest extends ServiceTest {
    @Inject
    Outbox outbox;

    @Inject
    TransactionRetry transactions;

    @Inject
    JdbcOperations jdbc;

    @Inject
    Listener listener;

    @BeforeEach
    void forget() {
        listener.seen.clear();
        listener.poison = null;
    }

    @Test
    void facts_of_one_member_arrive_in_the_order_of_writing() {
        transactions.inTransaction(() -> {
            for (int i = 10; i < 60; i++) {
                outbox.record("test.happened", 7, "{\"n\":" + i + "}");
            }
        });
        Outboxes.drain(context);
        assertThat(listener.seen).hasSize(50).isSorted();
        assertThat(rows("platform_outbox")).isZero();
    }

    @Test
    void a_rolled_back_act_tells_nobody() {
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    outbox.record("test.happened", 7, "{\"n\":1}");
                    throw new IllegalStateException("changed our mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        Outboxes.drain(context);
        assertThat(listener.seen).isEmpty();
    }

    @Test
    void recording_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> outbox.record("test.happened", 7, "{}")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_fact_that_cannot_be_applied_is_set_aside_and_holds_nobody_up() {
        transactions.inTransaction(() -> {
            outbox.record("test.happened", 7, "{\"n\":1}");
            outbox.record("test.happened", 7, "{\"n\":2}");
        });
        listener.poison = "{\"n\":1}";
        for (int i = 0; i < 12; i++) {
            Outboxes.drain(context);
        }
        assertThat(listener.seen).containsExactly("{\"n\":2}");
        assertThat(rows("platform_outbox_refused")).isEqualTo(1);
    }

    @Test
    void a_holder_whose_lease_was_taken_applies_nothing() {
        OutboxLeases ours = context.getBean(OutboxLeases.class);
        ours.takeAll();
        new OutboxLeases(jdbc, transactions, clock).takeAll();
        transactions.inTransaction(() -> outbox.record("test.happened", 7, "{\"n\":1}"));
        context.getBean(OutboxDelivery.class).deliver();
        assertThat(listener.seen).isEmpty();
        assertThat(rows("platform_outbox")).isEqualTo(1);
        Outboxes.drain(context);
        assertThat(listener.seen).hasSize(1);
    }

    private long rows(String table) {
        return transactions.inTransaction(() -> jdbc.prepareStatement("SELECT COUNT(*) FROM " + table, select -> {
            var rows = select.executeQuery();
            rows.next();
            return rows.getLong(1);
        }));
    }

    @Singleton
    @Requires(env = "test")
    static final class Listener implements OutboxConsumer {
        final List<String> seen = new ArrayList<>();
        volatile @org.jspecify.annotations.Nullable String poison;

        @Override
        public String topic() {
            return "test.happened";
        }

        @Override
        public void apply(List<OutboxMessage> messages) {
            if (messages.stream().anyMatch(message -> message.body().equals(poison))) {
                throw new IllegalStateException("poison");
            }
            messages.forEach(message -> seen.add(message.body()));
        }
    }
}

package org.lianbing.platform.internal;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread per instance that delivers the outbox: at once for what this instance records, else several times a second. */
@Context
@Requires(property = "lianbing.jobs", value = "true")
final class OutboxWorker {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
    private static final long POLL_MILLIS = 200;
    private static final Duration RENEW_EVERY = OutboxLeases.LENGTH.dividedBy(4);

    private final OutboxDelivery delivery;
    private final OutboxLeases leases;
    private final OutboxBell bell;
    private volatile boolean running = true;
    private @Nullable Thread thread;

    OutboxWorker(OutboxDelivery delivery, OutboxLeases leases, OutboxBell bell) {
        this.delivery = delivery;
        this.leases = leases;
        this.bell = bell;
    }

    @PostConstruct
    void start() {
        thread = Thread.ofPlatform().name("outbox").daemon().start(this::work);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        running = false;
        bell.ring();
        if (thread != null) {
            thread.join(Duration.ofSeconds(10));
        }
    }

    private void work() {
        long renewedAt = System.nanoTime() - RENEW_EVERY.toNanos();
        while (running) {
            try {
                if (System.nanoTime() - renewedAt >= RENEW_EVERY.toNanos()) {
                    leases.renew();
                    renewedAt = System.nanoTime();
                }
                if (delivery.deliver() == 0) {
                    bell.await(POLL_MILLIS);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                LOG.warn("outbox delivery failed, trying again in a second", failure);
                Pause.millis(1000);
            }
        }
    }
}

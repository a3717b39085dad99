package org.lianbing.platform.internal;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the delivery of this instance when it has just committed something itself. */
@Singleton
final class OutboxBell {
    private final Semaphore rung = new Semaphore(0);

    void ring() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
    }

    void await(long millis) throws InterruptedException {
        if (rung.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}

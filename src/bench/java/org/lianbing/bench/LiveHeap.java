package org.lianbing.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What is reachable on the heap: used right after a full collection, looked at again and again while something runs. */
final class LiveHeap {
    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(100);
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private LiveHeap() {}

    /** In bytes. */
    record Seen(long before, long most, int looks) {}

    static Seen during(Runnable work) {
        Thread worker = Thread.ofPlatform().name("watched").unstarted(work);
        long before = live();
        long most = before;
        int looks = 0;
        worker.start();
        while (worker.isAlive()) {
            most = Math.max(most, live());
            looks++;
            LockSupport.parkNanos(LOOK_EVERY);
        }
        return new Seen(before, most, looks);
    }

    private static long live() {
        MEMORY.gc();
        return MEMORY.getHeapMemoryUsage().getUsed();
    }
}

package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * One reader of files at a time, so that on a machine of two cores one is left for everybody else: whoever looks at an
 * upload, or the one who reads rows in the background, who lets others in between its batches.
 */
@Singleton
final class ReadingTurn {
    private final Semaphore turn = new Semaphore(1, true);

    <T> T during(Supplier<T> reading) {
        turn.acquireUninterruptibly();
        try {
            return reading.get();
        } finally {
            turn.release();
        }
    }

    void during(Runnable reading) {
        turn.acquireUninterruptibly();
        try {
            reading.run();
        } finally {
            turn.release();
        }
    }

    /** By whoever has it: those that wait go first. */
    void letOthers() {
        if (turn.hasQueuedThreads()) {
            turn.release();
            turn.acquireUninterruptibly();
        }
    }
}

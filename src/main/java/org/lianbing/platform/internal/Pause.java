package org.lianbing.platform.internal;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A short wait between two looks at something outside this process that cannot call us back. */
final class Pause {
    private Pause() {}

    static void millis(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}

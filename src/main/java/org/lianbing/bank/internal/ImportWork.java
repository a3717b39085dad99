package org.lianbing.bank.internal;

import org.lianbing.bank.internal.ImportJobs.Claim;
import org.lianbing.bank.internal.ImportJobs.Lost;

/** One piece of background work in hand: how far it is, and whether it is still ours to do. */
final class ImportWork {
    private final Claim claim;
    private volatile int done;
    private volatile int total;
    private volatile boolean lost;
    private volatile boolean stopped;
    private volatile boolean finished;

    ImportWork(Claim claim) {
        this.claim = claim;
    }

    Claim claim() {
        return claim;
    }

    /**
     * @param ofTotal 0 while nobody knows
     * @throws Lost when somebody else has it now
     * @throws Stopped when the service goes down
     */
    void at(int rows, int ofTotal) {
        done = rows;
        total = ofTotal;
        if (lost) {
            throw new Lost();
        }
        if (stopped) {
            throw new Stopped();
        }
    }

    int done() {
        return done;
    }

    int total() {
        return total;
    }

    void lose() {
        lost = true;
    }

    void stop() {
        stopped = true;
    }

    void finish() {
        finished = true;
    }

    boolean finished() {
        return finished;
    }

    static final class Stopped extends RuntimeException {
        Stopped() {
            super("the service goes down", null, false, false);
        }
    }
}

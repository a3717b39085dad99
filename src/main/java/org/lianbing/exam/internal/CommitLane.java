package org.lianbing.exam.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A queue with one thread behind it. It takes whatever is waiting, without lingering, has it committed as one transaction
 * and then tells each caller: all of them share one flush of the disk, and the busier it is the more share it.
 *
 * <p>First come, first served. A batch that fails is done again entry by entry, so one bad entry harms nobody else.
 */
final class CommitLane<E> {
    /** What a lane is for. */
    interface Work<E> {
        /** Decides and writes a batch in one transaction; tells nobody. */
        void commit(List<E> batch);

        /** Tells the callers; only after the commit. */
        void tell(List<E> batch);

        /** The entry could not be written; nothing of it is stored. */
        void fail(E entry, Throwable failure);
    }

    private static final Logger LOG = LoggerFactory.getLogger(CommitLane.class);

    private final String name;
    private final int batchMax;
    private final Work<E> work;
    private final BlockingQueue<E> waiting;
    private final Thread thread;
    private volatile boolean closed;

    private CommitLane(String name, int waitingMax, int batchMax, Work<E> work) {
        this.name = name;
        this.batchMax = batchMax;
        this.work = work;
        this.waiting = new ArrayBlockingQueue<>(waitingMax);
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    static <E> CommitLane<E> open(String name, int waitingMax, int batchMax, Work<E> work) {
        CommitLane<E> lane = new CommitLane<>(name, waitingMax, batchMax, work);
        lane.thread.start();
        return lane;
    }

    /** @return false when the lane is full or closed: the entry is not taken */
    boolean put(E entry) {
        return !closed && waiting.offer(entry);
    }

    private void run() {
        List<E> entries = new ArrayList<>(batchMax);
        while (!closed || !waiting.isEmpty()) {
            try {
                E first = waiting.poll(100, TimeUnit.MILLISECONDS);
                if (first == null) {
                    continue;
                }
                entries.add(first);
                waiting.drainTo(entries, batchMax - 1);
                commit(entries);
            } catch (InterruptedException interrupted) {
                LOG.debug("{} was woken to close", name, interrupted);
            } finally {
                entries.clear();
            }
        }
    }

    private void commit(List<E> entries) {
        try {
            work.commit(entries);
        } catch (RuntimeException | Error failure) {
            // An Error too: the lane's thread must outlive whatever one batch does to it.
            // One by one only where some may go through; a database that is gone refuses them all.
            if (entries.size() == 1 || LostConnection.isCauseOf(failure)) {
                LOG.warn("{}: {} entries could not be written", name, entries.size(), failure);
                entries.forEach(entry -> work.fail(entry, failure));
                return;
            }
            LOG.warn("{}: a batch of {} is written again one by one: {}", name, entries.size(), failure.toString());
            entries.forEach(entry -> commit(List.of(entry)));
            return;
        }
        work.tell(entries);
    }

    /** What is waiting is still written; nothing new is taken. */
    void close() {
        closed = true;
        try {
            thread.join(5_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.lianbing.exam.internal;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.lianbing.exam.LaneFull;
import org.lianbing.exam.NotSaved;
import org.lianbing.platform.Sql;

/** The lane of starts: a crowd that presses start together is let in a few hundred at a time. */
@Singleton
class StartLane implements CommitLane.Work<StartEntry> {
    /** Several seconds of work: a whole city that starts at once waits that long and no longer. */
    static final int WAITING_MAX = 20_000;
    /** Papers are long: some 300 KB a statement at 100 questions each. */
    static final int BATCH_MAX = 200;

    private final StartBatch batch;
    private final CommitLane<StartEntry> lane;

    @Inject
    StartLane(StartBatch batch) {
        this(batch, WAITING_MAX);
    }

    StartLane(StartBatch batch, int waitingMax) {
        this.batch = batch;
        this.lane = CommitLane.open("start-lane", waitingMax, BATCH_MAX, this);
    }

    /** Queues an entry and returns it: it completes after the commit. */
    StartEntry put(StartEntry entry) {
        if (!lane.put(entry)) {
            entry.completeExceptionally(new LaneFull());
        }
        return entry;
    }

    @Override
    public void commit(List<StartEntry> entries) {
        batch.commit(entries);
    }

    @Override
    public void tell(List<StartEntry> entries) {
        entries.forEach(StartEntry::settle);
    }

    /** What the database refused is its caller's to see; that it could not be reached is said in the worker's words. */
    @Override
    public void fail(StartEntry entry, Throwable failure) {
        entry.completeExceptionally(
                failure instanceof Sql.SqlFailed && !LostConnection.isCauseOf(failure) ? failure : new NotSaved());
    }

    @PreDestroy
    void close() {
        lane.close();
    }
}

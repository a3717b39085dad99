package org.lianbing.platform;

import java.util.function.Supplier;

/**
 * Runs a whole transaction and runs it again when the database asks for that: deadlock (1213), lock time-out (1205), or
 * a row that changed since the snapshot (1020, {@code innodb_snapshot_isolation}).
 */
public interface TransactionRetry {
    /** At most 5 tries; joins a transaction that is already open, and then leaves the retry to whoever opened it. */
    <T> T inTransaction(Supplier<T> work);

    void inTransaction(Runnable work);
}

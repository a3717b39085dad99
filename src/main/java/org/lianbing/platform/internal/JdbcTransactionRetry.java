package org.lianbing.platform.internal;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.lianbing.platform.TransactionRetry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Singleton
final class JdbcTransactionRetry implements TransactionRetry {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcTransactionRetry.class);
    private static final int TRIES_MAX = 5;
    /** ER_CHECKREAD, ER_LOCK_WAIT_TIMEOUT, ER_LOCK_DEADLOCK. */
    private static final Set<Integer> AGAIN = Set.of(1020, 1205, 1213);

    private final TransactionOperations<Connection> transactions;

    JdbcTransactionRetry(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        if (transactions.findTransactionStatus().isPresent()) {
            return work.get();
        }
        for (int tries = 1; ; tries++) {
            try {
                return transactions.executeWrite(status -> work.get());
            } catch (RuntimeException failure) {
                if (tries == TRIES_MAX || !wantsAnotherTry(failure)) {
                    throw failure;
                }
                LOG.debug("transaction is run again after try {}", tries, failure);
                Pause.millis(ThreadLocalRandom.current().nextLong(1, 5L << tries));
            }
        }
    }

    @Override
    public void inTransaction(Runnable work) {
        Boolean done = inTransaction(() -> {
            work.run();
            return true;
        });
        assert done;
    }

    private static boolean wantsAnotherTry(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && AGAIN.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}

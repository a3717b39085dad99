package org.lianbing.exam.internal;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that cannot be reached from a statement it refused. */
final class LostConnection {
    private LostConnection() {}

    static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLException refused && isConnectionState(refused)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConnectionState(SQLException refused) {
        return refused.getSQLState() != null && refused.getSQLState().startsWith("08");
    }
}

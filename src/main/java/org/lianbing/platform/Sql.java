package org.lianbing.platform;

import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL where a statement is special: multi-row writes, locks, conditional updates. Joins the transaction of the
 * thread; without one, each call is a statement of its own. A {@link SQLException} comes out as
 * {@link SqlFailed}, so that {@link TransactionRetry} can see its error code.
 */
@Singleton
public class Sql {
    /** Keeps a statement far below max_allowed_packet and the protocol's 65,535 parameters. */
    private static final int ROWS_PER_STATEMENT = 500;

    private final ConnectionOperations<Connection> connections;

    public Sql(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return prepared(sql, Statement.NO_GENERATED_KEYS, parameters, statement -> {
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        });
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    /** The number in the first column of the first row; 0 if there is none or it is NULL. */
    public long number(String sql, @Nullable Object... parameters) {
        return first(sql, row -> row.getLong(1), parameters).orElse(0L);
    }

    /** @return how many rows were changed */
    public int update(String sql, @Nullable Object... parameters) {
        return prepared(sql, Statement.NO_GENERATED_KEYS, parameters, PreparedStatement::executeUpdate);
    }

    /** @return the generated id */
    public long insert(String sql, @Nullable Object... parameters) {
        return prepared(sql, Statement.RETURN_GENERATED_KEYS, parameters, statement -> {
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                if (!keys.next()) {
                    throw new SQLException("no generated key: " + sql);
                }
                return keys.getLong(1);
            }
        });
    }

    /**
     * Writes many rows with few statements.
     *
     * @param head up to and including {@code VALUES}
     * @param tail what follows the rows, such as {@code ON DUPLICATE KEY UPDATE …}; may be empty
     */
    public void insertRows(String head, List<@Nullable Object[]> rows, String tail) {
        for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
            List<@Nullable Object[]> chunk = rows.subList(from, Math.min(rows.size(), from + ROWS_PER_STATEMENT));
            StringJoiner marks = new StringJoiner(",", " ", " ");
            List<@Nullable Object> parameters = new ArrayList<>();
            for (@Nullable Object[] row : chunk) {
                marks.add("(" + marks(row.length) + ")");
                for (Object value : row) {
                    parameters.add(value);
                }
            }
            update(head + marks + tail, parameters.toArray());
        }
    }

    /** {@code ?,?,?} for an IN list; the caller makes sure that it is not empty. */
    public static String marks(int count) {
        return "?,".repeat(count).substring(0, count * 2 - 1);
    }

    /** A moment that the schema says is never NULL. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(row, column), column);
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        LocalDateTime value = row.getObject(column, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }

    public static @Nullable Integer intOrNull(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    public static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** A text that the schema says is never NULL. */
    public static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    /** Runs with the connection of the thread's transaction, or with one of its own. */
    public <T> T with(Function<Connection, T> work) {
        return connections.execute(
                io.micronaut.data.connection.ConnectionDefinition.DEFAULT,
                status -> work.apply(status.getConnection()));
    }

    private <T> T prepared(String sql, int keys, @Nullable Object[] parameters, StatementWork<T> work) {
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql, keys)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, stored(parameters[i]));
                }
                return work.run(statement);
            } catch (SQLException e) {
                throw new SqlFailed(e);
            }
        });
    }

    /** Moments are kept as UTC DATETIME(3), whatever zone the JVM stands in. */
    private static @Nullable Object stored(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** Reads one row of a result. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface StatementWork<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    /** A statement the database refused; the cause carries its error code. */
    public static final class SqlFailed extends RuntimeException {
        public SqlFailed(SQLException cause) {
            super(cause.getMessage(), cause);
        }

        /** MariaDB's own number, such as 1062 for a duplicate key. */
        public int errorCode() {
            return getCause() instanceof SQLException e ? e.getErrorCode() : 0;
        }

        public boolean duplicateKey() {
            return errorCode() == 1062;
        }
    }
}

package org.lianbing.platform;

import java.nio.file.Path;
import java.util.Map;

/**
 * A real MariaDB and a real Redis of our own, for a machine that has neither: their data in one folder, on free ports
 * of 127.0.0.1, restarted when they die, stopped in order by {@link #close()}. They run in sessions of their own, so a
 * Ctrl-C reaches the service first; and each hangs on a pipe from this process, so it stops by itself when the service
 * is killed.
 */
public interface EmbeddedServers extends AutoCloseable {
    /** Where MariaDB answers, ready for JDBC. */
    String jdbcUrl(String schema);

    String databaseUser();

    String databasePassword();

    String redisUri();

    /** Process ids by name ({@code mariadb}, {@code redis}), for tests that kill them. */
    Map<String, Long> pids();

    /** The settings with which a service finds these servers. */
    default Map<String, Object> settings() {
        return Map.of(
                "datasources.default.url", jdbcUrl("lianbing"),
                "datasources.default.username", databaseUser(),
                "datasources.default.password", databasePassword(),
                "redis.uri", redisUri());
    }

    @Override
    void close();

    /**
     * Starts both, or takes over the folder after a crash.
     *
     * @param home the data folder; made when it is missing
     * @param binaries where the server programs are unpacked; may be shared by several homes
     * @throws StartRefused when the folder can't be written or is in use, in one clear sentence
     */
    static EmbeddedServers start(Path home, Path binaries) {
        return org.lianbing.platform.internal.EmbeddedServersStarter.start(home, binaries);
    }
}

package org.lianbing.testing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianbing.platform.EmbeddedServers;

/** One MariaDB and one Redis for the whole suite; each test class gets a schema and a key prefix of its own. */
public final class TestServers {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static final EmbeddedServers SERVERS = startOnce();

    private TestServers() {}

    private static EmbeddedServers startOnce() {
        Path home = home();
        EmbeddedServers servers = EmbeddedServers.start(
                home.resolve(Long.toString(ProcessHandle.current().pid())), binaries());
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
        return servers;
    }

    private static Path home() {
        return Path.of(System.getProperty("lianbing.test.home", "target/test-servers"))
                .toAbsolutePath();
    }

    /** Where the server programs are unpacked, shared by every test that starts servers of its own. */
    public static Path binaries() {
        return home().resolve("binaries");
    }

    public static EmbeddedServers servers() {
        return SERVERS;
    }

    /** Settings for a service with an empty schema that nobody else uses. */
    public static Map<String, String> freshSettings(String name) {
        int number = SCHEMAS.incrementAndGet();
        String schema = "t" + number + "_" + name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(java.util.Locale.ROOT);
        Map<String, String> settings = new HashMap<>();
        settings.put("datasources.default.url", SERVERS.jdbcUrl(schema));
        settings.put("datasources.default.username", SERVERS.databaseUser());
        settings.put("datasources.default.password", SERVERS.databasePassword());
        settings.put("redis.uri", SERVERS.redisUri());
        settings.put("lianbing.redis.key-prefix", schema + ":");
        settings.put(
                "lianbing.key-file",
                home().resolve("keys-" + number + "-" + ProcessHandle.current().pid())
                        .toString());
        return settings;
    }
}

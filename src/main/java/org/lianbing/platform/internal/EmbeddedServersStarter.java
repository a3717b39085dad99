package org.lianbing.platform.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.EmbeddedServers;
import org.lianbing.platform.StartRefused;

/** Starts MariaDB and Redis side by side; public only because {@link EmbeddedServers#start} stands in another package. */
public final class EmbeddedServersStarter implements EmbeddedServers {
    private final FileChannel lockFile;
    private final EmbeddedMariaDb database;
    private final EmbeddedRedis redis;

    private EmbeddedServersStarter(FileChannel lockFile, EmbeddedMariaDb database, EmbeddedRedis redis) {
        this.lockFile = lockFile;
        this.database = database;
        this.redis = redis;
    }

    public static EmbeddedServers start(Path home, Path binaries) {
        Path folder = home.toAbsolutePath().normalize();
        FileChannel lock = lock(folder);
        EmbeddedRedis redis = null;
        EmbeddedMariaDb database = null;
        try {
            Path programs = binaries.toAbsolutePath().normalize();
            Path redisProgram = ServerBinaries.redis(programs);
            CompletableFuture<EmbeddedRedis> redisStart =
                    CompletableFuture.supplyAsync(() -> EmbeddedRedis.start(folder, redisProgram));
            try {
                database = EmbeddedMariaDb.start(folder, ServerBinaries.mariaDb(programs));
            } finally {
                redis = redisStart.join();
            }
            return new EmbeddedServersStarter(lock, database, redis);
        } catch (RuntimeException failure) {
            closeAll(database, redis, lock);
            throw failure.getCause() instanceof StartRefused refused ? refused : failure;
        }
    }

    private static FileChannel lock(Path folder) {
        Path file = folder.resolve("lock");
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartRefused("数据文件夹 " + folder + " 正被另一个练兵服务使用：请先停掉它，或用 LIANBING_HOME 指定另一个文件夹。");
            }
            return channel;
        } catch (IOException unwritable) {
            throw new StartRefused(
                    "数据文件夹 " + folder + " 不能写入：请检查权限和磁盘，或用 LIANBING_HOME 指定另一个文件夹。（" + unwritable.getMessage() + "）",
                    unwritable);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    @Override
    public String jdbcUrl(String schema) {
        return database.jdbcUrl(schema);
    }

    @Override
    public String databaseUser() {
        return EmbeddedMariaDb.USER;
    }

    @Override
    public String databasePassword() {
        return database.password();
    }

    @Override
    public String redisUri() {
        return redis.uri();
    }

    @Override
    public Map<String, Long> pids() {
        return Map.of("mariadb", database.pid(), "redis", redis.pid());
    }

    @Override
    public void close() {
        closeAll(database, redis, lockFile);
    }

    private static void closeAll(@Nullable EmbeddedMariaDb database, @Nullable EmbeddedRedis redis, FileChannel lock) {
        if (redis != null) {
            redis.close();
        }
        if (database != null) {
            database.close();
        }
        try {
            lock.close();
        } catch (IOException alreadyGone) {
            // The lock ends with the process in any case.
        }
    }
}

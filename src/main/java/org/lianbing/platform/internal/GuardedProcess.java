package org.lianbing.platform.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lianbing.platform.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server process that cannot outlive us: it runs in a session of its own (so a terminal's Ctrl-C does not reach it)
 * under a shell that waits on a pipe from this process and ends the server when the pipe closes, however we died.
 */
final class GuardedProcess {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedProcess.class);
    /** $1 is the pid file, the rest is the server's command. */
    private static final String GUARD = """
            pidfile=$1; shift
            "$@" </dev/null &
            server=$!
            echo "$server" > "$pidfile"
            cat >/dev/null
            kill -TERM "$server" 2>/dev/null
            wait "$server"
            """;

    private final Process guard;
    private final ProcessHandle server;

    private GuardedProcess(Process guard, ProcessHandle server) {
        this.guard = guard;
        this.server = server;
    }

    static GuardedProcess start(List<String> command, Path workingFolder, Path pidFile, Path log) {
        try {
            Files.deleteIfExists(pidFile);
            List<String> guarded = new ArrayList<>(List.of("setsid", "sh", "-c", GUARD, "guard", pidFile.toString()));
            guarded.addAll(command);
            Process guard = new ProcessBuilder(guarded)
                    .directory(workingFolder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            long pid = awaitPid(guard, pidFile);
            ProcessHandle server = ProcessHandle.of(pid).orElseThrow(() -> new StartRefused("数据库进程启动后立即退出，原因见 " + log));
            return new GuardedProcess(guard, server);
        } catch (IOException failure) {
            throw new StartRefused("不能启动 " + command.get(0) + "：" + failure.getMessage(), failure);
        }
    }

    private static long awaitPid(Process guard, Path pidFile) throws IOException {
        long giveUp = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < giveUp && guard.isAlive()) {
            Optional<Long> pid = readPid(pidFile);
            if (pid.isPresent()) {
                return pid.get();
            }
            Pause.millis(5);
        }
        throw new IOException("no pid in " + pidFile);
    }

    static Optional<Long> readPid(Path pidFile) {
        try {
            String text = Files.exists(pidFile) ? Files.readString(pidFile).strip() : "";
            return text.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(text));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    long pid() {
        return server.pid();
    }

    boolean isAlive() {
        return server.isAlive();
    }

    /** Runs once the server has ended, whoever ended it. */
    void whenEnded(Runnable action) {
        var ignored = server.onExit().thenRun(action);
    }

    /** Asks the server to end, waits, and kills it when it does not. */
    void stop(Duration patience) {
        try {
            guard.getOutputStream().close();
        } catch (IOException alreadyClosed) {
            LOG.debug("guard pipe was closed", alreadyClosed);
        }
        awaitEnd(server, patience);
        try {
            if (!guard.waitFor(2, TimeUnit.SECONDS)) {
                guard.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * A server of an earlier run that still holds the folder: its guard is ending it, we wait; if there was no guard any
     * more, we end it ourselves. Only a process whose command line names our folder is touched.
     */
    static void awaitLeftover(Path pidFile, Path folder, Duration patience) {
        readPid(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(found -> belongsTo(found, folder))
                .ifPresent(leftover -> {
                    leftover.destroy();
                    awaitEnd(leftover, patience);
                });
    }

    private static boolean belongsTo(ProcessHandle process, Path folder) {
        try {
            Path commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
            return Files.exists(commandLine) && Files.readString(commandLine).contains(folder.toString());
        } catch (IOException | UncheckedIOException gone) {
            return false;
        }
    }

    private static void awaitEnd(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            LOG.warn("process {} did not end within {}, killing it", process.pid(), patience);
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

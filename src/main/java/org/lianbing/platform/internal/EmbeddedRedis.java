package org.lianbing.platform.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.lianbing.platform.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** redis-server with an append-only file, on a free port of 127.0.0.1. */
final class EmbeddedRedis {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedRedis.class);
    private static final Duration START_PATIENCE = Duration.ofSeconds(30);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    private final Path folder;
    private final Path program;
    private final int port = FreePort.find();
    private volatile GuardedProcess process;
    private volatile boolean closing;

    private EmbeddedRedis(Path folder, Path program) {
        this.folder = folder;
        this.program = program;
        this.process = launch();
    }

    static EmbeddedRedis start(Path home, Path program) {
        Path folder = home.resolve("redis");
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new StartRefused("数据文件夹 " + folder + " 不能写入：" + failure.getMessage(), failure);
        }
        GuardedProcess.awaitLeftover(folder.resolve("server.pid"), folder, STOP_PATIENCE);
        return new EmbeddedRedis(folder, program);
    }

    private GuardedProcess launch() {
        List<String> command = List.of(
                program.toString(),
                "--port",
                Integer.toString(port),
                "--bind",
                "127.0.0.1",
                "--dir",
                folder.toString(),
                "--appendonly",
                "yes",
                "--appendfsync",
                "everysec",
                "--save",
                "",
                "--daemonize",
                "no");
        GuardedProcess started =
                GuardedProcess.start(command, folder, folder.resolve("server.pid"), folder.resolve("redis.log"));
        awaitPong(started);
        started.whenEnded(this::restartUnlessClosing);
        return started;
    }

    private void restartUnlessClosing() {
        if (!closing) {
            LOG.error("Redis ended by itself, starting it again on port {}", port);
            process = launch();
        }
    }

    private void awaitPong(GuardedProcess started) {
        long giveUp = System.nanoTime() + START_PATIENCE.toNanos();
        while (System.nanoTime() < giveUp && started.isAlive()) {
            if (answersPing()) {
                return;
            }
            Pause.millis(20);
        }
        throw new StartRefused("Redis 没有启动起来，原因见 " + folder.resolve("redis.log"));
    }

    private boolean answersPing() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            socket.setSoTimeout(500);
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return "+PONG".equals(answer.readLine());
        } catch (IOException notYet) {
            return false;
        }
    }

    String uri() {
        return "redis://127.0.0.1:" + port;
    }

    long pid() {
        return process.pid();
    }

    void close() {
        closing = true;
        process.stop(STOP_PATIENCE);
    }
}

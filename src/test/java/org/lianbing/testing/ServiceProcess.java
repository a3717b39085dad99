package org.lianbing.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** The service as its users start it: a process of its own with its own servers and data folder. */
public final class ServiceProcess implements AutoCloseable {
    private static final Duration START_PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;
    private final Path log;

    private ServiceProcess(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts the service and waits until it is ready.
     *
     * @param home its data folder
     * @param settings further environment variables
     * @param jvmArguments such as {@code -Dlianbing…}
     */
    public static ServiceProcess start(Path home, Map<String, String> settings, String... jvmArguments) {
        try {
            Files.createDirectories(home);
            int port = freePort();
            Path log = home.resolve("service.log");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-Xmx1g"));
            command.addAll(Arrays.asList(jvmArguments));
            command.addAll(List.of("-classpath", productionClassPath(), "org.lianbing.Application"));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().put("LIANBING_HOME", home.toString());
            builder.environment().put("LIANBING_BINARIES", TestServers.binaries().toString());
            builder.environment().put("MICRONAUT_SERVER_PORT", Integer.toString(port));
            builder.environment().putAll(settings);
            ServiceProcess service = new ServiceProcess(builder.start(), port, log);
            service.awaitReady();
            return service;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Without the test classes: what runs is what ships. */
    private static String productionClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(":"))
                .filter(entry -> !entry.endsWith("/test-classes") && !entry.endsWith("/test-classes/"))
                .collect(Collectors.joining(":"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException {
        long giveUp = System.nanoTime() + START_PATIENCE.toNanos();
        while (System.nanoTime() < giveUp) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the service ended with status " + process.exitValue() + ":\n" + Files.readString(log));
            }
            if (isReady()) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new IllegalStateException("the service was not ready within " + START_PATIENCE + ":\n" + Files.readString(log));
    }

    private boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(base().resolve("/health"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public URI base() {
        return URI.create("http://localhost:" + port);
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As the machine's owner does in anger: no chance to tidy up. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** As a process manager does: SIGTERM, then wait. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the service did not stop within a minute");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

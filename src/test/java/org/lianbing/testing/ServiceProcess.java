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
        ServiceProcess service = launch(productionClassPath(), home, settings, List.of(jvmArguments), List.of());
        service.awaitReady();
        return service;
    }

    /** With the classes of tests and benchmarks on its class path, for endpoints that only these need. */
    public static ServiceProcess startWithTests(Path home, Map<String, String> settings, String... jvmArguments) {
        ServiceProcess service =
                launch(System.getProperty("java.class.path"), home, settings, List.of(jvmArguments), List.of());
        service.awaitReady();
        return service;
    }

    /** Runs the service or one of its commands to its end, and gives back what it printed. */
    public static Ended runToEnd(Path home, Map<String, String> settings, String... words) {
        ServiceProcess run = launch(productionClassPath(), home, settings, List.of(), List.of(words));
        try {
            if (!run.process.waitFor(START_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                run.process.destroyForcibly();
                throw new IllegalStateException("did not end:\n" + run.log());
            }
            return new Ended(run.process.exitValue(), run.log());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** How a run ended. */
    public record Ended(int status, String printed) {}

    private static ServiceProcess launch(
            String classPath, Path home, Map<String, String> settings, List<String> jvmArguments, List<String> words) {
        try {
            int port = freePort();
            Path log = Files.createTempFile(Files.createDirectories(Path.of("target/services")), "service", ".log");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-Xmx1g"));
            command.addAll(jvmArguments);
            command.addAll(List.of("-classpath", classPath, "org.lianbing.Application"));
            command.addAll(words);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().put("LIANBING_HOME", home.toString());
            builder.environment()
                    .put("LIANBING_BINARIES", TestServers.binaries().toString());
            builder.environment().put("MICRONAUT_SERVER_PORT", Integer.toString(port));
            builder.environment().putAll(settings);
            return new ServiceProcess(builder.start(), port, log);
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

    private void awaitReady() {
        long giveUp = System.nanoTime() + START_PATIENCE.toNanos();
        while (System.nanoTime() < giveUp) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the service ended with status " + process.exitValue() + ":\n" + log());
            }
            if (isReady()) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new IllegalStateException("the service was not ready within " + START_PATIENCE + ":\n" + log());
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

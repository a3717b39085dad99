package org.lianbing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianbing.testing.ServiceProcess;

/**
 * Walks each story of frontend/e2e/*.story.mjs in Chromium against a service with a fresh demo city, in the order of the
 * file names. A single one: {@code mvn verify -Dit.test=BrowserStoriesIT -Dstory=worker}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserStoriesIT {
    private static final Path STORIES = Path.of("frontend/e2e");
    private static final int MINUTES_MAX = 8;

    private ServiceProcess service;

    @BeforeAll
    void startService() throws IOException {
        Path home = Files.createTempDirectory(
                Files.createDirectories(Path.of("target/e2e")).toAbsolutePath(), "home");
        service = ServiceProcess.start(home, Map.of());
    }

    @AfterAll
    void stopService() {
        if (service != null) {
            service.close();
        }
    }

    static Stream<Path> stories() throws IOException {
        String only = System.getProperty("story", "");
        try (Stream<Path> files = Files.list(STORIES)) {
            return files
                    .filter(file -> file.toString().endsWith(".story.mjs")
                            && file.getFileName().toString().contains(only))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void story_can_be_walked(Path story) throws Exception {
        Path output = Path.of("target/e2e", story.getFileName() + ".log").toAbsolutePath();
        ProcessBuilder node = new ProcessBuilder(
                        "node",
                        "--test",
                        "--test-reporter=spec",
                        story.toAbsolutePath().toString())
                .directory(Path.of("frontend").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        node.environment().put("LIANBING_BASE", service.base().toString());
        node.environment()
                .put(
                        "LIANBING_PICTURES",
                        Path.of("target/e2e/pictures").toAbsolutePath().toString());
        Process run = node.start();
        boolean ended = run.waitFor(MINUTES_MAX, TimeUnit.MINUTES);
        if (!ended) {
            run.destroyForcibly();
        }
        assertThat(ended && run.exitValue() == 0)
                .as(() -> "story " + story.getFileName() + ":\n" + read(output) + "\n--- service:\n"
                        + tail(service.log()))
                .isTrue();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            return failure.toString();
        }
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 3000));
    }
}

package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianbing.bank.internal.HostileRun.Cost;

/**
 * Every hostile file gets its verdict within five seconds of processor time and in a heap of 256 MB, nobody is called, and
 * nothing is left on the disk. A sample stands in every build, the whole in {@code mvn test -Plong}.
 */
class HostileFilesTest {
    private static final int FILES_MIN = 400;
    private static final int SAMPLE_EVERY = 12;
    private static final int HEAP_MEGABYTES = 256;

    @TempDir
    Path outside;

    @Test
    void sample_of_hostile_files_gets_its_verdicts() throws Exception {
        assertThat(tried(SAMPLE_EVERY)).isGreaterThan(FILES_MIN / SAMPLE_EVERY - 1);
    }

    @Test
    @Tag("long")
    void every_hostile_file_gets_its_verdict() throws Exception {
        assertThat(tried(1)).isGreaterThanOrEqualTo(FILES_MIN);
    }

    /** @return how many */
    private int tried(int every) throws IOException, InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        Path folder = Files.createDirectories(outside.resolve("a/b"));
        try (ServerSocket canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> count(canary, calls));
            List<String> told = run(folder, every, "http://127.0.0.1:" + canary.getLocalPort());
            assertThat(told).noneMatch(line -> line.startsWith(HostileRun.WRONG));
            assertThat(calls).hasValue(0);
            try (Stream<Path> left = Files.walk(outside)) {
                assertThat(left).containsExactly(outside, outside.resolve("a"), folder);
            }
            assertThat(told).last().asString().startsWith(HostileRun.TRIED);
            Cost cost = Cost.of(told.getLast());
            System.out.printf(
                    "hostile files: %d; slowest %d ms of processor time (%s); heap -Xmx%dm, at most %d MB of it kept; connections 0; files left 0%n",
                    cost.files(), cost.slowestMillis(), cost.slowest(), HEAP_MEGABYTES, cost.keptMegabytes());
            return cost.files();
        }
    }

    private List<String> run(Path folder, int every, String address) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MEGABYTES + "m",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileRun.class.getName(),
                        String.valueOf(every),
                        address)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> told;
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            told = out.lines()
                    .filter(line -> line.startsWith(HostileRun.WRONG) || line.startsWith(HostileRun.TRIED))
                    .toList();
        }
        process.waitFor();
        return told;
    }

    private static void count(ServerSocket canary, AtomicInteger calls) {
        try {
            while (true) {
                canary.accept().close();
                calls.incrementAndGet();
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }
}

package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianbing.testing.Http;

/** While hostile files are uploaded one upon another, everybody else waits at most twice as long as usual. */
class HostileUploadsTest extends ImportTestBase {
    private static final int PHASES = 4;
    private static final Duration PHASE = Duration.ofSeconds(10);
    /** Requests of other people a second, from each of a few clients. */
    private static final int CLIENTS = 4;

    private static final Duration BETWEEN = Duration.ofMillis(25);
    private static final int UPLOADERS = 3;
    private static final int EVERY = 9;
    /** All are made before the clock runs. */
    private static final int MEGABYTES_MAX = 120;

    private final ExecutorService threads =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    private volatile boolean running;

    @Test
    void hostile_file_is_refused_over_http_with_its_reason() {
        var answer = asEditor().upload(path(), "a.xlsx", "%PDF-1.7\n".getBytes(ISO_8859_1));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(NotABank.CODE);
    }

    @Test
    @Tag("long")
    void requests_of_others_take_at_most_twice_as_long_meanwhile() throws Exception {
        List<byte[]> files = files();
        List<Long> alone = new ArrayList<>();
        List<Long> meanwhile = new ArrayList<>();
        phase(new ArrayList<>(), List.of());
        int uploads = 0;
        for (int i = 0; i < PHASES; i++) {
            phase(alone, List.of());
            uploads += phase(meanwhile, files);
        }
        double ratio = (double) p99(meanwhile) / p99(alone);
        System.out.printf(
                "hostile uploads: %d of %d files; p99 of others alone %.1f ms (%d), meanwhile %.1f ms (%d), ratio %.2f%n",
                uploads, files.size(), p99(alone) / 1e6, alone.size(), p99(meanwhile) / 1e6, meanwhile.size(), ratio);

        assertThat(uploads).isGreaterThan(PHASES);
        assertThat(ratio).isLessThanOrEqualTo(2);
    }

    /** @return how many files were answered */
    private int phase(List<Long> nanos, List<byte[]> files) throws Exception {
        running = true;
        List<Future<Integer>> uploading = IntStream.range(0, files.isEmpty() ? 0 : UPLOADERS)
                .mapToObj(from -> threads.submit(() -> upload(files, from)))
                .toList();
        List<Callable<List<Long>>> clients = IntStream.range(0, CLIENTS)
                .<Callable<List<Long>>>mapToObj(client -> this::ask)
                .toList();
        for (Future<List<Long>> client : threads.invokeAll(clients)) {
            nanos.addAll(client.get());
        }
        running = false;
        int uploads = 0;
        for (Future<Integer> one : uploading) {
            uploads += one.get();
        }
        return uploads;
    }

    /** At fixed times, so that one who waits long is not asked less often. */
    private List<Long> ask() {
        Http http = asEditor();
        List<Long> nanos = new ArrayList<>();
        long begun = System.nanoTime();
        for (long due = begun; due < begun + PHASE.toNanos(); due += BETWEEN.toNanos()) {
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            assertThat(http.get("/api/editor/banks").statusCode()).isEqualTo(200);
            nanos.add(System.nanoTime() - due);
        }
        return nanos;
    }

    private int upload(List<byte[]> files, int from) {
        Http http = asEditor();
        int uploads = 0;
        for (int i = from; running; i = (i + UPLOADERS) % files.size()) {
            int status = http.upload(path(), "题库.xlsx", files.get(i)).statusCode();
            assertThat(status).isIn(200, 400, 413, 429);
            uploads++;
        }
        return uploads;
    }

    private static List<byte[]> files() {
        List<Hostile> all = Hostile.all("http://127.0.0.1:9");
        List<byte[]> files = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < all.size() && bytes < MEGABYTES_MAX * 1_000_000L; i += EVERY) {
            byte[] file = all.get(i).file().get();
            files.add(file);
            bytes += file.length;
        }
        return files;
    }

    private Http asEditor() {
        return http().as(person.cookie());
    }

    private String path() {
        return "/api/editor/banks/" + bank + "/imports";
    }

    private static long p99(List<Long> nanos) {
        return nanos.stream().sorted().toList().get(nanos.size() * 99 / 100);
    }
}

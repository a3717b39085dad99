package org.lianbing.exam.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianbing.exam.ExamFixture;

/** Workers who save answers all the time and write down what they were told was saved. */
final class SavingCrowd {
    private static final Duration BETWEEN_SAVES = Duration.ofMillis(90);
    private static final Pattern STORED =
            Pattern.compile("\\{\"position\":(\\d+),\"seq\":(\\d+),\"answer\":\"([A-D]?)\"");

    /** Somebody with an open attempt of so many single choices. */
    record Worker(long attemptId, String cookie, int questions) {}

    private record Question(long attemptId, int position) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Worker> workers;
    private final Map<Question, Long> sent = new ConcurrentHashMap<>();
    private final Map<Question, Long> acknowledged = new ConcurrentHashMap<>();
    private final AtomicLong acknowledgements = new AtomicLong();
    private final AtomicLong refusals = new AtomicLong();
    private final List<Thread> threads = new ArrayList<>();
    private volatile URI base;
    private volatile boolean going = true;

    SavingCrowd(List<Worker> workers, URI base) {
        this.workers = workers;
        this.base = base;
    }

    void start() {
        for (int i = 0; i < workers.size(); i++) {
            Worker worker = workers.get(i);
            Random random = new Random(i);
            threads.add(Thread.ofVirtual().start(() -> work(worker, random)));
        }
    }

    /** The service came back somewhere else. */
    void goOnAt(URI newBase) {
        base = newBase;
    }

    /** Saves that got no acknowledgement. */
    long refusals() {
        return refusals.get();
    }

    long acknowledgements() {
        return acknowledgements.get();
    }

    void stop() throws InterruptedException {
        going = false;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void work(Worker worker, Random random) {
        while (going) {
            Question question = new Question(worker.attemptId(), 1 + random.nextInt(worker.questions()));
            long seq = sent.merge(question, 1L, Long::sum);
            if (save(worker, question, seq)) {
                acknowledged.put(question, seq);
                acknowledgements.incrementAndGet();
            } else {
                refusals.incrementAndGet();
            }
            LockSupport.parkNanos(BETWEEN_SAVES.toNanos());
        }
    }

    private boolean save(Worker worker, Question question, long seq) {
        String path = "/api/attempts/" + question.attemptId() + "/answers/" + question.position();
        String body =
                "{\"seq\":" + seq + ",\"answer\":\"" + letter(seq) + "\",\"device\":\"" + ExamFixture.DEVICE + "\"}";
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(5))
                .header("Cookie", worker.cookie())
                .header("X-Lianbing", "web")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException nobodyKnows) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String letter(long seq) {
        return String.valueOf((char) ('A' + seq % 4));
    }

    /** What was acknowledged and is not there, and what is there and was never sent; asked of the running service. */
    List<String> differences() throws IOException, InterruptedException {
        List<String> differences = new ArrayList<>();
        for (Worker worker : workers) {
            HttpRequest request = HttpRequest.newBuilder(base.resolve("/api/attempts/" + worker.attemptId()))
                    .header("Cookie", worker.cookie())
                    .build();
            HttpResponse<String> attempt = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (attempt.statusCode() != 200) {
                throw new IllegalStateException(attempt.statusCode() + " " + attempt.body());
            }
            Map<Integer, Long> stored = new ConcurrentHashMap<>();
            Matcher rows = STORED.matcher(attempt.body());
            while (rows.find()) {
                long seq = Long.parseLong(rows.group(2));
                stored.put(Integer.valueOf(rows.group(1)), seq);
                if (!rows.group(3).equals(letter(seq))) {
                    differences.add("phantom: attempt " + worker.attemptId() + " " + rows.group());
                }
            }
            compare(worker, stored, differences);
        }
        return differences;
    }

    private void compare(Worker worker, Map<Integer, Long> stored, List<String> differences) {
        for (int position = 1; position <= worker.questions(); position++) {
            Question question = new Question(worker.attemptId(), position);
            long seq = stored.getOrDefault(position, 0L);
            if (seq < acknowledged.getOrDefault(question, 0L)) {
                differences.add(
                        "lost: " + question + " acknowledged " + acknowledged.get(question) + ", stored " + seq);
            }
            if (seq > sent.getOrDefault(question, 0L)) {
                differences.add("phantom: " + question + " stored " + seq + ", never sent");
            }
        }
    }
}

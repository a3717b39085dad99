package org.lianbing.bench;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceProcess;

/** People of one round, who start, save and submit; each step is a load of its own, so that each has a cost of its own. */
final class Crowd {
    private static final JsonMapper JSON = JsonMapper.createDefault();
    /** As long as the names that phones give themselves. */
    private static final String DEVICE = "0f8fad5bd9cb469fa1657086";

    private final ServiceProcess service;
    private final int connections;
    private final int questions;
    private final long roundId;
    private final List<String> cookies = new ArrayList<>();
    private final long[] attempts;
    private int longestSave;

    /**
     * @param people who will start, at most as many connections at a time
     * @param others in the round already
     */
    Crowd(ServiceProcess service, int people, int connections, int questions, int others) throws IOException {
        this.service = service;
        this.connections = connections;
        this.questions = questions;
        HttpResponse<String> made = new Http(service.base())
                .post("/api/bench/rounds?entrants=" + people + "&questions=" + questions + "&others=" + others);
        if (made.statusCode() != 200) {
            throw new IllegalStateException(made.body());
        }
        JsonNode round = JSON.readValue(made.body(), JsonNode.class);
        roundId = round.get("roundId").getLongValue();
        round.get("cookies").values().forEach(cookie -> cookies.add(cookie.getStringValue()));
        attempts = new long[people];
        // Rounds open two seconds after they are made.
        LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
    }

    /** What a step took. */
    record Step(Load.Result load, double cpuMillisEach) {
        double p95() {
            return load.micros().getValueAtPercentile(95) / 1000.0;
        }
    }

    Step start(Duration within) throws Exception {
        return run(new Each(1, within) {
            @Override
            byte[] request(int person, int number) {
                return Requests.write(
                        "POST",
                        "/api/rounds/" + roundId + "/attempts",
                        cookies.get(person),
                        "{\"device\":\"" + DEVICE + "\"}");
            }

            @Override
            void body(int person, byte[] body) {
                attempts[person] = json(body).get("id").getLongValue();
            }
        });
    }

    /** Every question once, each answer by itself. */
    Step save(Duration within) throws Exception {
        return run(new Each(questions, within) {
            private String sent = "";

            @Override
            byte[] request(int person, int number) {
                sent = "{\"seq\":1,\"answer\":\"" + "ABCD".charAt((person + number) % 4)
                        + "\",\"flagged\":false,\"device\":\"" + DEVICE + "\"}";
                return Requests.write(
                        "PUT",
                        "/api/attempts/" + attempts[person] + "/answers/" + (number + 1),
                        cookies.get(person),
                        sent);
            }

            @Override
            void body(int person, byte[] body) {
                longestSave = Math.max(longestSave, sent.length() + body.length);
            }
        });
    }

    Step submit(Duration within) throws Exception {
        return run(new Each(1, within) {
            @Override
            byte[] request(int person, int number) {
                return Requests.write(
                        "POST",
                        "/api/attempts/" + attempts[person] + "/submit",
                        cookies.get(person),
                        "{\"device\":\"" + DEVICE + "\"}");
            }

            @Override
            void body(int person, byte[] body) {}
        });
    }

    /** Bodies of a save and its answer together; all requests are as long as one another. */
    int longestSave() {
        return longestSave;
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readValue(body, JsonNode.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(new String(body, StandardCharsets.UTF_8), damaged);
        }
    }

    private Step run(Each script) throws Exception {
        ServiceCpu before = ServiceCpu.of(service);
        Load.Result result = new Load(service.base().getPort()).run(connections, Duration.ofMinutes(4), script);
        double cpu = ServiceCpu.of(service).millisSince(before);
        if (result.failures() > 0 || result.requests() != (long) script.times * attempts.length) {
            throw new IllegalStateException(
                    result.requests() + " answered, " + result.failures() + " failed: " + result.firstFailure());
        }
        return new Step(result, cpu / result.requests());
    }

    /** Each person does something {@code times} times, all of them evenly over a time. */
    private abstract class Each implements Load.Script {
        final int times;
        private final long within;
        private final long began = System.nanoTime();
        private final int[] done = new int[connections];

        Each(int times, Duration within) {
            this.times = times;
            this.within = within.toNanos();
        }

        abstract byte[] request(int person, int number);

        abstract void body(int person, byte[] body);

        private int person(int connection, int number) {
            return connection + number / times * connections;
        }

        /** Everybody once, then everybody again: nobody does two things in the same moment. */
        @Override
        public long dueInNanos(int connection) {
            int number = done[connection];
            int person = person(connection, number);
            if (within == 0 || person >= attempts.length) {
                return 0;
            }
            double place = (number % times + (double) person / attempts.length) / times;
            return began + (long) (within * place) - System.nanoTime();
        }

        @Override
        public byte[] next(int connection) {
            int number = done[connection];
            int person = person(connection, number);
            if (person >= attempts.length) {
                return null;
            }
            done[connection]++;
            return request(person, number % times);
        }

        @Override
        public void answered(int connection, int status, byte[] body) {
            if (status == 200) {
                body(person(connection, done[connection] - 1), body);
            }
        }
    }
}

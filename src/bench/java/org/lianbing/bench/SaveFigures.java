package org.lianbing.bench;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceProcess;

/**
 * Answer saves per second with everything that belongs to them (login, ownership, deadline, newest device, sequence,
 * durable commit), beside a bare JSON endpoint that only validates, behind the same login. Every acknowledgement is looked
 * for in MariaDB afterwards.
 */
final class SaveFigures {
    private static final int CONNECTIONS = 256;
    private static final int ROUNDS = 3;
    private static final int QUESTIONS = 100;
    /** × QUESTIONS × ROUNDS = 614,400 distinct answers, 204,800 a round. */
    private static final int ATTEMPTS = 2_048;

    private SaveFigures() {}

    private record Attempt(long id, String cookie) {}

    static void measure(ServiceProcess service) throws Exception {
        JsonMapper json = JsonMapper.createDefault();
        Http http = new Http(service.base());
        Load load = new Load(service.base().getPort());
        // Warm both, so that neither is measured in interpreted code.
        List<Attempt> warm = attempts(http, json, 256);
        load.run(CONNECTIONS, Duration.ofSeconds(8), new Saves("/api/attempts/", warm, 40));
        load.run(CONNECTIONS, Duration.ofSeconds(6), new Saves("/api/bench/bare/", warm, 400));
        double[] ratios = new double[ROUNDS];
        double[] p99 = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            List<Attempt> attempts = attempts(http, json, ATTEMPTS);
            Saves saves = new Saves("/api/attempts/", attempts, 1);
            Load.Result saved = load.run(CONNECTIONS, Duration.ofMinutes(2), saves);
            Load.Result bare = load.run(CONNECTIONS, Duration.ofMinutes(2), new Saves("/api/bench/bare/", attempts, 1));
            ratios[round] = saved.perSecond() / bare.perSecond();
            p99[round] = saved.micros().getValueAtPercentile(99) / 1000.0;
            int lost = saves.lost(http, json);
            System.out.printf(
                    "detail save round %d: %.0f saves/s, bare %.0f/s, p50 %.1f ms, acknowledged %d, failed %d, lost %d%n",
                    round + 1,
                    saved.perSecond(),
                    bare.perSecond(),
                    saved.micros().getValueAtPercentile(50) / 1000.0,
                    saves.acknowledged.size(),
                    saved.failures(),
                    lost);
            if (lost > 0 || saved.failures() > 0 || bare.failures() > 0) {
                throw new IllegalStateException(
                        "saves failed or were lost: " + saved.firstFailure() + bare.firstFailure());
            }
        }
        Benchmarks.figure("save.ratio", Benchmarks.median(ratios), "1");
        Benchmarks.figure("save.p99", Benchmarks.median(p99), "ms");
    }

    private static List<Attempt> attempts(Http http, JsonMapper json, int count) throws IOException {
        HttpResponse<String> made = http.post("/api/bench/attempts?count=" + count + "&questions=" + QUESTIONS);
        if (made.statusCode() != 200) {
            throw new IllegalStateException(made.body());
        }
        List<Attempt> attempts = new ArrayList<>();
        for (JsonNode node : json.readValue(made.body(), JsonNode.class).values()) {
            attempts.add(new Attempt(
                    node.get("id").getLongValue(), node.get("cookie").getStringValue()));
        }
        return attempts;
    }

    /** Each connection answers its own share of the attempts, question by question, {@code passes} times over. */
    private static final class Saves implements Load.Script {
        private final String prefix;
        private final List<Attempt> attempts;
        private final int passes;
        private final int[] sent = new int[CONNECTIONS];
        final Map<Long, String> acknowledged = new HashMap<>();

        Saves(String prefix, List<Attempt> attempts, int passes) {
            this.prefix = prefix;
            this.attempts = attempts;
            this.passes = passes;
        }

        @Override
        public byte[] next(int connection) {
            int share = attempts.size() / CONNECTIONS;
            int number = sent[connection]++;
            int pass = number / (share * QUESTIONS);
            if (pass >= passes) {
                return null;
            }
            Attempt attempt = attempts.get(connection + CONNECTIONS * (number / QUESTIONS % share));
            int position = number % QUESTIONS + 1;
            String body = "{\"seq\":" + (pass + 1) + ",\"answer\":\"" + letter(attempt.id(), position)
                    + "\",\"device\":\"" + BenchWorld.DEVICE + "\"}";
            return Requests.write("PUT", prefix + attempt.id() + "/answers/" + position, attempt.cookie(), body);
        }

        private static char letter(long attempt, int position) {
            return "ABCD".charAt((int) ((attempt + position) % 4));
        }

        @Override
        public void answered(int connection, int status, byte[] body) {
            if (status == 200) {
                int number = sent[connection] - 1;
                int share = attempts.size() / CONNECTIONS;
                Attempt attempt = attempts.get(connection + CONNECTIONS * (number / QUESTIONS % share));
                int position = number % QUESTIONS + 1;
                acknowledged.put(attempt.id() * 1000 + position, String.valueOf(letter(attempt.id(), position)));
            }
        }

        /** How many acknowledged answers MariaDB does not hold as they were acknowledged. */
        int lost(Http http, JsonMapper json) throws IOException {
            Map<Long, String> stored = new HashMap<>();
            long first = attempts.stream().mapToLong(Attempt::id).min().orElseThrow();
            long last = attempts.stream().mapToLong(Attempt::id).max().orElseThrow();
            for (long from = first; from <= last; from += 500) {
                String rows = http.get("/api/bench/answers?from=" + from + "&until=" + Math.min(from + 500, last + 1))
                        .body();
                for (JsonNode row : json.readValue(rows, JsonNode.class).values()) {
                    stored.put(
                            row.get("attemptId").getLongValue() * 1000
                                    + row.get("position").getIntValue(),
                            row.get("answer").getStringValue());
                }
            }
            return (int) acknowledged.entrySet().stream()
                    .filter(answer -> !answer.getValue().equals(stored.get(answer.getKey())))
                    .count();
        }
    }
}

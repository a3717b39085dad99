package org.lianbing.bench;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceProcess;

/** Workers who press start of a round at the same moment: 1,000 people on 128 connections, papers of 50 questions. */
final class StartFigures {
    private static final int CONNECTIONS = 128;
    private static final int ENTRANTS = 1_000;

    private StartFigures() {}

    static void measure(ServiceProcess service) throws Exception {
        Http http = new Http(service.base());
        JsonMapper json = JsonMapper.createDefault();
        start(service, json, http, CONNECTIONS);
        Load.Result result = start(service, json, http, ENTRANTS);
        System.out.printf(
                "detail start: %d starts, %.0f/s, p50 %.1f ms, failed %d%n",
                result.requests(),
                result.perSecond(),
                result.micros().getValueAtPercentile(50) / 1000.0,
                result.failures());
        if (result.failures() > 0) {
            throw new IllegalStateException("starts failed: " + result.firstFailure());
        }
        Benchmarks.figure("start.p95", result.micros().getValueAtPercentile(95) / 1000.0, "ms");
    }

    private static Load.Result start(ServiceProcess service, JsonMapper json, Http http, int entrants)
            throws Exception {
        String made = http.post("/api/bench/rounds?entrants=" + entrants + "&questions=50")
                .body();
        JsonNode round = json.readValue(made, JsonNode.class);
        long roundId = round.get("roundId").getLongValue();
        List<String> cookies = new ArrayList<>();
        round.get("cookies").values().forEach(cookie -> cookies.add(cookie.getStringValue()));
        LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
        return new Load(service.base().getPort()).run(CONNECTIONS, Duration.ofMinutes(1), new Load.Script() {
            private int sent;

            @Override
            public byte[] next(int connection) {
                if (sent == cookies.size()) {
                    return null;
                }
                return Requests.write(
                        "POST", "/api/rounds/" + roundId + "/attempts", cookies.get(sent++), "{\"device\":\"bench\"}");
            }

            @Override
            public void answered(int connection, int status, byte[] body) {
                if (status != 200) {
                    throw new IllegalStateException(new String(body, java.nio.charset.StandardCharsets.UTF_8));
                }
            }
        });
    }
}

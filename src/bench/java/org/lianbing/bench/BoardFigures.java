package org.lianbing.bench;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceProcess;

/** The first page of a board of 100,000 members with the caller's own rank, beside an endpoint that asks only for the rank. */
final class BoardFigures {
    private static final int CONNECTIONS = 256;
    private static final int MEMBERS = 100_000;
    private static final int CALLERS = 512;
    private static final int ROUNDS = 3;

    private BoardFigures() {}

    static void measure(ServiceProcess service) throws Exception {
        JsonMapper json = JsonMapper.createDefault();
        Http http = new Http(service.base());
        JsonNode board = json.readValue(
                http.post("/api/bench/boards?members=" + MEMBERS + "&callers=" + CALLERS)
                        .body(),
                JsonNode.class);
        String name = board.get("name").getStringValue();
        List<String> cookies = new ArrayList<>();
        board.get("cookies").values().forEach(cookie -> cookies.add(cookie.getStringValue()));
        awaitWhole(http.as(cookies.getFirst()), json);
        Load load = new Load(service.base().getPort());
        Load.Script page = get("/api/boards/all/everyone", cookies);
        Load.Script rank = get("/api/bench/rank?board=" + name, cookies);
        load.run(CONNECTIONS, Duration.ofSeconds(5), page);
        load.run(CONNECTIONS, Duration.ofSeconds(5), rank);
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Load.Result pages = load.run(CONNECTIONS, Duration.ofSeconds(5), page);
            Load.Result ranks = load.run(CONNECTIONS, Duration.ofSeconds(5), rank);
            ratios[round] = pages.perSecond() / ranks.perSecond();
            System.out.printf(
                    "detail board round %d: %.0f pages/s, p99 %.1f ms, bare rank %.0f/s, failed %d%n",
                    round + 1,
                    pages.perSecond(),
                    pages.micros().getValueAtPercentile(99) / 1000.0,
                    ranks.perSecond(),
                    pages.failures() + ranks.failures());
            if (pages.failures() + ranks.failures() > 0) {
                throw new IllegalStateException("pages failed: " + pages.firstFailure() + ranks.firstFailure());
            }
        }
        Benchmarks.figure("board.ratio", Benchmarks.median(ratios), "1");
    }

    /** The board rebuilds itself from MariaDB; it is measured once it holds everybody. */
    private static void awaitWhole(Http caller, JsonMapper json) throws Exception {
        for (int tries = 0; tries < 600; tries++) {
            var answer = caller.get("/api/boards/all/everyone");
            if (answer.statusCode() == 200) {
                JsonNode total = json.readValue(answer.body(), JsonNode.class)
                        .get("rows")
                        .get("total");
                if (total.getLongValue() >= MEMBERS) {
                    return;
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new IllegalStateException("the board did not become whole");
    }

    private static Load.Script get(String path, List<String> cookies) {
        return new Load.Script() {
            @Override
            public byte[] next(int connection) {
                return Requests.get(path, cookies.get(connection % cookies.size()));
            }

            @Override
            public void answered(int connection, int status, byte[] body) {}
        };
    }
}

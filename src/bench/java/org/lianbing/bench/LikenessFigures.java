package org.lianbing.bench;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceProcess;

/** Near-duplicates of a city's whole bank held against another as large: 31,713 rows of a file against 31,713 questions. */
final class LikenessFigures {
    private static final int QUESTIONS = 31_713;

    private LikenessFigures() {}

    static void measure(ServiceProcess service) throws Exception {
        JsonNode measured = JsonMapper.createDefault()
                .readValue(
                        new Http(service.base())
                                .post("/api/bench/likeness?questions=" + QUESTIONS)
                                .body(),
                        JsonNode.class);
        System.out.printf(
                "detail likeness: %d alike shown, %.1f s of processor time%n",
                measured.get("pairs").getLongValue(), measured.get("cpuSeconds").getDoubleValue());
        Benchmarks.figure("likeness.seconds", measured.get("seconds").getDoubleValue(), "s", 10);
    }
}

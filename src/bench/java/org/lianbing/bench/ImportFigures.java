package org.lianbing.bench;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.util.Locale;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceProcess;

/**
 * A file of a city's whole bank taken in, dry run and commit, beside what reading its cells and writing its questions into
 * one plain table take at the least, in one run; and by how much the heap grows meanwhile.
 */
final class ImportFigures {
    private static final int QUESTIONS = 31_713;
    private static final int RUNS = 3;

    private ImportFigures() {}

    static void measure(ServiceProcess service) throws Exception {
        Http http = new Http(service.base());
        JsonMapper json = JsonMapper.createDefault();
        double[] ratios = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            JsonNode times = json.readValue(
                    http.post("/api/bench/imports?questions=" + QUESTIONS).body(), JsonNode.class);
            ratios[run] = number(times, "ratio");
            System.out.printf(
                    Locale.ROOT,
                    "detail import: cells %.2f s + plain insert %.2f s; dry run %.2f s + commit %.2f s = %.2f×"
                            + " (%.2f s of processor time; questions made of the cells %.2f s; likeness apart %.2f s)%n",
                    number(times, "cells"),
                    number(times, "insert"),
                    number(times, "dryRun"),
                    number(times, "commit"),
                    ratios[run],
                    number(times, "cpu"),
                    number(times, "questions"),
                    number(times, "likeness"));
        }
        Benchmarks.figure("import.ratio", Benchmarks.median(ratios), "×", 4);
        JsonNode heap = json.readValue(
                http.post("/api/bench/import-heap?questions=" + QUESTIONS).body(), JsonNode.class);
        System.out.printf(
                Locale.ROOT,
                "detail import.heap: %.0f MB live before, %.0f MB at the most, in %d looks%n",
                number(heap, "before"),
                number(heap, "most"),
                heap.get("looks").getIntValue());
        Benchmarks.figure("import.heap", number(heap, "most") - number(heap, "before"), "MB", 128);
    }

    private static double number(JsonNode of, String name) {
        return of.get(name).getDoubleValue();
    }
}

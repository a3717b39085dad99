package org.lianbing.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceProcess;

/** How soon a service that has run before serves its first page, and what it and its servers hold when nobody comes. */
final class StartupFigures {
    private static final int STARTS = 3;

    private StartupFigures() {}

    static void measure(Path home, Set<String> wanted) throws IOException {
        ServiceProcess.start(home, Map.of()).close();
        double[] seconds = new double[STARTS];
        double megabytes = 0;
        for (int i = 0; i < STARTS; i++) {
            long began = System.nanoTime();
            try (ServiceProcess service = ServiceProcess.start(home, Map.of())) {
                if (new Http(service.base()).get("/").statusCode() != 200) {
                    throw new IllegalStateException("no page");
                }
                seconds[i] = (System.nanoTime() - began) / 1e9;
                megabytes = residentMegabytes(service.pid());
                System.out.printf(
                        "detail memory.rest database %.0f MB, redis %.0f MB%n",
                        residentMegabytes(pidOf(home, "mariadb")), residentMegabytes(pidOf(home, "redis")));
            }
        }
        if (wanted.isEmpty() || wanted.contains("boot.second")) {
            Benchmarks.figure("boot.second", Benchmarks.median(seconds), "s");
        }
        if (wanted.isEmpty() || wanted.contains("memory.rest")) {
            Benchmarks.figure("memory.rest", megabytes, "MB");
        }
    }

    private static long pidOf(Path home, String server) throws IOException {
        return Long.parseLong(
                Files.readString(home.resolve(server).resolve("server.pid")).strip());
    }

    private static double residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                        .filter(line -> line.startsWith("VmRSS"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }
}

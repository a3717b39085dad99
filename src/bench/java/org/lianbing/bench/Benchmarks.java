package org.lianbing.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lianbing.testing.ServiceProcess;

/**
 * {@code mvn test-compile exec:exec@bench} prints {@code figure <name> <value> <unit>} for each figure;
 * {@code -Dfigures=save.ratio,board.ratio} only those. Service, servers and load share the machine it runs on.
 */
public final class Benchmarks {
    /** Measures and prints; a group of figures comes from one measurement. */
    interface Group {
        void measure(ServiceProcess service) throws Exception;
    }

    private static final Map<List<String>, Group> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put(List.of("save.ratio", "save.p99"), SaveFigures::measure);
        GROUPS.put(List.of("start.p95"), StartFigures::measure);
        GROUPS.put(
                List.of("crowd.start.p95", "crowd.save.p95", "start.cpu", "save.cpu", "attempt.cpu", "save.bytes"),
                CrowdFigures::measure);
        GROUPS.put(List.of("growth.start", "growth.save", "growth.submit"), GrowthFigures::measure);
        GROUPS.put(List.of("board.ratio"), BoardFigures::measure);
        GROUPS.put(List.of("likeness.seconds"), LikenessFigures::measure);
        GROUPS.put(List.of("alike.seconds", "alike.honest", "alike.missed"), AlikeFigures::measure);
        GROUPS.put(List.of("import.ratio", "import.heap"), ImportFigures::measure);
    }

    private static final List<String> AT_START = List.of("boot.second", "memory.rest");

    /** On a busy machine a large import takes longer than a server waits for a word from its client. */
    private static final Map<String, String> SETTINGS =
            Map.of("LIANBING_BENCH", "true", "MICRONAUT_SERVER_IDLE_TIMEOUT", "1h");

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Set<String> wanted = new TreeSet<>(Arrays.asList(
                arguments.length == 0 || arguments[0].isBlank() ? new String[0] : arguments[0].split(",")));
        refuseUnknown(wanted);
        Path home = Files.createTempDirectory(
                Files.createDirectories(Path.of("target/bench").toAbsolutePath()), "home");
        System.out.println("machine " + Runtime.getRuntime().availableProcessors() + " cores, " + cpu() + ", Java "
                + Runtime.version());
        if (wanted.isEmpty() || AT_START.stream().anyMatch(wanted::contains)) {
            StartupFigures.measure(home, wanted);
        }
        List<Group> groups = GROUPS.entrySet().stream()
                .filter(entry -> wanted.isEmpty() || entry.getKey().stream().anyMatch(wanted::contains))
                .map(Map.Entry::getValue)
                .toList();
        if (!groups.isEmpty()) {
            try (ServiceProcess service = ServiceProcess.startWithTests(home, SETTINGS)) {
                for (Group group : groups) {
                    group.measure(service);
                }
            }
        }
    }

    private static void refuseUnknown(Set<String> wanted) {
        Set<String> known = new TreeSet<>(AT_START);
        GROUPS.keySet().forEach(known::addAll);
        if (!known.containsAll(wanted)) {
            throw new IllegalArgumentException("known figures: " + known);
        }
    }

    static void figure(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "figure %s %.3f %s%n", name, value, unit);
    }

    /** @param limit what the value must not be above */
    static void figure(String name, double value, String unit, double limit) {
        String written = limit == Math.rint(limit) ? Long.toString((long) limit) : Double.toString(limit);
        System.out.printf(Locale.ROOT, "figure %s %.3f %s limit %s%n", name, value, unit, written);
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String cpu() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        return Files.exists(info)
                ? Files.readAllLines(info).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse("unknown processor")
                : "unknown processor";
    }
}

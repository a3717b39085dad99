package org.lianbing.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our FSRS-6 against ts-fsrs 5.4, the implementation of its authors, run by the Node that builds the pages. */
class FsrsTest {
    private static final List<Double> DEFAULTS = List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);
    /** Both round to eight decimals at each step; the last of them may differ, and grows with the stability. */
    private static final double RELATIVE_TOLERANCE = 1e-6;

    private static final int BATCHES = 100;
    private static final int HISTORIES_EACH = 100;
    private static final int ANSWERS_MAX = 20;

    /** Replays a run that failed: -Dfsrs.seed=… */
    private final long seed = Long.getLong("fsrs.seed", 20_261_130L);

    private record Answer(int day, Rating rating) {}

    private record Batch(List<Double> parameters, double retention, int intervalDaysMax, List<List<Answer>> histories) {
        String json() {
            return "{\"w\":%s,\"retention\":%s,\"intervalDaysMax\":%d,\"histories\":%s}"
                    .formatted(
                            parameters,
                            retention,
                            intervalDaysMax,
                            histories.stream()
                                    .map(history -> history.stream()
                                            .map(answer -> "[" + answer.day() + ","
                                                    + answer.rating().grade() + "]")
                                            .toList())
                                    .toList());
        }
    }

    @Test
    void ten_thousand_histories_are_remembered_as_ts_fsrs_remembers_them(@TempDir Path folder) throws Exception {
        Random random = new Random(seed);
        List<Batch> batches = new ArrayList<>();
        for (int i = 0; i < BATCHES; i++) {
            batches.add(batch(random, i == 0));
        }

        List<String> reference = reference(folder, batches);

        assertThat(reference).hasSize(BATCHES * HISTORIES_EACH);
        int line = 0;
        for (Batch batch : batches) {
            Fsrs fsrs = new Fsrs(batch.parameters(), batch.retention(), batch.intervalDaysMax());
            for (List<Answer> history : batch.histories()) {
                compare(fsrs, history, reference.get(line), "seed " + seed + ", history " + line);
                line++;
            }
        }
    }

    private static void compare(Fsrs fsrs, List<Answer> history, String reference, String where) {
        Fsrs.@Nullable Memory memory = null;
        int lastDay = 0;
        String[] states = reference.split(" ");
        for (int i = 0; i < history.size(); i++) {
            Answer answer = history.get(i);
            Fsrs.Next next = fsrs.next(memory, answer.day() - lastDay, answer.rating());
            String[] state = states[i].split(",");
            String place = where + ", answer " + i;
            double stability = Double.parseDouble(state[0]);
            assertThat(next.memory().stability())
                    .as("stability, " + place)
                    .isCloseTo(stability, within(RELATIVE_TOLERANCE * Math.max(1, stability)));
            assertThat(next.memory().difficulty())
                    .as("difficulty, " + place)
                    .isCloseTo(Double.parseDouble(state[1]), within(RELATIVE_TOLERANCE));
            assertThat((double) answer.day() + next.days())
                    .as("due day, " + place)
                    .isEqualTo(Double.parseDouble(state[2]));
            memory = next.memory();
            lastDay = answer.day();
        }
    }

    private static Batch batch(Random random, boolean defaults) {
        List<Double> parameters = new ArrayList<>();
        for (int i = 0; i < DEFAULTS.size(); i++) {
            double wild = DEFAULTS.get(i) * (0.5 + random.nextDouble());
            double rounded = Math.round(Math.min(Math.max(wild, Fsrs.LEAST[i]), Fsrs.MOST[i]) * 1e4) / 1e4;
            parameters.add(defaults ? DEFAULTS.get(i) : Math.max(rounded, Fsrs.LEAST[i]));
        }
        double retention = defaults ? 0.9 : Math.round((0.75 + 0.2 * random.nextDouble()) * 100) / 100.0;
        int most = random.nextBoolean() ? 365 : 36_500;
        List<List<Answer>> histories = new ArrayList<>();
        for (int i = 0; i < HISTORIES_EACH; i++) {
            histories.add(history(random));
        }
        return new Batch(parameters, retention, most, histories);
    }

    private static List<Answer> history(Random random) {
        List<Answer> answers = new ArrayList<>();
        int day = 0;
        int count = 1 + random.nextInt(ANSWERS_MAX);
        for (int i = 0; i < count; i++) {
            answers.add(new Answer(day, Rating.values()[random.nextInt(4)]));
            // Often again on the same day, mostly within a fortnight, now and then after most of a year.
            day += switch (random.nextInt(4)) {
                case 0 -> 0;
                case 1 -> random.nextInt(300);
                default -> 1 + random.nextInt(14);
            };
        }
        return answers;
    }

    private static List<String> reference(Path folder, List<Batch> batches) throws IOException, InterruptedException {
        Path in = folder.resolve("histories.json");
        Path out = folder.resolve("states.txt");
        Path error = folder.resolve("error.txt");
        Files.writeString(in, batches.stream().map(Batch::json).collect(Collectors.joining(",", "[", "]")));
        Process node = new ProcessBuilder("node", "scripts/fsrs-reference.mjs")
                .directory(new File("frontend"))
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(error.toFile())
                .start();
        assertThat(node.waitFor(2, TimeUnit.MINUTES)).as("ts-fsrs is done").isTrue();
        assertThat(node.exitValue())
                .as(Files.readString(error, StandardCharsets.UTF_8))
                .isZero();
        return Files.readAllLines(out);
    }

    @Test
    void recall_falls_to_nine_tenths_after_as_many_days_as_the_stability() {
        Fsrs fsrs = new Fsrs(DEFAULTS, 0.9, 365);

        assertThat(fsrs.recall(10, 0)).isEqualTo(1);
        assertThat(fsrs.recall(10, 10)).isCloseTo(0.9, within(1e-6));
        assertThat(fsrs.recall(10, 100)).isBetween(0.6, 0.8);
    }

    @Test
    void a_parameter_out_of_its_range_is_refused_by_name() {
        List<Double> parameters = new ArrayList<>(DEFAULTS);
        parameters.set(20, 0.0);

        assertThatThrownBy(() -> new Fsrs(parameters, 0.9, 365)).hasMessageContaining("w20 is 0.0");
    }
}

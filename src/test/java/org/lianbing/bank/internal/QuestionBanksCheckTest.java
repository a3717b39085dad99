package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.internal.ShippedBank.ShippedQuestion;
import org.lianbing.platform.StartRefused;

/** What question-banks/README.md promises of every question that ships. */
class QuestionBanksCheckTest {
    /** Elsewhere while banks are being written: {@code -Dquestion-banks=/somewhere}. */
    private static final Path ROOT = Path.of(System.getProperty("question-banks", "question-banks"));

    @Test
    void every_file_has_the_shape_its_schema_says() throws IOException {
        SmallSchema questions = SmallSchema.read(ROOT.resolve("schema/question-file.schema.json"));
        SmallSchema bank = SmallSchema.read(ROOT.resolve("schema/bank.schema.json"));
        SmallSchema sources = SmallSchema.read(ROOT.resolve("schema/sources.schema.json"));
        List<String> faults =
                new ArrayList<>(sources.faults("sources.yaml", plain(yaml(ROOT.resolve("sources.yaml")))));
        for (Path file : files()) {
            String name = String.valueOf(file.getFileName());
            String place = ROOT.relativize(file).toString();
            faults.addAll((name.equals("bank.yaml") ? bank : questions).faults(place, yaml(file)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void keys_name_options_and_sources_are_listed() {
        // Reading is strict: a key without its option or a source that is not in sources.yaml stops it.
        assertThat(ShippedFolder.banks(ROOT)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void every_bank_keeps_the_rules() {
        List<ShippedBank> banks = ShippedFolder.banks(ROOT);
        assertThat(banks.stream().flatMap(bank -> BankRules.faults(bank).stream()))
                .isEmpty();
        assertThat(BankRules.doubles(banks)).isEmpty();
    }

    @Test
    void every_question_was_answered_by_a_second_reader_who_did_not_see_its_key() throws IOException {
        Map<String, List<Map<?, ?>>> byBank = new HashMap<>();
        for (Path file : files()) {
            if (yaml(file) instanceof Map<?, ?> map && map.get("questions") instanceof List<?> questions) {
                List<Map<?, ?>> bank =
                        byBank.computeIfAbsent(String.valueOf(file.getParent()), folder -> new ArrayList<>());
                questions.forEach(question -> bank.add((Map<?, ?>) question));
            }
        }
        assertThat(byBank).isNotEmpty();
        byBank.forEach((bank, questions) ->
                assertThat(BankRules.secondReading(bank, questions)).isEmpty());
    }

    @Test
    void every_source_that_is_listed_is_cited() throws IOException {
        String all = "";
        for (Path file : files()) {
            all += Files.readString(file);
        }
        String questions = all;
        assertThat(ShippedSource.read("sources.yaml", Files.readString(ROOT.resolve("sources.yaml")))
                        .keySet())
                .allSatisfy(id -> assertThat(questions).contains("id: " + id));
    }

    @Test
    void planted_faults_are_found() throws IOException {
        ShippedQuestion longest = planted("x-0001", "检修配电箱之前，第一步先要做的事情是什么", "A", "长长的正确答案", "短", "短短", "短短短");
        ShippedQuestion alike = planted("x-0001", "检修配电箱之前，第一步先要做的事情是什么？", "A", "以上都对", "以上都对", "丙", "丁");
        ShippedBank bank = new ShippedBank("x", "6-31-01-03", "电工", "题库", List.of(longest, alike));

        assertThat(BankRules.faults(bank))
                .anyMatch(fault -> fault.contains("60 are needed"))
                .anyMatch(fault -> fault.contains("option twice"))
                .anyMatch(fault -> fault.contains("not pinned"))
                .anyMatch(fault -> fault.contains("keys are A"))
                .anyMatch(fault -> fault.contains("longest option"))
                .anyMatch(fault -> fault.contains("以上都"));
        assertThat(BankRules.doubles(List.of(bank)))
                .anyMatch(fault -> fault.contains("id used twice"))
                .anyMatch(fault -> fault.contains("nearly the same stem"));
        assertThat(BankRules.secondReading(
                        "x",
                        List.of(
                                Map.of("id", "x-1"),
                                Map.of("id", "x-2", "key", "A", "secondReading", Map.of("answer", "B", "agrees", true)),
                                Map.of(
                                        "id",
                                        "x-3",
                                        "key",
                                        "A",
                                        "secondReading",
                                        Map.of("answer", "B", "agrees", false)))))
                .hasSize(4);
        SmallSchema schema = SmallSchema.read(ROOT.resolve("schema/question-file.schema.json"));
        assertThat(schema.faults(
                        "f",
                        Map.of(
                                "chapter",
                                "第一章",
                                "questions",
                                List.of(Map.of(
                                        "id",
                                        "Bad Id",
                                        "type",
                                        "single",
                                        "level",
                                        9,
                                        "difficulty",
                                        "easy",
                                        "stem",
                                        "短",
                                        "key",
                                        "Z",
                                        "colour",
                                        "red")))))
                .anyMatch(fault -> fault.contains("Bad Id/id should match"))
                .anyMatch(fault -> fault.contains("level is too large"))
                .anyMatch(fault -> fault.contains("stem is too short"))
                .anyMatch(fault -> fault.contains("key should match"))
                .anyMatch(fault -> fault.contains("lacks options"))
                .anyMatch(fault -> fault.contains("lacks rationale"))
                .anyMatch(fault -> fault.contains("unknown colour"));
        assertThatThrownBy(() -> new ShippedQuestions(Map.of(), file -> new byte[0])
                        .read(
                                "f.yaml",
                                "{chapter: a, questions: [{id: q, type: single, options: [1, 2], key: C, stem: s}]}"))
                .isInstanceOf(StartRefused.class);
    }

    private static ShippedQuestion planted(String id, String stem, String key, String... options) {
        return new ShippedQuestion(
                id,
                new QuestionDraft(
                        QuestionType.SINGLE,
                        5,
                        Difficulty.EASY,
                        "章",
                        stem,
                        List.of(options),
                        false,
                        0,
                        new ChoiceKey(Set.of(key.charAt(0) - 'A'), "因为", "书")));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(ROOT)) {
            return found.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.getFileName().toString().equals("sources.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static Object yaml(Path file) throws IOException {
        return Yaml.parse(file.toString(), Files.readString(file));
    }

    /** A date without quotes is a moment to YAML. */
    private static Object plain(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(QuestionBanksCheckTest::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new HashMap<>();
            map.forEach((name, one) -> copy.put(name, plain(one)));
            return copy;
        }
        return value instanceof Date date ? date.toInstant().toString().substring(0, 10) : value;
    }
}

package org.lianbing.bank;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Code that delivers a question can neither ask for its key nor read the table it stands in. */
class KeysStayApartTest {
    /** Marking a submitted paper, judging a practice answer, and what editors and reviewers see, find and change. */
    private static final Set<String> MAY_ASK = Set.of(
            "org.lianbing.bank.internal.KeyService",
            "org.lianbing.bank.internal.EditorQuestions",
            "org.lianbing.bank.internal.AskedQuestions",
            "org.lianbing.bank.internal.Drafts",
            "org.lianbing.bank.internal.SearchIndex",
            "org.lianbing.bank.internal.ExportQuestions",
            "org.lianbing.bank.internal.Citations",
            "org.lianbing.exam.internal.MarkingKeys",
            "org.lianbing.practice.internal.Judge");

    /** Where the table of keys is named: who reads it, and who writes it. */
    private static final Set<String> MAY_TOUCH_THE_TABLE =
            Set.of("KeyService.java", "QuestionWriter.java", "CopyRows.java", "ExportQuestions.java");

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lianbing");

    @Test
    void only_marking_judging_and_the_editor_ask_for_keys() {
        rule(MAY_ASK).check(PRODUCTION);
    }

    @Test
    void a_class_that_is_not_on_the_list_would_be_found() {
        Set<String> withoutJudge = Set.of(
                "org.lianbing.bank.internal.KeyService",
                "org.lianbing.bank.internal.EditorQuestions",
                "org.lianbing.exam.internal.MarkingKeys");

        assertThat(rule(withoutJudge).evaluate(PRODUCTION).hasViolation()).isTrue();
    }

    @Test
    void only_the_key_service_and_the_writer_name_the_table_of_keys() throws IOException {
        List<Path> offenders;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            offenders = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            !MAY_TOUCH_THE_TABLE.contains(file.getFileName().toString()))
                    .filter(KeysStayApartTest::namesTheTable)
                    .toList();
        }
        assertThat(offenders).isEmpty();
    }

    private static ArchRule rule(Set<String> mayAsk) {
        return noClasses()
                .that(new DescribedPredicate<>("are not on the list") {
                    @Override
                    public boolean test(JavaClass type) {
                        // Micronaut's generated classes are named .$… and only pass the facade on.
                        return !type.getName().contains(".$")
                                && !mayAsk.contains(type.getName().replaceFirst("\\$.*", ""));
                    }
                })
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(AnswerKeys.class.getName());
    }

    private static boolean namesTheTable(Path file) {
        try {
            return Files.readString(file).contains("bank_answer_key");
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}

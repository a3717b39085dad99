package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKeys;
import org.lianbing.bank.Judging;
import org.lianbing.bank.KeyText;

/** What delivers a paper cannot give a key away, because it cannot see one. */
class KeysStayWithMarkingTest {
    private static final Set<String> MAY_SEE_KEYS = Set.of(
            "AcceptedAnswer",
            "JudgedPapers",
            "MarkPaper",
            "MarkSheets",
            "MarkedPapers",
            "MeasureFacilities",
            "Marking",
            "MarkingKey",
            "MarkingKeys",
            "ProposeRegrade",
            "Remedies",
            "Ruling",
            "TakeHandTask",
            "TakePastAttempts");

    @Test
    void only_marking_sees_a_key() {
        JavaClasses exam = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.lianbing.exam");
        assertThat(exam.contain("org.lianbing.exam.internal.MarkedPapers")).isTrue();
        assertThat(offenders(exam)).isEmpty();
    }

    /** This very class and the test access use keys, and are found. */
    @Test
    void an_offender_is_found() {
        JavaClasses planted = new ClassFileImporter().importClasses(ExamTestAccess.class);
        assertThat(offenders(planted)).containsExactly("ExamTestAccess");
    }

    private static List<String> offenders(JavaClasses classes) {
        return StreamSupport.stream(classes.spliterator(), false)
                .filter(KeysStayWithMarkingTest::seesKeys)
                .map(KeysStayWithMarkingTest::topLevelName)
                .filter(name -> !MAY_SEE_KEYS.contains(name))
                .distinct()
                .toList();
    }

    private static boolean seesKeys(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getName())
                .anyMatch(name -> name.equals(AnswerKeys.class.getName())
                        || name.equals(Judging.class.getName())
                        || name.equals(KeyText.class.getName())
                        || name.equals(AnswerKey.class.getName())
                        || name.equals(MarkingKey.class.getName())
                        || name.startsWith(AnswerKey.class.getName() + "$"));
    }

    /** Without what the compiler and Micronaut add: {@code $MarkingKeys$Definition} stands for MarkingKeys. */
    private static String topLevelName(JavaClass type) {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        String bare = name.startsWith("$") ? name.substring(1) : name;
        int inner = bare.indexOf('$');
        return inner < 0 ? bare : bare.substring(0, inner);
    }
}

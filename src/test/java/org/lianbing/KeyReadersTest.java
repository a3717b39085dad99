package org.lianbing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.AnswerKeys;

/** Who may read keys. A class that delivers questions and could read them too would give them away one day. */
class KeyReadersTest {
    /** Besides bank, which owns them: the marking of contests and the judging of practice. */
    private static final Set<String> READERS =
            Set.of("org.lianbing.exam.internal.MarkingKeys", "org.lianbing.practice.internal.Judge");

    @Test
    void nobody_else_reads_keys() {
        assertThat(readers(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.lianbing")))
                .containsExactlyInAnyOrderElementsOf(READERS);
    }

    @Test
    void a_planted_reader_is_found() {
        assertThat(readers(new ClassFileImporter().importPackages("org.lianbing.trade.planted")))
                .containsExactly("org.lianbing.trade.planted.PlantedKeyReader");
    }

    private static Set<String> readers(Iterable<JavaClass> classes) {
        Set<String> readers = new TreeSet<>();
        for (JavaClass type : classes) {
            // Micronaut's generated classes are named $… and only hand the bean over.
            boolean counts =
                    !type.getName().contains(".$") && !type.getPackageName().startsWith("org.lianbing.bank");
            if (counts
                    && type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(arrow -> arrow.getTargetClass().isEquivalentTo(AnswerKeys.class))) {
                readers.add(type.getName());
            }
        }
        return readers;
    }
}

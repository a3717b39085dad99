package org.lianbing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModuleBoundariesTest {
    @Test
    void every_arrow_of_the_code_is_in_the_table() {
        var production = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.lianbing");
        assertThat(production).hasSizeGreaterThan(100);
        assertThat(ModuleBoundaries.breaches(production)).isEmpty();
    }

    @Test
    void the_table_has_no_cycle() {
        ModuleBoundaries.MAY_USE
                .keySet()
                .forEach(module -> assertThat(reachableFrom(module))
                        .as("modules that %s uses, directly or not", module)
                        .doesNotContain(module));
    }

    @Test
    void planted_offenders_are_found() {
        var planted = new ClassFileImporter().importPackages("org.lianbing.trade.planted", "org.lianbing.stowaway");
        assertThat(ModuleBoundaries.breaches(planted))
                .anyMatch(breach -> breach.contains("third package"))
                .anyMatch(breach -> breach.contains("trade may not use identity"))
                .anyMatch(breach -> breach.contains("module that the table does not know"))
                .anyMatch(breach -> breach.contains("reaches into"));
    }

    private static Set<String> reachableFrom(String module) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(ModuleBoundaries.MAY_USE.get(module));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(ModuleBoundaries.MAY_USE.get(next));
            }
        }
        return seen;
    }
}

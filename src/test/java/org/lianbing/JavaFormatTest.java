package org.lianbing;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All Java stands in palantir style. Spotless would run the formatter inside Maven's JVM, whose Java 17 cannot read Java
 * 25; here it runs on the JDK that compiles. {@code mvn test -Dtest=JavaFormatTest -Dformat.apply} rewrites the files.
 */
class JavaFormatTest {
    @Test
    void every_file_stands_as_the_formatter_writes_it() throws Exception {
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        List<Path> different = new ArrayList<>();
        for (Path file : javaFiles()) {
            String before = Files.readString(file);
            String after = format(formatter, file, before);
            if (!after.equals(before)) {
                if (System.getProperty("format.apply") != null) {
                    Files.writeString(file, after);
                } else {
                    different.add(file);
                }
            }
        }
        assertThat(different)
                .as("run `mvn test -Dtest=JavaFormatTest -Dformat.apply` to format these")
                .isEmpty();
    }

    private static String format(Formatter formatter, Path file, String source) {
        try {
            String ordered = ImportOrderer.reorderImports(
                    RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.PALANTIR);
            return formatter.formatSource(ordered);
        } catch (FormatterException unreadable) {
            throw new IllegalStateException(file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static List<Path> javaFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("src/main/java", "src/test/java", "src/bench/java")) {
            if (Files.isDirectory(Path.of(folder))) {
                try (Stream<Path> found = Files.walk(Path.of(folder))) {
                    found.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
                }
            }
        }
        assertThat(files).isNotEmpty();
        return files;
    }
}

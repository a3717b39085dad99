package org.lianbing.bank.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.ShippedBank.ShippedQuestion;
import org.lianbing.platform.StartRefused;

/** Reads question-banks/: a folder of the machine, or the one that was built into the service. */
final class ShippedFolder {
    private static final String ON_CLASS_PATH = "question-banks";

    private ShippedFolder() {}

    /** @param folder null for what was built in */
    static List<ShippedBank> read(@Nullable String folder) {
        if (folder != null && !folder.isBlank()) {
            return banks(Path.of(folder));
        }
        URL sources = ShippedFolder.class.getClassLoader().getResource(ON_CLASS_PATH + "/sources.yaml");
        return sources == null ? List.of() : within(sources, ShippedFolder::banks);
    }

    /** What the questions may cite, by id. */
    static Map<String, ShippedSource> sources(@Nullable String folder) {
        if (folder != null && !folder.isBlank()) {
            return sources(Path.of(folder));
        }
        URL sources = ShippedFolder.class.getClassLoader().getResource(ON_CLASS_PATH + "/sources.yaml");
        return sources == null ? Map.of() : within(sources, root -> sources(root));
    }

    private static Map<String, ShippedSource> sources(Path root) {
        return ShippedSource.read("sources.yaml", text(root.resolve("sources.yaml")));
    }

    static List<ShippedBank> banks(Path root) {
        Map<String, ShippedSource> sources = sources(root);
        return children(root).stream()
                .filter(folder -> Files.isRegularFile(folder.resolve("bank.yaml")))
                .map(folder -> bank(folder, new ShippedQuestions(sources, file -> bytes(folder.resolve(file)))))
                .toList();
    }

    private static ShippedBank bank(Path folder, ShippedQuestions reader) {
        String place = String.valueOf(folder.getFileName());
        Yaml yaml = Yaml.mapping(place + "/bank.yaml", Yaml.parse(place, text(folder.resolve("bank.yaml"))));
        List<ShippedQuestion> questions = new ArrayList<>();
        for (Path file : children(folder)) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(".yaml") && !name.equals("bank.yaml")) {
                questions.addAll(reader.read(place + "/" + name, text(file)));
            }
        }
        return new ShippedBank(
                yaml.text("id"),
                yaml.text("occupation"),
                yaml.text("trade"),
                yaml.text("name"),
                questions,
                reader.pictures());
    }

    /** Folders are walked the same way in a folder of classes and inside a jar. */
    private static <T> T within(URL sources, Function<Path, T> work) {
        try {
            URI uri = sources.toURI();
            if (!uri.getScheme().equals("jar")) {
                return work.apply(parent(Path.of(uri)));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return work.apply(jar.getPath(ON_CLASS_PATH));
            }
        } catch (URISyntaxException | IOException broken) {
            throw new StartRefused("自带的题库读不出来：" + broken.getMessage(), broken);
        }
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    /** In the order of their names, so that chapters and ids come the same way everywhere. */
    private static List<Path> children(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted((one, other) -> one.toString().compareTo(other.toString()))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException broken) {
            throw new StartRefused("题库里的图读不出来：" + file + "：" + broken.getMessage(), broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new StartRefused("题库文件读不出来：" + file + "：" + broken.getMessage(), broken);
        }
    }
}

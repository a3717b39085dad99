package org.lianbing.bank.internal;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.lianbing.bank.internal.FormatFile.Found;
import org.lianbing.platform.Archives.Archive;
import org.lianbing.platform.FileRefused;
import org.lianbing.platform.PlainText;
import org.lianbing.platform.StartRefused;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A folder as in question-banks/, packed: bank.yaml, a file for each chapter, pictures, and the sources that are cited. */
final class FolderFile {
    private static final String BANK = "bank.yaml";
    private static final String SOURCES = "sources.yaml";
    private static final int YAML_BYTES_MAX = 16 * 1024 * 1024;
    private static final int CODE_POINTS_MAX = 8_000_000;

    private FolderFile() {}

    static Optional<String> bank(Archive archive) {
        return archive.names().stream()
                .filter(name -> name.equals(BANK) || name.endsWith("/" + BANK))
                .findFirst();
    }

    static FormatFile open(String name, Archive archive, String bank, ReadingHints hints) {
        String folder = bank.substring(0, bank.length() - BANK.length());
        Map<String, ShippedSource> sources = sources(archive);
        List<String> chapters = archive.names().stream()
                .filter(file -> file.startsWith(folder) && file.indexOf('/', folder.length()) < 0)
                .filter(file -> file.endsWith(".yaml") && !file.equals(bank) && !file.endsWith(SOURCES))
                .sorted()
                .toList();
        return FormatFile.open(
                FileKind.FOLDER,
                name,
                each -> chapters.forEach(chapter -> read(archive, folder, chapter, sources, each)),
                hints);
    }

    private static Map<String, ShippedSource> sources(Archive archive) {
        return archive.names().stream()
                .filter(name -> name.equals(SOURCES) || name.endsWith("/" + SOURCES))
                .findFirst()
                .map(name -> {
                    try {
                        return ShippedSource.read(name, text(archive, name));
                    } catch (StartRefused wrong) {
                        throw NotABank.of("题库文件夹里的 " + name + " 写得不对，读不出来。");
                    }
                })
                .orElse(Map.of());
    }

    private static String text(Archive archive, String name) {
        return PlainText.decode(archive.bytes(name, YAML_BYTES_MAX)).orElseThrow(FileRefused::damaged);
    }

    private static void read(
            Archive archive, String folder, String file, Map<String, ShippedSource> sources, Consumer<Found> each) {
        String sheet = file.substring(folder.length()).replaceFirst("\\.yaml$", "");
        String shown = sheet.length() <= 40 ? sheet : sheet.substring(0, 40);
        String text = text(archive, file);
        List<Integer> lines;
        Object parsed;
        try {
            lines = lines(text);
            parsed = new Yaml(options()).load(text);
        } catch (RuntimeException broken) {
            each.accept(Found.cannot(shown, 1, "", file, "这个文件不是正确的 YAML，读不出来"));
            return;
        }
        Map<?, ?> chapter = parsed instanceof Map<?, ?> map ? map : Map.of();
        List<?> questions = chapter.get("questions") instanceof List<?> list ? list : List.of();
        for (int i = 0; i < questions.size(); i++) {
            int line = i < lines.size() ? lines.get(i) : 1;
            if (questions.get(i) instanceof Map<?, ?> fields) {
                FolderQuestion question = new FolderQuestion(fields, sources, folder, archive);
                RawQuestion said =
                        question.said().withChapter(GiftFile.shortened(FolderQuestion.word(chapter.get("chapter"))));
                each.accept(new Found(shown, line, said, said.stem(), question.media(), "", List.of()));
            } else {
                each.accept(Found.cannot(shown, line, "", String.valueOf(questions.get(i)), "这里应当是一道题的各项内容"));
            }
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(CODE_POINTS_MAX);
        options.setMaxAliasesForCollections(10);
        return options;
    }

    /** Where each question begins. */
    private static List<Integer> lines(String text) {
        Node root = new Yaml(options()).compose(new StringReader(text));
        List<Integer> lines = new ArrayList<>();
        if (root instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                boolean questions = entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("questions");
                if (questions && entry.getValueNode() instanceof SequenceNode sequence) {
                    sequence.getValue()
                            .forEach(node -> lines.add(node.getStartMark().getLine() + 1));
                }
            }
        }
        return lines;
    }
}

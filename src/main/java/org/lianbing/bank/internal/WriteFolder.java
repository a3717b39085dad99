package org.lianbing.bank.internal;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.ModelAnswerKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.AnswerShape;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.QuestionContent.Part;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** A folder as in question-banks/, with the sources its questions cite beside it, as a zip. */
final class WriteFolder {
    /** SnakeYAML reads three million characters at most. */
    private static final int QUESTIONS_PER_FILE = 1_000;

    private final ExportMedia media;
    private final ZipOut zip;
    private final Map<String, List<Object>> chapters = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    /** Addresses of the files shown, by name; their bytes are read again when they are packed. */
    private final Map<String, String> used = new TreeMap<>();

    private WriteFolder(ExportMedia media, ZipOut zip) {
        this.media = media;
        this.zip = zip;
    }

    /** @param bankId stable name of the bank: {@code electrician} */
    static void write(ExportDocument document, String bankId, ExportMedia media, OutputStream out) {
        ZipOut zip = new ZipOut(out);
        WriteFolder writing = new WriteFolder(media, zip);
        document.questions().forEach(writing::question);
        writing.files(document, bankId);
        zip.finish();
    }

    private void files(ExportDocument document, String bankId) {
        String folder = (document.occupation().isEmpty() ? "" : document.occupation() + "-") + bankId;
        List<Object> cited = new ArrayList<>();
        sources.forEach((title, id) -> cited.add(mapping("id", id, "title", title, "kind", "textbook")));
        zip.file("sources.yaml", yaml(cited));
        zip.file(
                folder + "/bank.yaml",
                yaml(mapping(
                        "id",
                        bankId,
                        "occupation",
                        document.occupation(),
                        "trade",
                        document.trade(),
                        "name",
                        document.title(),
                        "version",
                        1)));
        int file = 0;
        for (Map.Entry<String, List<Object>> chapter : chapters.entrySet()) {
            List<Object> all = chapter.getValue();
            for (int from = 0; from < all.size(); from += QUESTIONS_PER_FILE) {
                List<Object> some = all.subList(from, Math.min(all.size(), from + QUESTIONS_PER_FILE));
                zip.file(
                        "%s/%03d.yaml".formatted(folder, ++file),
                        yaml(mapping("chapter", chapter.getKey(), "questions", some)));
            }
        }
        used.forEach((name, address) ->
                media.find(address).ifPresent(picture -> zip.file(folder + "/pictures/" + name, picture.bytes())));
    }

    private void question(ExportQuestion question) {
        QuestionContent content = question.content();
        Map<String, Object> fields = mapping(
                "id",
                question.id(),
                "type",
                type(content.type()),
                "level",
                content.level(),
                "difficulty",
                content.difficulty().name().toLowerCase(Locale.ROOT));
        if (!content.knowledge().isEmpty()) {
            fields.put("knowledge", content.knowledge());
        }
        if (content.use() != Use.ANY) {
            fields.put("use", content.use() == Use.PRACTICE_ONLY ? "practice" : "exam");
        }
        asked(fields, content.stem(), content.prompts(), content.options(), content.pinned());
        if (question.key() instanceof CaseKey parts) {
            List<Object> small = new ArrayList<>();
            for (int i = 0; i < content.parts().size(); i++) {
                Part part = content.parts().get(i);
                Map<String, Object> one = mapping("type", type(part.type()));
                asked(one, part.stem(), part.prompts(), part.options(), part.pinned());
                key(one, part.type(), parts.parts().get(i));
                small.add(one);
            }
            fields.put("parts", small);
        } else {
            key(fields, content.type(), question.key());
        }
        if (!question.key().rationale().isEmpty()) {
            fields.put("rationale", text(question.key().rationale()));
        }
        if (!question.key().source().isEmpty()) {
            fields.put("source", mapping("id", source(question.key().source())));
        }
        chapters.computeIfAbsent(content.chapter(), unused -> new ArrayList<>()).add(fields);
    }

    private void asked(
            Map<String, Object> fields, String stem, List<String> prompts, List<String> options, boolean pinned) {
        fields.put("stem", text(stem));
        if (!prompts.isEmpty()) {
            fields.put("prompts", prompts.stream().map(this::text).toList());
        }
        if (!options.isEmpty()) {
            fields.put("options", options.stream().map(this::text).toList());
        }
        if (pinned) {
            fields.put("pinned", true);
        }
    }

    private static void key(Map<String, Object> fields, QuestionType type, AnswerKey key) {
        switch (key) {
            case ChoiceKey choice -> {
                List<String> letters = choice.optionIndexes().stream()
                        .sorted()
                        .map(AnswerShape::letter)
                        .toList();
                fields.put("key", type == QuestionType.SINGLE ? letters.getFirst() : letters);
            }
            case TruthKey truth -> fields.put("key", truth.statementIsTrue());
            case BlanksKey blanks -> {
                fields.put("key", blanks.accepted());
                if (blanks.anyOrder()) {
                    fields.put("anyOrder", true);
                }
                if (!blanks.tolerances().isEmpty()) {
                    fields.put(
                            "tolerance",
                            blanks.tolerances().stream()
                                    .map(WriteFolder::number)
                                    .toList());
                }
            }
            case OrderKey order -> fields.put("key", letters(order.optionIndexes()));
            case MatchKey match -> fields.put("key", letters(match.optionIndexes()));
            case ModelAnswerKey model -> fields.put("key", model.text());
            case CaseKey within -> throw new IllegalArgumentException("the parts of a case have keys, it has none");
        }
    }

    private static Number number(BigDecimal number) {
        if (number.stripTrailingZeros().scale() <= 0) {
            return number.longValueExact();
        }
        return number.doubleValue();
    }

    private static List<String> letters(List<Integer> indexes) {
        return indexes.stream().map(AnswerShape::letter).toList();
    }

    private static String type(QuestionType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String source(String cited) {
        return sources.computeIfAbsent(cited, unused -> "source-" + (sources.size() + 1));
    }

    /** Pictures and sounds go along and are named by their place in the folder. */
    private String text(String text) {
        return InlineMarks.withMedia(
                text,
                mark -> media.find(mark.address())
                        .map(file -> {
                            used.put(file.name(), mark.address());
                            return new InlineMarks.Media(mark.alt(), "pictures/" + file.name());
                        })
                        .orElse(mark));
    }

    private static Map<String, Object> mapping(Object... fields) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            mapping.put(String.valueOf(fields[i]), fields[i + 1]);
        }
        return mapping;
    }

    private static String yaml(Object value) {
        DumperOptions options = new DumperOptions();
        options.setAllowUnicode(true);
        options.setWidth(10_000);
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        return new Yaml(options).dump(value);
    }
}

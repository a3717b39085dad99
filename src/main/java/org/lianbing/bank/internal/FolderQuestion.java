package org.lianbing.bank.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Archives.Archive;

/** One question of a chapter file, taken as it stands; whether it is right is found out like that of any other format. */
final class FolderQuestion {
    private static final int MEDIA_BYTES_MAX = 8 * 1024 * 1024;

    private final Map<?, ?> fields;
    private final Map<String, ShippedSource> sources;
    private final String folder;
    private final Archive archive;
    private final List<RowMedia> media = new ArrayList<>();

    FolderQuestion(Map<?, ?> fields, Map<String, ShippedSource> sources, String folder, Archive archive) {
        this.fields = fields;
        this.sources = sources;
        this.folder = folder;
        this.archive = archive;
    }

    List<RowMedia> media() {
        return media;
    }

    RawQuestion said() {
        RawQuestion asked = asked(fields);
        List<RawQuestion> parts = list(fields.get("parts")).stream()
                .map(part -> part instanceof Map<?, ?> small ? asked(small) : RawQuestion.EMPTY)
                .toList();
        return asked.withParts(parts)
                .withRationale(text(word(fields.get("rationale"))))
                .withSource(source(fields.get("source")))
                .withDifficulty(word(fields.get("difficulty")))
                .withLevel(word(fields.get("level")))
                .withKnowledge(list(fields.get("knowledge")).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining("、")))
                .withUse(word(fields.get("use")));
    }

    private RawQuestion asked(Map<?, ?> from) {
        String type = word(from.get("type"));
        RawQuestion asked = RawQuestion.asking(
                type,
                text(word(from.get("stem"))),
                texts(from.get("options")),
                texts(from.get("prompts")),
                key(type, from));
        return asked.withOptionOrder(
                Boolean.TRUE.equals(from.get("pinned")) ? QuestionTemplate.IS_PINNED : QuestionTemplate.IS_SHUFFLED);
    }

    private String key(String type, Map<?, ?> from) {
        Object key = from.get("key");
        if (type.equals("fill-in-blank") && key instanceof List<?> blanks) {
            return blanks(blanks, list(from.get("tolerance")))
                    + (Boolean.TRUE.equals(from.get("anyOrder")) ? "（顺序不限）" : "");
        }
        if (key instanceof List<?> letters) {
            return letters.stream().map(String::valueOf).collect(Collectors.joining());
        }
        return text(word(key));
    }

    private static String blanks(List<?> blanks, List<?> tolerances) {
        List<List<String>> accepted = new ArrayList<>();
        List<BigDecimal> margins = new ArrayList<>();
        for (int i = 0; i < blanks.size(); i++) {
            accepted.add(
                    blanks.get(i) instanceof List<?> texts
                            ? texts.stream().map(String::valueOf).toList()
                            : List.of(word(blanks.get(i))));
            String margin = i < tolerances.size() ? String.valueOf(tolerances.get(i)) : "0";
            margins.add(margin.matches("[0-9]{1,9}(\\.[0-9]{1,9})?") ? new BigDecimal(margin) : BigDecimal.ZERO);
        }
        return ForeignTags.blanks(accepted, margins);
    }

    private String source(@Nullable Object cited) {
        if (!(cited instanceof Map<?, ?> source)) {
            return word(cited);
        }
        ShippedSource known = sources.get(word(source.get("id")));
        return known == null ? word(source.get("id")) : known.cited(word(source.get("clause")));
    }

    private List<String> texts(@Nullable Object values) {
        return list(values).stream()
                .map(value -> text(String.valueOf(value).strip()))
                .toList();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    static String word(@Nullable Object value) {
        return value == null ? "" : String.valueOf(value).strip();
    }

    /** With the files of the folder it shows named as the question's own. */
    private String text(String text) {
        return InlineMarks.withMedia(text, mark -> {
            String path = QtiFile.resolved(folder + "x", mark.address());
            if (!archive.has(path)) {
                return mark;
            }
            media.add(new RowMedia(
                    path.substring(path.lastIndexOf('/') + 1), () -> archive.bytes(path, MEDIA_BYTES_MAX)));
            return new InlineMarks.Media(mark.alt(), "media:" + (media.size() - 1));
        });
    }
}

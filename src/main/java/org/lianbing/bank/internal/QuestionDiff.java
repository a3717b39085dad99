package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lianbing.bank.AnswerShape;
import org.lianbing.bank.KeyText;
import org.lianbing.bank.QuestionContent.Part;

/** Two revisions side by side, field by field. */
final class QuestionDiff {
    private QuestionDiff() {}

    /** What a field is; the words for it stand in the frontend. */
    enum Field {
        TYPE,
        LEVEL,
        DIFFICULTY,
        CHAPTER,
        KNOWLEDGE,
        USE,
        STEM,
        OPTION,
        PINNED,
        PROMPT,
        PART,
        PART_OPTION,
        PART_PROMPT,
        KEY,
        RATIONALE,
        SOURCE
    }

    /**
     * A field that differs, or one that stayed as it was and is read with the others: stem, options and key.
     *
     * @param mark letter of an option, number of a prompt or part ({@code 2}, {@code 2B}); "" for what is there once
     */
    @Serdeable
    record FieldDiff(Field field, String mark, boolean changed, List<TextDiff.Stretch> text) {}

    private record Place(Field field, String mark) {}

    /** Everything of one is added when there is nothing before it. */
    static List<FieldDiff> between(QuestionDraft before, QuestionDraft after) {
        Map<Place, String> old = fields(before);
        Map<Place, String> now = fields(after);
        Set<Place> places = new LinkedHashSet<>(now.keySet());
        places.addAll(old.keySet());
        List<FieldDiff> diffs = new ArrayList<>();
        places.stream()
                .sorted((one, other) -> one.field().compareTo(other.field()))
                .forEach(place -> {
                    String was = Objects.requireNonNullElse(old.get(place), "");
                    String is = Objects.requireNonNullElse(now.get(place), "");
                    boolean changed = !was.equals(is);
                    if (changed || readWithOthers(place.field())) {
                        diffs.add(new FieldDiff(place.field(), place.mark(), changed, TextDiff.of(was, is)));
                    }
                });
        return diffs;
    }

    private static boolean readWithOthers(Field field) {
        return switch (field) {
            case STEM, OPTION, PROMPT, PART, PART_OPTION, PART_PROMPT, KEY, RATIONALE -> true;
            case TYPE, LEVEL, DIFFICULTY, CHAPTER, KNOWLEDGE, USE, PINNED, SOURCE -> false;
        };
    }

    private static Map<Place, String> fields(QuestionDraft draft) {
        Map<Place, String> fields = new LinkedHashMap<>();
        fields.put(new Place(Field.TYPE, ""), draft.type().name());
        fields.put(new Place(Field.LEVEL, ""), String.valueOf(draft.level()));
        fields.put(new Place(Field.DIFFICULTY, ""), draft.difficulty().name());
        fields.put(new Place(Field.CHAPTER, ""), draft.chapter());
        fields.put(new Place(Field.KNOWLEDGE, ""), String.join("、", draft.knowledge()));
        fields.put(new Place(Field.USE, ""), draft.use().name());
        fields.put(new Place(Field.STEM, ""), draft.stem());
        fields.put(new Place(Field.PINNED, ""), String.valueOf(draft.pinned()));
        lettered(fields, Field.OPTION, "", draft.options());
        numbered(fields, Field.PROMPT, "", draft.prompts());
        for (int i = 0; i < draft.parts().size(); i++) {
            Part part = draft.parts().get(i);
            String number = String.valueOf(i + 1);
            fields.put(new Place(Field.PART, number), part.stem());
            lettered(fields, Field.PART_OPTION, number, part.options());
            numbered(fields, Field.PART_PROMPT, number + ".", part.prompts());
        }
        fields.put(new Place(Field.KEY, ""), keyText(draft));
        fields.put(new Place(Field.RATIONALE, ""), draft.key().rationale());
        fields.put(new Place(Field.SOURCE, ""), draft.key().source());
        return fields;
    }

    private static String keyText(QuestionDraft draft) {
        return KeyText.words(draft.key())
                .replace(AnswerShape.PART_SEPARATOR, "\n")
                .replace(AnswerShape.BLANK_SEPARATOR, "；");
    }

    private static void lettered(Map<Place, String> fields, Field field, String before, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            fields.put(new Place(field, before + AnswerShape.letter(i)), texts.get(i));
        }
    }

    private static void numbered(Map<Place, String> fields, Field field, String before, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            fields.put(new Place(field, before + (i + 1)), texts.get(i));
        }
    }
}

package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lianbing.bank.internal.SheetField.Blank;
import org.lianbing.bank.internal.SheetField.Option;
import org.lianbing.bank.internal.SheetField.OptionPicture;
import org.lianbing.bank.internal.SheetField.OptionTruth;
import org.lianbing.bank.internal.SheetField.Plain;

/** Makes a question of one row, by what the columns of its sheet hold. */
final class RawRow {
    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern LINES = Pattern.compile("\\R|\\|\\||[;；]");

    private final SheetHeader header;
    private final int optionCount;
    private final List<Blank> blanks;
    private final boolean truths;

    RawRow(SheetHeader header) {
        this.header = header;
        this.optionCount = header.columns().values().stream()
                .mapToInt(field -> field instanceof Option option
                        ? option.index() + 1
                        : field instanceof OptionPicture picture ? picture.index() + 1 : 0)
                .max()
                .orElse(0);
        this.blanks = header.columns().values().stream()
                .filter(Blank.class::isInstance)
                .map(Blank.class::cast)
                .toList();
        this.truths = header.columns().values().stream().anyMatch(OptionTruth.class::isInstance);
    }

    /** @param typeUnsaid the type of a row that says none itself */
    RawQuestion question(RowTexts texts, String typeUnsaid) {
        String type = texts.text(Plain.TYPE);
        List<String> options = options(texts);
        String chapter = texts.text(Plain.CHAPTER);
        String knowledge = texts.text(Plain.KNOWLEDGE);
        return new RawQuestion(
                type.isEmpty() ? typeUnsaid : type,
                texts.text(Plain.STEM),
                options,
                prompts(texts.text(Plain.PROMPTS)),
                key(texts, options),
                rationale(texts),
                texts.text(Plain.SOURCE),
                texts.text(Plain.DIFFICULTY),
                texts.text(Plain.LEVEL),
                chapter.isEmpty() && !header.has(Plain.CHAPTER)
                        ? knowledge.replaceAll("(?s)[、,，;；|\\n].*", "")
                        : chapter,
                knowledge,
                texts.text(Plain.USE),
                texts.text(Plain.OPTION_ORDER),
                List.of());
    }

    /** A line each; where all stand on one line, between other signs. */
    private static List<String> prompts(String text) {
        return KeyReader.parts(text, text.strip().contains("\n") ? LINE : LINES);
    }

    private List<String> options(RowTexts texts) {
        if (optionCount == 0) {
            return header.has(Plain.ROW_TRUTH)
                    ? List.of()
                    : OptionTexts.ofCell(texts.text(header.has(Plain.OPTIONS) ? Plain.OPTIONS : Plain.ROW_OPTION));
        }
        List<String> options = new ArrayList<>();
        for (int i = 0; i < optionCount; i++) {
            options.add(texts.text(new Option(i)));
        }
        while (!options.isEmpty() && options.getLast().isEmpty()) {
            options.removeLast();
        }
        return OptionTexts.withoutLetters(options);
    }

    private String key(RowTexts texts, List<String> options) {
        String key = texts.text(Plain.KEY);
        if (key.isEmpty() && truths) {
            key = rightOptions(texts, options);
        }
        if (key.isEmpty() && !blanks.isEmpty()) {
            key = blanks.stream()
                    .map(texts::text)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("；"));
        }
        return key;
    }

    private static String rightOptions(RowTexts texts, List<String> options) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < options.size(); i++) {
            if (SheetWords.truth(texts.text(new OptionTruth(i))).orElse(false)) {
                letters.append((char) ('A' + i));
            }
        }
        return letters.toString();
    }

    private String rationale(RowTexts texts) {
        return header.has(Plain.RATIONALE) || header.has(Plain.ROW_TRUTH)
                ? texts.text(Plain.RATIONALE)
                : texts.text(Plain.ROW_RATIONALE);
    }
}

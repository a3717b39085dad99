package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lianbing.bank.QuestionType;

/** A question of a text while its lines come in. */
final class TextBlock {
    /** Where the next line goes that announces nothing. */
    enum Field {
        STEM,
        OPTION,
        KEY,
        RATIONALE,
        NOWHERE
    }

    final int line;
    final int number;
    String type;
    String chapter = "";
    final StringBuilder stem = new StringBuilder();
    final List<StringBuilder> options = new ArrayList<>();
    final StringBuilder key = new StringBuilder();
    final StringBuilder rationale = new StringBuilder();
    final List<TextBlock> parts = new ArrayList<>();
    private final Map<TextMarks.Tag, String> said = new LinkedHashMap<>();
    private final List<String> raw = new ArrayList<>();
    Field field = Field.STEM;
    boolean inWords;
    /** Of a numbered list inside of an answer in words. */
    int listedTo;

    TextBlock(int line, int number, String type) {
        this.line = line;
        this.number = number;
        this.type = type;
    }

    void keep(String rawLine) {
        raw.add(rawLine);
    }

    void say(TextMarks.Tag tag, String text) {
        said.merge(tag, text, (one, other) -> one);
    }

    void goOn(String text) {
        switch (field) {
            case STEM -> append(stem, text);
            case OPTION -> append(options.getLast(), text);
            case KEY -> append(key, text);
            case RATIONALE -> append(rationale, text);
            case NOWHERE -> {
                // A remark between questions that belongs to neither.
            }
        }
    }

    static void append(StringBuilder text, String more) {
        if (!text.isEmpty() && !more.isEmpty()) {
            text.append('\n');
        }
        text.append(more);
    }

    boolean hasKey() {
        return !key.isEmpty()
                || parts.stream().anyMatch(TextBlock::hasKey)
                || StemKey.found(stem.toString()).isPresent();
    }

    boolean isComplete() {
        return options.size() >= 2 || hasKey();
    }

    /** It has what a question of its type has; whether that fits together is another matter. */
    boolean isShaped() {
        RawQuestion question = question();
        if (!parts.isEmpty()) {
            return parts.stream().anyMatch(TextBlock::isShaped);
        }
        boolean filled =
                !StemKey.moved(question, QuestionType.FILL_IN_BLANK).key().isBlank();
        return switch (SheetWords.type(type)
                .orElse(ReadQuestion.guessed(question).orElse(QuestionType.CASE))) {
            case SINGLE, MULTIPLE -> options.size() >= 2 && hasKey();
            case FILL_IN_BLANK -> filled;
            case TRUE_FALSE, ORDERING, MATCHING, SHORT_ANSWER -> hasKey();
            case CASE -> false;
        };
    }

    RawQuestion question() {
        return new RawQuestion(
                type.isEmpty() ? said(TextMarks.Tag.TYPE) : type,
                TextMarks.withoutScore(stem.toString()),
                options.stream().map(StringBuilder::toString).toList(),
                KeyReader.parts(said(TextMarks.Tag.PROMPTS), Pattern.compile("[;；|\\n]+")),
                key.toString().strip(),
                rationale.toString().strip(),
                said(TextMarks.Tag.SOURCE),
                said(TextMarks.Tag.DIFFICULTY),
                said(TextMarks.Tag.LEVEL),
                said.getOrDefault(TextMarks.Tag.CHAPTER, chapter),
                said(TextMarks.Tag.KNOWLEDGE),
                said(TextMarks.Tag.USE),
                said(TextMarks.Tag.OPTION_ORDER),
                parts.stream().map(TextBlock::question).toList());
    }

    private String said(TextMarks.Tag tag) {
        return said.getOrDefault(tag, "");
    }

    /** Of the media of the whole text, those that stand in this question, in the order their marks are numbered anew. */
    ParsedRow parsed(String name, ReadQuestion reader, List<RowMedia> all) {
        List<RowMedia> media = new ArrayList<>();
        RawQuestion question = MediaMarks.own(question(), all, media);
        return reader.read(question, new Place.Line(name, line), Map.of("原文", String.join("\n", raw)), media);
    }

    int length() {
        return raw.stream().mapToInt(String::length).sum();
    }
}

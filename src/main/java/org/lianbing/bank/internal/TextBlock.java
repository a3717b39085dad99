package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.internal.OptionTexts.Lettered;

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

    /** Longer than anything that is read without fault; what goes on is no question, and would only cost time. */
    private static final int LENGTH_MAX = 10_000;

    /** 答案：B，因为… */
    private static final Pattern KEY_AND_WORDS =
            Pattern.compile("([A-La-lＡ-Ｌ]{1,12})\\s*[，,。.；;：:\\s（(]\\s*([^A-Za-zＡ-Ｌ].*)", Pattern.DOTALL);

    private static final Pattern PART_NUMBER = Pattern.compile("[（(]([1-9][0-9]?)[)）]");

    /** Of the left side of a matching question, as it is printed below the stem. */
    private static final Pattern LEFT = Pattern.compile("\\n[（(]1[)）]\\s*(?=\\S)");

    private static final Pattern LEFT_NEXT = Pattern.compile("\\n[（(][0-9]{1,2}[)）]\\s*");

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
    private int rawLength;
    private int stemLookedAt = -1;
    private boolean stemHasKey;
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
        rawLength += rawLine.length();
        if (rawLength <= LENGTH_MAX) {
            raw.add(rawLine);
        }
    }

    /** What the next line belongs to: the last part of a case, or the question itself. */
    TextBlock last() {
        return parts.isEmpty() ? this : parts.getLast();
    }

    /** @return whether the stem says its own type: 题干[多选题] */
    boolean ask(String given) {
        String text = given;
        Optional<TextMarks.Typed> marked = TextMarks.keyAfterNumber(text);
        if (marked.isPresent()) {
            key.append(marked.get().word());
            text = marked.get().rest();
        }
        Optional<TextMarks.Typed> tag = TextMarks.typeTag(text);
        if (tag.isPresent()) {
            type = tag.get().word();
            text = tag.get().rest();
        }
        Optional<Lettered> inline =
                OptionTexts.lettered(text, 0).filter(found -> found.options().size() > 1);
        if (inline.isPresent() && !inline.get().before().isEmpty()) {
            goOn(inline.get().before());
            offer(inline.get().options());
        } else {
            goOn(text);
        }
        return tag.isPresent();
    }

    void offer(List<String> texts) {
        for (String option : texts) {
            Optional<String> right = TextMarks.rightOption(option);
            if (right.isPresent()) {
                key.append((char) ('A' + options.size()));
            }
            options.add(new StringBuilder(right.orElse(option)));
        }
        field = Field.OPTION;
    }

    /** By an answer that stood elsewhere: （1）A （2）对 is one for each part. */
    void answered(String answer) {
        Matcher number = PART_NUMBER.matcher(answer);
        boolean divided = !parts.isEmpty() && number.lookingAt();
        if (!divided) {
            key.append(answer);
            return;
        }
        int part = 0;
        int from = 0;
        number.reset();
        while (number.find()) {
            if (number.group(1).equals(String.valueOf(part + 1)) && part < parts.size()) {
                answerPart(part, answer.substring(from, number.start()));
                part++;
                from = number.end();
            }
        }
        answerPart(part, answer.substring(from));
    }

    private void answerPart(int number, String answer) {
        if (number > 0) {
            parts.get(number - 1).key.append(answer.strip());
        }
    }

    /** @param tag whether it is called a key or an answer in words */
    void answer(TextMarks.Tag tag, String text) {
        boolean either = options.size() < 2;
        boolean model = tag == TextMarks.Tag.MODEL;
        boolean spoken = model
                || SheetWords.type(type)
                        .filter(QuestionType.SHORT_ANSWER::equals)
                        .isPresent();
        if (model && either && type.isEmpty() && SheetWords.truth(text).isEmpty()) {
            type = ReadQuestion.word(QuestionType.SHORT_ANSWER);
        }
        Matcher explained = KEY_AND_WORDS.matcher(text);
        boolean both = !either && !spoken && explained.matches();
        if (key.isEmpty()) {
            key.append(both ? explained.group(1) : text);
        }
        if (both) {
            append(rationale, explained.group(2).strip());
        }
        inWords = spoken && either;
        field = Field.KEY;
        boolean lists = inWords
                && TextMarks.numbered(text)
                        .map(TextMarks.Numbered::number)
                        .filter(Integer.valueOf(1)::equals)
                        .isPresent();
        listedTo = lists ? 1 : 0;
    }

    void explain(String text) {
        append(rationale, text);
        field = Field.RATIONALE;
        listedTo = 0;
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
        if (text.length() > LENGTH_MAX) {
            return;
        }
        if (!text.isEmpty() && !more.isEmpty()) {
            text.append('\n');
        }
        text.append(more);
    }

    boolean hasKey() {
        return !key.isEmpty() || parts.stream().anyMatch(TextBlock::hasKey) || stemHasKey();
    }

    boolean stemHasKey() {
        if (stemLookedAt != stem.length()) {
            stemLookedAt = stem.length();
            stemHasKey = StemKey.found(stem.toString()).isPresent();
        }
        return stemHasKey;
    }

    /** A key of letters or a mark of truth does not go on in the next line. */
    boolean hasClosedKey() {
        return field == Field.KEY
                && !inWords
                && (SheetWords.truth(key.toString()).isPresent()
                        || SheetWords.plain(key.toString()).matches("[a-h,，、]+"));
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
        Optional<MatchResult> left = left();
        return new RawQuestion(
                type.isEmpty() ? said(TextMarks.Tag.TYPE) : type,
                TextMarks.withoutScore(
                        left.isPresent() ? stem.substring(0, left.get().start()) : stem.toString()),
                options.stream().map(StringBuilder::toString).toList(),
                left.isPresent()
                        ? KeyReader.parts(stem.substring(left.get().end()), LEFT_NEXT)
                        : KeyReader.parts(said(TextMarks.Tag.PROMPTS), Pattern.compile("[;；|\\n]+")),
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

    private Optional<MatchResult> left() {
        boolean matching =
                SheetWords.type(type).filter(QuestionType.MATCHING::equals).isPresent()
                        && said(TextMarks.Tag.PROMPTS).isEmpty();
        return matching ? LEFT.matcher(stem).results().findFirst() : Optional.empty();
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
        return rawLength;
    }
}

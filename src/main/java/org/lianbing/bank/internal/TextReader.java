package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.internal.OptionTexts.Lettered;
import org.lianbing.bank.internal.TextBlock.Field;
import org.lianbing.bank.internal.TextMarks.Numbered;
import org.lianbing.bank.internal.TextMarks.Numbering;
import org.lianbing.bank.internal.TextMarks.Piece;
import org.lianbing.bank.internal.TextMarks.Tag;

/**
 * Divides the lines of a text into questions. A number begins a question only where one is due: lists stand inside of
 * stems, answers and rationales too.
 */
final class TextReader {
    private static final int GAP_MAX = 3;
    /** A question may start on a line of its own number with the stem below it. */
    private static final String ASKS = ".*([？?]|[（(_]|什么|哪些|哪几|如何|怎样|为什么|简述|试述|论述|说明|谈谈).*";

    private final List<TextLine> lines;
    private final List<TextSection> sections = new ArrayList<>();
    private final GatheredAnswers answers = new GatheredAnswers();
    private final List<TextLine> loose = new ArrayList<>();
    private @Nullable TextBlock block;
    private @Nullable Numbering numbering;
    private String sectionType = "";
    private String chapter = "";
    private boolean inAnswers;
    private boolean tagged;
    private boolean titled;
    private int at;

    TextReader(List<TextLine> lines) {
        this.lines = lines;
        sections.add(new TextSection("", new ArrayList<>()));
    }

    List<TextSection> sections() {
        for (at = 0; at < lines.size(); at++) {
            line(lines.get(at));
        }
        answers.assign(sections);
        return sections;
    }

    /** Whether types stand behind the stems, and not above the questions. */
    boolean isTagged() {
        return tagged && !titled;
    }

    private void line(TextLine line) {
        String text = line.text().strip();
        if (text.isEmpty()) {
            pause();
            return;
        }
        if (title(text)) {
            return;
        }
        if (inAnswers && answer(text)) {
            return;
        }
        TextBlock before = block;
        List<Piece> pieces = TextMarks.pieces(text);
        for (Piece piece : pieces) {
            if (piece.tag() != null) {
                tag(line, piece.tag(), piece.text());
            } else if (!piece.text().isEmpty()) {
                plain(line, piece.text());
            }
        }
        TextBlock kept = block;
        if (kept != null && (kept == before || kept.line == line.number())) {
            kept.keep(line.text());
        }
    }

    /** A blank line ends a question that has no number to be told from the next by. */
    private void pause() {
        loose.clear();
        TextBlock open = block;
        if (open != null && numbering == null && open.isComplete()) {
            block = null;
        }
    }

    private boolean title(String text) {
        if (TextMarks.isAnswersTitle(text) && isAnswersAhead(text)) {
            answersBegin();
            return true;
        }
        Optional<String> type = SectionTitle.type(text);
        if (type.isPresent()) {
            section(type.get());
            return true;
        }
        Optional<String> named = block == null || block.isComplete() ? TextMarks.chapter(text) : Optional.empty();
        named.ifPresent(name -> {
            chapter = name.length() <= ReadQuestion.CHAPTER_MAX ? name : name.substring(0, ReadQuestion.CHAPTER_MAX);
            block = null;
            answersEnd();
        });
        return named.isPresent();
    }

    /** 答案： on a line of its own may also belong to the question above it. */
    private boolean isAnswersAhead(String text) {
        String next = next(1);
        TextBlock open = block;
        return open == null
                || GatheredAnswers.isList(next)
                || SectionTitle.type(next).isPresent()
                || open.hasKey() && !text.matches("答案[:：]?")
                || open.number != 0
                        && TextMarks.numbered(next)
                                .map(Numbered::number)
                                .filter(Integer.valueOf(1)::equals)
                                .isPresent();
    }

    /** Below a section they are its own, unless one further up still waits for some. */
    private void answersBegin() {
        boolean own = sections.stream().limit(sections.size() - 1L).noneMatch(TextSection::hasOpen);
        answers.section(own ? sectionType : "");
        inAnswers = true;
        block = null;
    }

    private void answersEnd() {
        answers.assign(sections);
        inAnswers = false;
    }

    private void section(String type) {
        boolean answered = inAnswers && (GatheredAnswers.isList(next(1)) || isWaiting(type));
        if (answered) {
            answers.section(type);
            return;
        }
        answersEnd();
        titled = true;
        block = null;
        loose.clear();
        sectionType = type;
        sections.add(new TextSection(type, new ArrayList<>()));
    }

    /** Below a title of answers, a type that has been asked and not yet answered is not asked again. */
    private boolean isWaiting(String type) {
        return sections.stream()
                .anyMatch(section -> SheetWords.type(section.type()).equals(SheetWords.type(type))
                        && !section.blocks().isEmpty()
                        && section.hasOpen());
    }

    private boolean answer(String text) {
        boolean asks = OptionTexts.lettered(next(1), 0)
                        .filter(found -> found.before().isEmpty())
                        .isPresent()
                && TextMarks.numbered(text).isPresent();
        if (asks) {
            answersEnd();
            return false;
        }
        if (answers.expectsRow() && answers.take(text)) {
            return true;
        }
        for (Piece piece : TextMarks.pieces(text)) {
            if (piece.tag() == Tag.RATIONALE) {
                answers.rationale(piece.text());
            } else if (piece.tag() == Tag.KEY || piece.tag() == Tag.MODEL) {
                if (!answers.take(piece.text())) {
                    answers.key(piece.text());
                }
            } else if (piece.tag() == null && !piece.text().isEmpty() && !answers.take(piece.text())) {
                answers.goOn(piece.text());
            }
        }
        return true;
    }

    private void plain(TextLine line, String text) {
        Optional<TextMarks.Typed> filledIn = TextMarks.keyBeforeNumber(text);
        String rest = filledIn.map(TextMarks.Typed::rest).orElse(text);
        Optional<Numbered> numbered = TextMarks.numbered(rest);
        if (block != null && isListItem(block, numbered)) {
            block.goOn(text);
        } else if (numbered.isPresent() && isPart(numbered.get())) {
            part(line, numbered.get());
        } else if (numbered.isPresent() && isDue(numbered.get())) {
            numbering = numbered.get().numbering();
            start(line, numbered.get().number(), numbered.get().rest());
            filledIn.map(TextMarks.Typed::word)
                    .filter(key -> !key.isEmpty())
                    .ifPresent(key -> target().key.append(key));
        } else if (!option(line, text)) {
            other(line, text);
        }
    }

    private void other(TextLine line, String text) {
        TextBlock open = block;
        boolean next = open != null
                && numbering == null
                && (open.options.size() >= 2
                        || isClosedKey(open)
                        || StemKey.found(open.stem.toString()).isPresent()
                                && StemKey.found(text).isPresent());
        if (open == null || next) {
            block = null;
            loose.add(new TextLine(line.number(), text));
            if (StemKey.found(text).isPresent() && numbering == null) {
                startLoose();
            }
        } else {
            target().goOn(text);
        }
    }

    private static boolean isClosedKey(TextBlock open) {
        return open.field == Field.KEY
                && !open.inWords
                && (SheetWords.truth(open.key.toString()).isPresent()
                        || SheetWords.plain(open.key.toString()).matches("[a-h,，、]+"));
    }

    /** The number that follows, or the first of a new count, or any once the question before is whole. */
    private boolean isDue(Numbered numbered) {
        if (numbered.rest().isEmpty() && next(1).isEmpty()) {
            return false;
        }
        TextBlock open = block;
        if (open == null) {
            return numbered.numbering() != Numbering.BARE || numbering != null || numbered.number() == 1;
        }
        boolean follows = numbered.number() == open.number + 1;
        if (numbered.numbering() == Numbering.BARE) {
            return follows && (numbering == Numbering.BARE || open.isComplete());
        }
        if (numbered.numbering() == Numbering.BRACKETED && numbering != null && numbering != Numbering.BRACKETED) {
            return false;
        }
        if (follows) {
            return true;
        }
        boolean soon = numbered.number() > open.number && numbered.number() <= open.number + GAP_MAX;
        return open.field == Field.RATIONALE || !open.isComplete() ? soon : true;
    }

    /** 1. 2. 3. of an answer in words or a rationale: they go on until the question that is due asks something. */
    private boolean isListItem(TextBlock open, Optional<Numbered> numbered) {
        boolean answering = open.field == Field.RATIONALE || open.field == Field.KEY && open.inWords;
        if (!answering || numbered.isEmpty()) {
            return false;
        }
        int number = numbered.get().number();
        boolean due = number == open.number + 1;
        boolean listed =
                number == open.listedTo + 1 && (!due || !numbered.get().rest().matches(ASKS) && open.listedTo > 0);
        if (listed) {
            open.listedTo = number;
        }
        return listed;
    }

    private boolean isPart(Numbered numbered) {
        return block != null
                && numbered.numbering() == Numbering.BRACKETED
                && SheetWords.type(block.type).filter(QuestionType.CASE::equals).isPresent()
                && numbered.number() == block.parts.size() + 1;
    }

    private void part(TextLine line, Numbered numbered) {
        TextBlock whole = Objects.requireNonNull(block);
        TextBlock part = new TextBlock(line.number(), numbered.number(), "");
        whole.parts.add(part);
        stem(part, numbered.rest());
    }

    private void start(TextLine line, int number, String text) {
        TextBlock started = new TextBlock(line.number(), number, sectionType);
        started.chapter = chapter;
        block = started;
        sections.getLast().blocks().add(started);
        loose.clear();
        stem(started, text);
    }

    /** A question without a number, whose first line was not known to be one until now. */
    private void startLoose() {
        if (loose.isEmpty()) {
            return;
        }
        boolean first = sections.stream().allMatch(section -> section.blocks().isEmpty());
        List<TextLine> stem = first ? List.of(loose.getLast()) : List.copyOf(loose);
        start(stem.getFirst(), 0, stem.getFirst().text());
        TextBlock started = Objects.requireNonNull(block);
        started.keep(stem.getFirst().text());
        for (TextLine more : stem.subList(1, stem.size())) {
            started.goOn(more.text());
            started.keep(more.text());
        }
    }

    private void stem(TextBlock started, String given) {
        String text = given;
        Optional<TextMarks.Typed> key = TextMarks.keyAfterNumber(text);
        if (key.isPresent()) {
            started.key.append(key.get().word());
            text = key.get().rest();
        }
        Optional<TextMarks.Typed> type = TextMarks.typeTag(text);
        if (type.isPresent()) {
            tagged = true;
            started.type = type.get().word();
            text = type.get().rest();
        }
        Optional<Lettered> inline =
                OptionTexts.lettered(text, 0).filter(found -> found.options().size() > 1);
        if (inline.isPresent() && !inline.get().before().isEmpty()) {
            started.goOn(inline.get().before());
            add(started, inline.get());
        } else {
            started.goOn(text);
        }
    }

    private boolean option(TextLine line, String text) {
        if (block == null
                && OptionTexts.lettered(text, 0)
                        .filter(found -> found.before().isEmpty())
                        .isPresent()) {
            startLoose();
        }
        if (block == null) {
            return false;
        }
        TextBlock open = target();
        if (open.field == Field.RATIONALE || open.inWords) {
            return false;
        }
        int expected = open.options.size();
        for (int skipped = 0; skipped <= (expected == 0 ? 0 : 2); skipped++) {
            Optional<Lettered> found = lettered(text, expected + skipped);
            if (found.isPresent()) {
                for (int i = 0; i < skipped; i++) {
                    open.options.add(new StringBuilder());
                }
                add(open, found.get());
                return true;
            }
        }
        return anew(line, text);
    }

    /** A text without numbers whose last question has its options: another A. belongs to the next. */
    private boolean anew(TextLine line, String text) {
        if (numbering != null
                || target().options.size() < 2
                || lettered(text, 0).isEmpty()) {
            return false;
        }
        block = null;
        return option(line, text);
    }

    private Optional<Lettered> lettered(String text, int expected) {
        String unmarked = text.replaceFirst("^[√✓✔*＊]\\s*(?=[A-La-lＡ-Ｌ]\\s*[.．、])", "");
        Optional<Lettered> found = OptionTexts.lettered(unmarked, expected)
                .filter(one -> one.before().isEmpty());
        if (found.isPresent() && unmarked.length() < text.length()) {
            List<String> options = new ArrayList<>(found.get().options());
            options.set(0, options.getFirst() + "（正确答案）");
            return Optional.of(new Lettered("", expected, options));
        }
        return found.or(() -> unpunctuated(unmarked, expected));
    }

    /** A 甲, or A甲 where the line below goes on with B. */
    private Optional<Lettered> unpunctuated(String text, int expected) {
        char letter = (char) ('A' + expected);
        boolean spaced = text.matches("(?s)" + letter + "\\s+\\S.*");
        boolean glued = text.matches("(?s)" + letter + "[\\u4e00-\\u9fff].*")
                && (expected > 0 || next(1).matches("(?s)B\\s*[\\u4e00-\\u9fff].*"));
        return spaced || glued
                ? Optional.of(
                        new Lettered("", expected, List.of(text.substring(1).strip())))
                : Optional.empty();
    }

    private static void add(TextBlock open, Lettered found) {
        for (String option : found.options()) {
            Optional<String> right = TextMarks.rightOption(option);
            if (right.isPresent()) {
                open.key.append((char) ('A' + open.options.size()));
            }
            open.options.add(new StringBuilder(right.orElse(option)));
        }
        open.field = Field.OPTION;
    }

    private void tag(TextLine line, Tag tag, String text) {
        if ((tag == Tag.KEY || tag == Tag.MODEL) && isGathered(text)) {
            answersBegin();
            answers.take(text);
            return;
        }
        if (block == null) {
            startLoose();
        }
        if (block == null) {
            return;
        }
        TextBlock open = target();
        switch (tag) {
            case KEY, MODEL -> key(open, tag, text);
            case RATIONALE -> {
                TextBlock.append(open.rationale, text);
                open.field = Field.RATIONALE;
                open.listedTo = 0;
            }
            default -> {
                open.say(tag, text);
                open.field = Field.NOWHERE;
            }
        }
    }

    private static void key(TextBlock open, Tag tag, String text) {
        boolean either = open.options.size() < 2;
        boolean spoken = tag == Tag.MODEL
                || SheetWords.type(open.type)
                        .filter(QuestionType.SHORT_ANSWER::equals)
                        .isPresent();
        if (tag == Tag.MODEL
                && either
                && open.type.isEmpty()
                && SheetWords.truth(text).isEmpty()) {
            open.type = ReadQuestion.word(QuestionType.SHORT_ANSWER);
        }
        if (open.key.isEmpty()) {
            open.key.append(text);
        }
        open.inWords = spoken && either;
        open.listedTo = 0;
        open.field = Field.KEY;
        TextMarks.numbered(text)
                .filter(numbered -> open.inWords && numbered.number() == 1)
                .ifPresent(numbered -> open.listedTo = 1);
    }

    private boolean isGathered(String text) {
        TextBlock open = block;
        Set<Integer> numbers = GatheredAnswers.numbers(text.isEmpty() ? next(1) : text);
        // 10A 20A are the answers to two blanks, unless the question is the tenth.
        return open == null ? !numbers.isEmpty() : open.number > 0 && numbers.contains(open.number);
    }

    /** What the next line belongs to: the last part of a case, or the question itself. */
    private TextBlock target() {
        TextBlock open = Objects.requireNonNull(block);
        return open.parts.isEmpty() ? open : open.parts.getLast();
    }

    /** The text of the following line that is not blank, "" at the end. */
    private String next(int count) {
        int left = count;
        for (int i = at + 1; i < lines.size(); i++) {
            String text = lines.get(i).text().strip();
            if (!text.isEmpty() && --left == 0) {
                return text;
            }
        }
        return "";
    }
}

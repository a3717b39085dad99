package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.TextBlock.Field;
import org.lianbing.bank.internal.TextMarks.Numbered;
import org.lianbing.bank.internal.TextMarks.Numbering;
import org.lianbing.bank.internal.TextMarks.Piece;
import org.lianbing.bank.internal.TextMarks.Tag;

/** Divides the lines of a text into questions, and brings them together with answers that stand apart. */
final class TextReader {
    /** A text with more of them is no text of questions, and looking through all of them again and again costs time. */
    private static final int SECTIONS_MAX = 1_000;

    /** 填写字母：1—____　2—____ below a printed question is no part of it. */
    private static final Pattern ROOM_FOR_ANSWERS =
            Pattern.compile("(?:正确的先后|填写字母|答案?)[:：][\\s　0-9—]*_{2,}[\\s　0-9—_]*");

    private static final Pattern GAPS = Pattern.compile("\\s{3,}");

    private final List<TextLine> lines;
    private final List<TextSection> sections = new ArrayList<>();
    private final GatheredAnswers answers = new GatheredAnswers();
    private final List<TextLine> loose = new ArrayList<>();
    private final TextNumbers numbers = new TextNumbers();
    private @Nullable TextBlock block;
    private String sectionType = "";
    private String chapter = "";
    private boolean inAnswers;
    private boolean tagged;
    private boolean titled;
    private boolean any;
    private int gatherings;
    private int count;
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
        String text = shown(line);
        if (text.isEmpty()) {
            pause();
            return;
        }
        if (title(text) || ROOM_FOR_ANSWERS.matcher(text).matches()) {
            return;
        }
        if (inAnswers && answer(text)) {
            return;
        }
        TextBlock before = block;
        List<Piece> pieces = TextMarks.pieces(text);
        for (Piece piece : pieces) {
            if (piece.tag() != null) {
                tag(piece.tag(), piece.text());
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
        if (open != null && !numbers.areUsed() && open.isComplete()) {
            block = null;
        }
    }

    private boolean title(String text) {
        if (TextMarks.isAnswersTitle(text) && isAnswersAhead(text)) {
            answersBegin(SheetWords.typeWordWithin(text));
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
        String next = next();
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
    private void answersBegin(Optional<String> named) {
        boolean own =
                named.isEmpty() && sections.stream().limit(sections.size() - 1L).noneMatch(TextSection::hasOpen);
        answers.section(named.orElse(own ? sectionType : ""));
        inAnswers = true;
        block = null;
        gatherings++;
    }

    private void answersEnd() {
        answers.assign(sections);
        inAnswers = false;
    }

    private void section(String type) {
        boolean answered = inAnswers && (GatheredAnswers.isList(next()) || isWaiting(type));
        if (answered) {
            answers.section(type);
            return;
        }
        answersEnd();
        titled = true;
        block = null;
        loose.clear();
        sectionType = type;
        if (sections.size() < SECTIONS_MAX) {
            sections.add(new TextSection(type, new ArrayList<>()));
        }
    }

    /** Below a title of answers, a type that has been asked and not yet answered is not asked again. */
    private boolean isWaiting(String type) {
        return sections.stream()
                .anyMatch(section -> SheetWords.type(section.type()).equals(SheetWords.type(type))
                        && !section.blocks().isEmpty()
                        && section.hasOpen());
    }

    private boolean answer(String text) {
        if (TextOptions.begins(next()) && TextMarks.numbered(text).isPresent()) {
            answersEnd();
            return false;
        }
        if (answers.expectsRow() && answers.take(text)) {
            return true;
        }
        for (Piece piece : TextMarks.pieces(text)) {
            if (piece.tag() == Tag.RATIONALE) {
                answers.rationale(piece.text());
            } else if (piece.tag() == Tag.SOURCE) {
                answers.source(piece.text());
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
        Optional<Numbered> numbered =
                TextMarks.numbered(filledIn.map(TextMarks.Typed::rest).orElse(text));
        if (block != null && TextNumbers.isListItem(block, numbered)) {
            block.goOn(text);
        } else if (block != null && numbered.isPresent() && TextNumbers.isPart(block, numbered.get())) {
            TextBlock part = new TextBlock(line.number(), numbered.get().number(), "");
            block.parts.add(part);
            tagged |= part.ask(numbered.get().rest());
        } else if (numbered.isPresent() && isDue(numbered.get())) {
            numbers.begun(numbered.get());
            TextBlock started = start(line, numbered.get().number(), unnumbered(numbered.get()));
            filledIn.ifPresent(key -> started.key.append(key.word()));
        } else if (!option(text)) {
            other(line, text);
        }
    }

    /** Some number by hand what Word has numbered already: 1. 1、 */
    private static String unnumbered(Numbered numbered) {
        return TextMarks.numbered(numbered.rest())
                .filter(again -> again.number() == numbered.number() && again.numbering() != Numbering.BARE)
                .map(Numbered::rest)
                .orElse(numbered.rest());
    }

    private boolean isDue(Numbered numbered) {
        boolean alone = numbered.rest().isEmpty() && next().isEmpty();
        return !alone && numbers.isDue(block, numbered);
    }

    private void other(TextLine line, String text) {
        TextBlock open = block;
        boolean marked = !numbers.areUsed() && StemKey.found(text).isPresent();
        boolean next = open != null
                && !numbers.areUsed()
                && (open.options.size() >= 2 || open.hasClosedKey() || marked && open.stemHasKey());
        if (open == null || next) {
            block = null;
            loose.add(new TextLine(line.number(), text));
            if (marked) {
                startLoose();
            }
        } else {
            open.last().goOn(text);
        }
    }

    private TextBlock start(TextLine line, int number, String text) {
        TextBlock started = new TextBlock(line.number(), number, sectionType);
        started.chapter = chapter;
        block = started;
        any = true;
        QuestionFiles.mustFit(++count);
        sections.getLast().blocks().add(started);
        loose.clear();
        tagged |= started.ask(text);
        return started;
    }

    /** A question without a number, whose first line was not known to be one until now. */
    private void startLoose() {
        if (loose.isEmpty()) {
            return;
        }
        // Above the first one, what else stands there is the title of the text.
        List<TextLine> stem = any ? List.copyOf(loose) : List.of(loose.getLast());
        TextBlock started = start(stem.getFirst(), 0, stem.getFirst().text());
        started.keep(stem.getFirst().text());
        for (TextLine more : stem.subList(1, stem.size())) {
            started.goOn(more.text());
            started.keep(more.text());
        }
    }

    private boolean option(String text) {
        if (block == null && TextOptions.begins(text)) {
            startLoose();
        }
        if (block == null) {
            return false;
        }
        TextBlock open = block.last();
        if (open.field == Field.RATIONALE || open.inWords) {
            return false;
        }
        if (TextOptions.take(open, text, next())) {
            return true;
        }
        // A text without numbers whose last question has its options: another A. belongs to the next.
        boolean anew = !numbers.areUsed()
                && open.options.size() >= 2
                && TextOptions.lettered(text, 0, next()).isPresent();
        if (anew) {
            block = null;
            startLoose();
        }
        return anew && block != null && TextOptions.take(block, text, next());
    }

    private void tag(Tag tag, String text) {
        if ((tag == Tag.KEY || tag == Tag.MODEL) && isGathered(text)) {
            answersBegin(Optional.empty());
            answers.take(text);
            return;
        }
        if (block == null) {
            startLoose();
        }
        if (block == null) {
            return;
        }
        TextBlock open = block.last();
        switch (tag) {
            case KEY, MODEL ->
                open.answer(tag, GatheredAnswers.only(text, open.number).orElse(text));
            case RATIONALE -> open.explain(text);
            default -> {
                open.say(tag, text);
                open.field = Field.NOWHERE;
            }
        }
    }

    /** Answers to more than the question above: 10A 20A are those to two blanks, unless it is the tenth. */
    private boolean isGathered(String text) {
        TextBlock open = block;
        if (gatherings >= SECTIONS_MAX
                || open != null && GatheredAnswers.only(text, open.number).isPresent()) {
            return false;
        }
        Set<Integer> answered = GatheredAnswers.numbers(text.isEmpty() ? next() : text);
        return open == null ? !answered.isEmpty() : open.number > 0 && answered.contains(open.number);
    }

    /** Two blanks part what stands on a line as well as a hundred do. */
    private static String shown(TextLine line) {
        return GAPS.matcher(line.text().strip()).replaceAll("  ");
    }

    /** The text of the following line that is not blank, "" at the end. */
    private String next() {
        for (int i = at + 1; i < lines.size(); i++) {
            String text = shown(lines.get(i));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}

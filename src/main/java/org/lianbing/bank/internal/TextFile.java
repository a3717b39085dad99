package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.lianbing.bank.internal.Understood.SheetUnderstood;

/** Questions in lines: a .txt, what was pasted, the paragraphs of a document. */
final class TextFile implements OpenedFile {
    private static final int LINE_MAX = 4_000;
    private static final Pattern UNSEEN = Pattern.compile("[\u200B-\u200D\u2060\uFEFF\u202A-\u202E\u2066-\u2069]");

    private final FileKind kind;
    private final String name;
    private final TextQuestions questions;
    private final Asks asks;

    private TextFile(FileKind kind, String name, TextQuestions questions, Asks asks) {
        this.kind = kind;
        this.name = name;
        this.questions = questions;
        this.asks = asks;
    }

    static TextFile open(String name, String text, ReadingHints hints) {
        List<TextLine> lines = new ArrayList<>();
        int number = 0;
        boolean blankAbove = false;
        for (Iterator<String> all = text.lines().iterator(); all.hasNext(); ) {
            String line = cleaned(all.next());
            number++;
            // A million blank lines part what stands around them no more than one does.
            boolean blank = line.isBlank();
            if (!blank || !blankAbove) {
                lines.add(new TextLine(number, line));
            }
            blankAbove = blank;
        }
        return open(FileKind.TEXT, name, lines, List.of(), hints);
    }

    /** @throws org.lianbing.platform.BadInput {@code bank.not-a-question-bank} */
    static TextFile open(FileKind kind, String name, List<TextLine> lines, List<RowMedia> media, ReadingHints hints) {
        TextQuestions questions = TextQuestions.read(name, lines, media, new ReadQuestion(hints.answers()));
        return new TextFile(kind, name, questions, new Asks(hints));
    }

    /** Empty when these lines hold no questions, which is no fault of a document whose tables do. */
    static Optional<OpenedFile> find(
            FileKind kind, String name, List<TextLine> lines, List<RowMedia> media, ReadingHints hints) {
        return TextQuestions.find(name, lines, media, new ReadQuestion(hints.answers()))
                .map(questions -> new TextFile(kind, name, questions, new Asks(hints)));
    }

    /** A line longer than any question is no line of a text, and would only cost time. */
    private static String cleaned(String line) {
        String plain = line.length() <= LINE_MAX ? line : line.substring(0, LINE_MAX);
        return UNSEEN.matcher(plain.replace('\u00A0', ' ')).replaceAll("");
    }

    @Override
    public Understood understood() {
        return new Understood(kind, List.of(new SheetUnderstood(name, questions.layout(), 0, List.of())), asks.list());
    }

    @Override
    public void forEach(Consumer<ParsedRow> each) {
        asks.forget();
        questions.forEach(new RepeatedQuestions(each.andThen(asks::look)));
    }
}

package org.lianbing.bank.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lianbing.platform.BadInput;

/** The questions of a text, once it is known that there are some. */
final class TextQuestions {
    /** Below this share, the questions found are chance finds in an article. */
    private static final double SHARE_MIN = 0.2;

    private final String name;
    private final ReadQuestion reader;
    private final List<RowMedia> media;
    private final List<TextBlock> blocks;
    private final boolean tagged;

    private TextQuestions(
            String name, ReadQuestion reader, List<RowMedia> media, List<TextBlock> blocks, boolean tagged) {
        this.name = name;
        this.reader = reader;
        this.media = media;
        this.blocks = blocks;
        this.tagged = tagged;
    }

    /** Empty when these lines are something else. */
    static Optional<TextQuestions> find(String name, List<TextLine> lines, List<RowMedia> media, ReadQuestion reader) {
        TextReader text = new TextReader(lines);
        List<TextBlock> blocks = blocks(text.sections());
        return isBank(blocks, lines)
                ? Optional.of(new TextQuestions(name, reader, media, blocks, text.isTagged()))
                : Optional.empty();
    }

    /**
     * @param media named in the lines as {@code media:<index>}
     * @throws BadInput {@code bank.not-a-question-bank}, with the reason
     */
    static TextQuestions read(String name, List<TextLine> lines, List<RowMedia> media, ReadQuestion reader) {
        TextReader text = new TextReader(lines);
        List<TextBlock> blocks = blocks(text.sections());
        if (!isBank(blocks, lines)) {
            throw refusal(blocks);
        }
        return new TextQuestions(name, reader, media, blocks, text.isTagged());
    }

    Layout layout() {
        return tagged ? Layout.TAGGED_TEXT : Layout.SECTIONED_TEXT;
    }

    void forEach(Consumer<ParsedRow> each) {
        blocks.forEach(block -> each.accept(block.parsed(name, reader, media)));
    }

    /** Without the numbered remarks that stand above the first question: how long the examination takes, and the like. */
    private static List<TextBlock> blocks(List<TextSection> sections) {
        List<TextBlock> all =
                sections.stream().flatMap(section -> section.blocks().stream()).toList();
        int first = 0;
        boolean titled = sections.size() > 1;
        while (titled
                && first < sections.getFirst().blocks().size()
                && !all.get(first).isComplete()) {
            first++;
        }
        return all.subList(first, all.size());
    }

    private static boolean isBank(List<TextBlock> blocks, List<TextLine> lines) {
        List<TextBlock> shaped = blocks.stream().filter(TextBlock::isShaped).toList();
        long length = lines.stream().mapToLong(line -> line.text().length()).sum();
        long inside = shaped.stream().mapToLong(TextBlock::length).sum();
        return !shaped.isEmpty() && shaped.size() >= blocks.size() * SHARE_MIN && inside >= length * SHARE_MIN;
    }

    private static BadInput refusal(List<TextBlock> blocks) {
        int withOptions =
                (int) blocks.stream().filter(block -> block.options.size() >= 2).count();
        int answered = (int) blocks.stream()
                .filter(block -> block.options.size() < 2 && !block.key.isEmpty())
                .count();
        if (withOptions > 0 && withOptions >= blocks.size() * SHARE_MIN) {
            return NotABank.withoutKeys(withOptions);
        }
        return answered > 0 && answered >= blocks.size() * SHARE_MIN
                ? NotABank.withoutOptions(answered)
                : NotABank.prose();
    }
}

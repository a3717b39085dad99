package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lianbing.bank.internal.SheetField.Plain;
import org.lianbing.bank.internal.Understood.SheetUnderstood;
import org.lianbing.platform.SheetFault;

/** A format that says by itself what is what: GIFT, Aiken, Moodle XML, QTI, our own folder. */
final class FormatFile implements OpenedFile {
    private static final int RAW_MAX = 20_000;

    private final FileKind kind;
    private final String name;
    private final Source source;
    private final ReadQuestion reader;

    private FormatFile(FileKind kind, String name, Source source, ReadQuestion reader) {
        this.kind = kind;
        this.name = name;
        this.source = source;
        this.reader = reader;
    }

    /** Reads the questions from their beginning, each time it is asked. */
    interface Source {
        void forEach(Consumer<Found> each);
    }

    /**
     * @param row line in a text, ordinal in a package
     * @param cannot why it cannot be held at all; "" when it can
     * @param losses what of it cannot be held, though the question stands without
     */
    record Found(
            String sheet,
            int row,
            RawQuestion said,
            String raw,
            List<RowMedia> media,
            String cannot,
            List<String> losses) {
        static Found whole(String sheet, int row, RawQuestion said, String raw) {
            return new Found(sheet, row, said, raw, List.of(), "", List.of());
        }

        static Found cannot(String sheet, int row, String stem, String raw, String why) {
            return new Found(sheet, row, RawQuestion.EMPTY.withStem(stem), raw, List.of(), why, List.of());
        }
    }

    /** @throws org.lianbing.platform.BadInput {@code bank.not-a-question-bank} when there is none */
    static FormatFile open(FileKind kind, String name, Source source, ReadingHints hints) {
        FormatFile file = new FormatFile(kind, name, source, new ReadQuestion(hints.answers()));
        int[] questions = new int[1];
        source.forEach(found -> QuestionFiles.mustFit(++questions[0]));
        if (questions[0] == 0) {
            throw NotABank.of("这个 " + kind.title() + " 文件里没有题目。");
        }
        return file;
    }

    @Override
    public Understood understood() {
        return new Understood(kind, List.of(new SheetUnderstood(name, Layout.OWN, 0, List.of())), List.of());
    }

    @Override
    public void forEach(Consumer<ParsedRow> rows) {
        Consumer<ParsedRow> checked = new RepeatedQuestions(rows);
        source.forEach(found -> checked.accept(parsed(found)));
    }

    private ParsedRow parsed(Found found) {
        Map<String, String> raw = new LinkedHashMap<>();
        raw.put("原文", found.raw.length() <= RAW_MAX ? found.raw : found.raw.substring(0, RAW_MAX) + "…");
        if (found.cannot.isEmpty()) {
            return reader.read(found.said, new Placed(found), raw, found.media);
        }
        SheetFault fault = new SheetFault(
                found.sheet,
                found.row,
                Plain.TYPE.title(),
                found.said.stem(),
                "bank.cannot-be-held",
                found.cannot,
                "请把这一题改写成单选、多选、判断、填空、排序、匹配、简答或案例题");
        return new ParsedRow(
                found.sheet, found.row, null, found.said.stem(), found.said, null, raw, List.of(fault), found.media);
    }

    private record Placed(Found found) implements Place {
        @Override
        public String sheet() {
            return found.sheet;
        }

        @Override
        public int row(SheetField field) {
            return found.row;
        }

        @Override
        public String column(SheetField field) {
            return field.title();
        }

        @Override
        public List<String> losses() {
            return new ArrayList<>(found.losses);
        }
    }
}

package org.lianbing.bank.internal;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.QuestionContent.Part;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.internal.Inline.Picture;
import org.lianbing.platform.WorkbookWriter;
import org.lianbing.platform.WorkbookWriter.Column;
import org.lianbing.platform.WorkbookWriter.SheetWriter;

/**
 * Our template, filled in: one question per row; a case is a row with its situation and one row below it for each small
 * question. Pictures lie over the cell whose text they belong to.
 */
final class WriteXlsx {
    private static final int OPTIONS_OF_TEMPLATE = QuestionTemplate.PROMPTS - QuestionTemplate.OPTION_A;

    private static final List<Column> COLUMNS = Stream.concat(
                    QuestionTemplate.COLUMNS.stream(),
                    Stream.of("选项I", "选项J", "选项K", "选项L").map(title -> new Column(title, 14)))
            .toList();

    private static final int PICTURE_WIDTH_MAX = 220;
    private static final int LINE_PIXELS = 22;

    private final PictureShelf pictures;
    private final boolean keys;
    private final SheetWriter sheet;

    private WriteXlsx(ExportMedia media, boolean keys, SheetWriter sheet) {
        this.pictures = new PictureShelf(media);
        this.keys = keys;
        this.sheet = sheet;
    }

    static void write(ExportDocument document, ExportMedia media, boolean keys, OutputStream out) {
        try (WorkbookWriter book = new WorkbookWriter(out)) {
            SheetWriter sheet = book.sheet("题目");
            sheet.header(COLUMNS);
            WriteXlsx writing = new WriteXlsx(media, keys, sheet);
            int[] number = {0};
            document.questions().forEach(question -> writing.question(++number[0], question));
            sheet.finish();
        }
    }

    private void question(int number, ExportQuestion question) {
        QuestionContent content = question.content();
        AnswerKey key = question.key();
        Row row =
                new Row(QuestionWords.type(content.type()), content.stem(), content.options(), content.prompts(), key);
        row.set(QuestionTemplate.NUMBER, String.valueOf(number));
        if (keys) {
            row.text(QuestionTemplate.RATIONALE, key.rationale());
            row.set(QuestionTemplate.SOURCE, key.source());
        }
        row.set(QuestionTemplate.CHAPTER, content.chapter());
        row.set(QuestionTemplate.KNOWLEDGE, String.join("、", content.knowledge()));
        row.set(QuestionTemplate.LEVEL, QuestionWords.level(content.level()));
        row.set(QuestionTemplate.DIFFICULTY, QuestionWords.difficulty(content.difficulty()));
        row.set(QuestionTemplate.USE, QuestionWords.use(content.use()));
        row.pinned(content.type(), content.pinned());
        row.write();
        if (key instanceof AnswerKey.CaseKey parts) {
            for (int i = 0; i < content.parts().size(); i++) {
                part(content.parts().get(i), parts.parts().get(i));
            }
        }
    }

    private void part(Part part, AnswerKey key) {
        Row row = new Row(
                QuestionTemplate.PART + QuestionWords.type(part.type()),
                part.stem(),
                part.options(),
                part.prompts(),
                key);
        row.pinned(part.type(), part.pinned());
        row.write();
    }

    private static int option(int index) {
        return index < OPTIONS_OF_TEMPLATE
                ? QuestionTemplate.OPTION_A + index
                : QuestionTemplate.OPTION_I + index - OPTIONS_OF_TEMPLATE;
    }

    /** The cells of one row, and the pictures over them. */
    private final class Row {
        private final @Nullable Object[] cells = new Object[COLUMNS.size()];
        private int height;

        Row(String type, String stem, List<String> options, List<String> prompts, AnswerKey key) {
            set(QuestionTemplate.TYPE, type);
            text(QuestionTemplate.STEM, stem);
            for (int i = 0; i < options.size(); i++) {
                text(option(i), options.get(i));
            }
            text(QuestionTemplate.PROMPTS, String.join("\n", prompts));
            if (keys) {
                text(QuestionTemplate.KEY, KeySpelling.of(key));
            }
        }

        void set(int column, String text) {
            cells[column] = text;
        }

        /** Said either way: without a word the reader would guess by what the options say. */
        void pinned(QuestionType type, boolean pinned) {
            if (type == QuestionType.SINGLE || type == QuestionType.MULTIPLE) {
                set(QuestionTemplate.PINNED, pinned ? QuestionTemplate.IS_PINNED : QuestionTemplate.IS_SHUFFLED);
            }
        }

        /** A text with marks: formulas stay as they are written, a picture is laid below the words. */
        void text(int column, String text) {
            List<PictureBytes> laid = new ArrayList<>();
            StringBuilder words = new StringBuilder();
            for (Inline piece : Inline.of(text)) {
                PictureBytes shown = piece instanceof Picture picture
                        ? pictures.find(picture.address()).orElse(null)
                        : null;
                if (shown != null && piece instanceof Picture picture) {
                    laid.add(shown);
                    words.append("![")
                            .append(picture.alt())
                            .append("](图")
                            .append(laid.size())
                            .append(')');
                } else {
                    words.append(Inline.inWords(piece));
                }
            }
            set(column, words.toString());
            int top = LINE_PIXELS * (1 + words.length() / 20);
            for (PictureBytes picture : laid) {
                double scale = Math.min(1, (double) PICTURE_WIDTH_MAX / picture.width());
                int wide = (int) (picture.width() * scale);
                int high = (int) (picture.height() * scale);
                sheet.picture(column, picture.bytes(), top, wide, high);
                top += high + 4;
            }
            height = Math.max(height, laid.isEmpty() ? 0 : top);
        }

        void write() {
            if (height > 0) {
                sheet.height(height);
            }
            sheet.row(cells);
        }
    }
}

package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerShape;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.QuestionContent.Part;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.internal.ExportDocument.Section;
import org.lianbing.bank.internal.PrintTarget.Look;

/**
 * A paper as it is printed, the same in Word and PDF: title, a line for name and unit, sections with numbered questions and
 * room for answers, and on a page of its own the keys. It is also a text with section heads, numbers and letters, which our
 * own reader takes in again.
 */
final class PaperLayout {
    private static final String NUMERALS = "一二三四五六七八九十";
    /** Widths of an option, a Chinese character counting two, up to which four or two of them go into a line. */
    private static final int QUARTER = 17;

    private static final int HALF = 38;
    /** To write a letter in. */
    static final String ROOM = "（　　）";

    private static final int PICTURE_WIDTH = 30;
    private static final int LINES_FOR_A_TEXT = 5;

    private final ExportDocument document;
    private final PrintTarget target;

    private PaperLayout(ExportDocument document, PrintTarget target) {
        this.document = document;
        this.target = target;
    }

    static void print(ExportDocument document, boolean keys, PrintTarget target) {
        PaperLayout layout = new PaperLayout(document, target);
        layout.questions();
        if (keys) {
            layout.keys();
        }
    }

    private void questions() {
        target.paragraph(Look.TITLE, document.title());
        if (!document.note().isEmpty()) {
            target.paragraph(Look.NOTE, document.note());
        }
        target.paragraph(Look.NOTE, "单位：________________　　姓名：____________　　得分：________");
        int number = 0;
        for (int i = 0; i < document.sections().size(); i++) {
            Section section = document.sections().get(i);
            target.paragraph(Look.HEADING, heading(i, section) + marks(section));
            int from = number;
            int[] count = {0};
            section.questions().get().forEach(question -> question(from + ++count[0], question.content()));
            number += section.count();
        }
    }

    private void question(int number, QuestionContent content) {
        Part whole = new Part(
                content.type() == QuestionType.CASE ? QuestionType.SHORT_ANSWER : content.type(),
                content.stem(),
                content.options(),
                content.pinned(),
                content.blankCount(),
                content.prompts());
        String mark = number + "．";
        if (content.type() != QuestionType.CASE) {
            body(mark, Look.STEM, whole);
            return;
        }
        target.paragraph(Look.STEM, mark + content.stem());
        for (int i = 0; i < content.parts().size(); i++) {
            Part part = content.parts().get(i);
            body("（" + (i + 1) + "）【" + QuestionWords.type(part.type()) + "】", Look.PART, part);
        }
    }

    private void body(String mark, Look look, Part part) {
        target.paragraph(look, mark + part.stem() + room(part));
        switch (part.type()) {
            case SINGLE, MULTIPLE, ORDERING -> target.options(lettered(part.options()), perLine(part.options()));
            case MATCHING -> target.pairs(numbered(part.prompts()), lettered(part.options()));
            case SHORT_ANSWER -> target.lines(LINES_FOR_A_TEXT);
            case TRUE_FALSE, FILL_IN_BLANK, CASE -> {}
        }
        if (part.type() == QuestionType.ORDERING) {
            target.paragraph(Look.BELOW, "正确的先后：" + "____".repeat(part.options().size()));
        } else if (part.type() == QuestionType.MATCHING) {
            StringBuilder answers = new StringBuilder("填写字母：");
            for (int i = 1; i <= part.prompts().size(); i++) {
                answers.append(i).append("—____　");
            }
            target.paragraph(Look.BELOW, answers.toString().strip());
        }
    }

    /** A bracket to write the letter in, where the author left none. */
    private static String room(Part part) {
        boolean lettered = part.type() == QuestionType.SINGLE
                || part.type() == QuestionType.MULTIPLE
                || part.type() == QuestionType.TRUE_FALSE;
        return lettered && !part.stem().matches("(?s).*[（(]\\s*[)）].*") ? ROOM : "";
    }

    private void keys() {
        target.newPage();
        target.paragraph(Look.TITLE, "参考答案");
        int number = 0;
        for (int i = 0; i < document.sections().size(); i++) {
            Section section = document.sections().get(i);
            target.paragraph(Look.HEADING, heading(i, section));
            int from = number;
            int[] count = {0};
            section.questions().get().forEach(question -> key(from + ++count[0], question));
            number += section.count();
        }
    }

    private void key(int number, ExportQuestion question) {
        List<String> lines = new ArrayList<>();
        if (question.key() instanceof CaseKey parts) {
            lines.add(number + "．"
                    + String.join(
                            "　",
                            IntStream.range(0, parts.parts().size())
                                    .mapToObj(i -> "（" + (i + 1) + "）"
                                            + words(parts.parts().get(i)))
                                    .toList()));
        } else {
            lines.add(number + "．" + words(question.key()));
        }
        if (!question.key().rationale().isEmpty()) {
            lines.add(ExportTags.RATIONALE + question.key().rationale());
        }
        if (!question.key().source().isEmpty()) {
            lines.add(ExportTags.SOURCE + question.key().source());
        }
        target.paragraph(Look.KEY, String.join("\n", lines));
    }

    private static String words(AnswerKey key) {
        return switch (key) {
            case MatchKey match ->
                String.join(
                        "，",
                        IntStream.range(0, match.optionIndexes().size())
                                .mapToObj(i -> (i + 1) + "—"
                                        + AnswerShape.letter(
                                                match.optionIndexes().get(i)))
                                .toList());
            default -> KeySpelling.of(key);
        };
    }

    private String heading(int index, Section section) {
        boolean named = section.title().matches("[一二三四五六七八九十]+[、.．].*");
        return named ? section.title() : numeral(index + 1) + "、" + section.title();
    }

    /** 一, 十一, 二十. */
    private static String numeral(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : NUMERALS.substring(number / 10 - 1, number / 10)) + "十";
        return tens + (number % 10 == 0 ? "" : NUMERALS.substring(number % 10 - 1, number % 10));
    }

    private static String marks(Section section) {
        return section.marksTenthsEach() == 0
                ? "（共 " + section.count() + " 题）"
                : "（每题 " + tenths(section.marksTenthsEach()) + " 分，共 "
                        + tenths(section.marksTenthsEach() * section.count()) + " 分）";
    }

    private static String tenths(int tenths) {
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    private static List<String> lettered(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> AnswerShape.letter(i) + "．" + texts.get(i))
                .toList();
    }

    private static List<String> numbered(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> "（" + (i + 1) + "）" + texts.get(i))
                .toList();
    }

    private static int perLine(List<String> options) {
        int widest = options.stream().mapToInt(PaperLayout::width).max().orElse(0);
        return widest <= QUARTER ? 4 : widest <= HALF ? 2 : 1;
    }

    private static int width(String text) {
        return Inline.of(text).stream()
                .mapToInt(piece -> piece instanceof Inline.Picture
                        ? PICTURE_WIDTH
                        : (int) Inline.inWords(piece)
                                .chars()
                                .map(c -> c > 0x2E7F ? 2 : 1)
                                .sum())
                .sum();
    }
}

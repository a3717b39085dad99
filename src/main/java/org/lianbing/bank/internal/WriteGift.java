package org.lianbing.bank.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.ModelAnswerKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.ExportFormat;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.QuestionType;

/**
 * Moodle's GIFT text. It holds words only: a picture is left as what it shows. What it cannot hold at all is named in a
 * comment in its place.
 */
final class WriteGift {
    private static final String BLANK = "____";
    private static final int NAME_LENGTH = 30;

    private final Writer out;
    private final String bank;
    private String chapter = "";

    private WriteGift(Writer out, String bank) {
        this.out = out;
        this.bank = bank;
    }

    static void write(ExportDocument document, OutputStream out) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        WriteGift writing = new WriteGift(writer, document.title());
        try {
            document.questions().forEach(writing::question);
            writer.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void question(ExportQuestion question) {
        QuestionContent content = question.content();
        if (LeftOut.of(ExportFormat.GIFT, question)) {
            line("// GIFT 放不下的题，没有导出：" + QuestionWords.type(content.type()) + " " + onOneLine(content.stem()));
            line("");
            return;
        }
        if (!content.chapter().equals(chapter)) {
            chapter = content.chapter();
            line("$CATEGORY: " + category(bank) + "/" + category(chapter));
            line("");
        }
        line("// [id:" + question.id() + "] "
                + ExportTags.of(question).stream()
                        .map(tag -> "[tag:" + tag.replaceAll("[\\[\\]]", "") + "]")
                        .collect(Collectors.joining(" ")));
        String explanation = explanation(question);
        String feedback = explanation.isEmpty() ? "" : "\n\t####" + escaped(explanation);
        line("::" + escaped(name(question)) + "::[plain]" + asked(content, answer(question) + feedback));
        line("");
    }

    /** A model answer has no field of its own. */
    private static String explanation(ExportQuestion question) {
        String explanation = ExportTags.explanation(question);
        return question.key() instanceof ModelAnswerKey model
                ? ExportTags.MODEL
                        + model.text()
                        + (explanation.isEmpty() ? "" : "\n" + ExportTags.RATIONALE + explanation)
                : explanation;
    }

    /** A blank is filled where it stands; everything else is answered at the end. */
    private static String asked(QuestionContent content, String answer) {
        String stem = escaped(content.stem());
        String braces = "{" + answer + "\n}";
        return content.type() == QuestionType.FILL_IN_BLANK && content.stem().contains(BLANK)
                ? stem.replaceFirst(BLANK, java.util.regex.Matcher.quoteReplacement(braces))
                : stem + braces;
    }

    private static String answer(ExportQuestion question) {
        QuestionContent content = question.content();
        return switch (question.key()) {
            case ChoiceKey key -> choice(content, key.optionIndexes());
            case TruthKey key -> key.statementIsTrue() ? "TRUE" : "FALSE";
            case BlanksKey key -> blank(key);
            case MatchKey key -> pairs(content, key.optionIndexes());
            case ModelAnswerKey key -> "";
            case OrderKey key -> throw new IllegalArgumentException("GIFT has no ordering");
            case CaseKey key -> throw new IllegalArgumentException("GIFT has no case");
        };
    }

    private static String choice(QuestionContent content, Set<Integer> right) {
        boolean single = content.type() == QuestionType.SINGLE;
        return IntStream.range(0, content.options().size())
                .mapToObj(i -> "\n\t" + sign(single, right, i)
                        + escaped(content.options().get(i)))
                .collect(Collectors.joining());
    }

    /** One that is right gives all, one of several its share, and a wrong one takes all back: ticking everything must not pay. */
    private static String sign(boolean single, Set<Integer> right, int index) {
        if (single) {
            return right.contains(index) ? "=" : "~";
        }
        return "~%" + (right.contains(index) ? Share.of(right.size()) : "-100") + "%";
    }

    private static String blank(BlanksKey key) {
        List<String> accepted = key.accepted().getFirst();
        BigDecimal tolerance =
                key.tolerances().isEmpty() ? BigDecimal.ZERO : key.tolerances().getFirst();
        if (tolerance.signum() > 0) {
            return "#" + accepted.getFirst() + ":" + tolerance.toPlainString();
        }
        return accepted.stream().map(text -> "\n\t=" + escaped(text)).collect(Collectors.joining());
    }

    private static String pairs(QuestionContent content, List<Integer> right) {
        StringBuilder pairs = new StringBuilder();
        for (int i = 0; i < right.size(); i++) {
            pairs.append("\n\t=")
                    .append(escaped(content.prompts().get(i)))
                    .append(" -> ")
                    .append(escaped(content.options().get(right.get(i))));
        }
        for (int option = 0; option < content.options().size(); option++) {
            if (!right.contains(option)) {
                pairs.append("\n\t= -> ").append(escaped(content.options().get(option)));
            }
        }
        return pairs.toString();
    }

    /** Words only, formulas between {@code \(…\)}, and what means something in GIFT behind a backslash. */
    private static String escaped(String text) {
        String words = Inline.written(
                text,
                piece -> piece instanceof Inline.Formula formula
                        ? "\\(" + formula.latex() + "\\)"
                        : Inline.inWords(piece));
        return words.replace("\\", "\\\\").replaceAll("([~=#{}:])", "\\\\$1").replaceAll("\\R", "\\\\n");
    }

    private static String name(ExportQuestion question) {
        String words = onOneLine(Inline.written(question.content().stem(), Inline::inWords));
        return question.id() + " " + (words.length() <= NAME_LENGTH ? words : words.substring(0, NAME_LENGTH) + "…");
    }

    private static String category(String name) {
        return onOneLine(name).replace("/", "//");
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private void line(String text) {
        try {
            out.write(text);
            out.write('\n');
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

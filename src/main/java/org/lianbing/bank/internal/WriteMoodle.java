package org.lianbing.bank.internal;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.ModelAnswerKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.QuestionType;

/** Moodle XML, with pictures and sounds inside. Several blanks, and a case, become one "cloze" question. */
final class WriteMoodle {
    private static final int NAME_LENGTH = 30;
    private static final String[] HTML = {"format", "html"};

    private final ExportMedia media;
    private final String bank;
    private final Markup out;
    private String chapter = "";

    private WriteMoodle(ExportMedia media, String bank, Markup out) {
        this.media = media;
        this.bank = bank;
        this.out = out;
    }

    static void write(ExportDocument document, ExportMedia media, OutputStream stream) {
        Markup out = Markup.document(stream);
        out.open("quiz").raw("\n");
        WriteMoodle writing = new WriteMoodle(media, document.title(), out);
        document.questions().forEach(writing::question);
        out.finish();
    }

    private void question(ExportQuestion question) {
        QuestionContent content = question.content();
        if (!content.chapter().equals(chapter)) {
            chapter = content.chapter();
            out.open("question", "type", "category").open("category");
            out.leaf("text", "$course$/" + category(bank) + "/" + category(chapter));
            out.close().close().raw("\n");
        }
        String type = type(content, question.key());
        out.open("question", "type", type);
        out.open("name").leaf("text", name(question)).close();
        out.open("questiontext", HTML);
        asked(question, type).into(out);
        out.close();
        html("generalfeedback", ExportTags.explanation(question));
        out.leaf("defaultgrade", "1").leaf("penalty", "0").leaf("hidden", "0").leaf("idnumber", question.id());
        answers(content, question.key(), type);
        out.open("tags");
        ExportTags.of(question).forEach(tag -> out.open("tag").leaf("text", tag).close());
        out.close();
        out.close().raw("\n");
    }

    private static String type(QuestionContent content, AnswerKey key) {
        return switch (key) {
            case ChoiceKey choice -> "multichoice";
            case TruthKey truth -> "truefalse";
            case BlanksKey blanks ->
                blanks.accepted().size() > 1 ? "cloze" : exact(blanks) ? "shortanswer" : "numerical";
            case OrderKey order -> "ordering";
            case MatchKey match -> "matching";
            case ModelAnswerKey model -> "essay";
            case CaseKey parts -> "cloze";
        };
    }

    private static boolean exact(BlanksKey blanks) {
        return blanks.tolerances().isEmpty() || blanks.tolerances().getFirst().signum() == 0;
    }

    private MoodleText asked(ExportQuestion question, String type) {
        QuestionContent content = question.content();
        MoodleText text = new MoodleText(media);
        if (type.equals("cloze") && question.key() instanceof BlanksKey blanks) {
            MoodleCloze.blanks(content.stem(), blanks, text);
        } else if (question.key() instanceof CaseKey parts) {
            text.raw("<p>").add(content.stem()).raw("</p>");
            for (int i = 0; i < content.parts().size(); i++) {
                MoodleCloze.part(i + 1, content.parts().get(i), parts.parts().get(i), text);
            }
        } else {
            text.add(content.stem());
        }
        return text;
    }

    private void answers(QuestionContent content, AnswerKey key, String type) {
        switch (key) {
            case ChoiceKey choice -> choice(content, choice.optionIndexes());
            case TruthKey truth -> {
                plain("true", truth.statementIsTrue() ? "100" : "0");
                plain("false", truth.statementIsTrue() ? "0" : "100");
            }
            case BlanksKey blanks -> {
                if (type.equals("numerical")) {
                    numerical(blanks);
                } else if (type.equals("shortanswer")) {
                    out.leaf("usecase", "0");
                    blanks.accepted().getFirst().forEach(text -> plain(text, "100"));
                }
            }
            case OrderKey order -> ordering(content, order.optionIndexes());
            case MatchKey match -> matching(content, match.optionIndexes());
            case ModelAnswerKey model -> {
                out.leaf("responseformat", "editor")
                        .leaf("responserequired", "1")
                        .leaf("responsefieldlines", "10");
                html("graderinfo", model.text());
            }
            case CaseKey parts -> {}
        }
    }

    private void choice(QuestionContent content, Set<Integer> right) {
        boolean single = content.type() == QuestionType.SINGLE;
        out.leaf("single", String.valueOf(single))
                .leaf("shuffleanswers", String.valueOf(!content.pinned()))
                .leaf("answernumbering", "ABCD");
        String share = Share.of(right.size());
        for (int i = 0; i < content.options().size(); i++) {
            // A wrong tick takes all back: ticking everything must not pay.
            answer(content.options().get(i), right.contains(i) ? share : single ? "0" : "-100");
        }
    }

    private void ordering(QuestionContent content, List<Integer> order) {
        out.leaf("layouttype", "VERTICAL")
                .leaf("selecttype", "ALL")
                .leaf("selectcount", "0")
                .leaf("gradingtype", "ALL_OR_NOTHING");
        for (int i = 0; i < order.size(); i++) {
            answer(content.options().get(order.get(i)), i + 1 + ".0000000");
        }
    }

    private void matching(QuestionContent content, List<Integer> right) {
        out.leaf("shuffleanswers", "true");
        for (int i = 0; i < right.size(); i++) {
            pair(content.prompts().get(i), content.options().get(right.get(i)));
        }
        for (int option = 0; option < content.options().size(); option++) {
            if (!right.contains(option)) {
                pair("", content.options().get(option));
            }
        }
    }

    /** The right side of a pair holds words only. */
    private void pair(String prompt, String option) {
        out.open("subquestion", HTML);
        new MoodleText(media).add(prompt).into(out);
        out.open("answer").leaf("text", words(option)).close();
        out.close();
    }

    private void numerical(BlanksKey blanks) {
        BigDecimal tolerance = blanks.tolerances().getFirst();
        out.open("answer", "fraction", "100", "format", "moodle_auto_format");
        out.leaf("text", blanks.accepted().getFirst().getFirst()).leaf("tolerance", tolerance.toPlainString());
        out.close();
    }

    private void answer(String text, String fraction) {
        out.open("answer", "fraction", fraction, "format", "html");
        new MoodleText(media).add(text).into(out);
        out.close();
    }

    private void plain(String text, String fraction) {
        out.open("answer", "fraction", fraction, "format", "moodle_auto_format")
                .leaf("text", text)
                .close();
    }

    private void html(String name, String text) {
        out.open(name, HTML);
        new MoodleText(media).add(text).into(out);
        out.close();
    }

    private static String words(String text) {
        return Inline.written(
                text,
                piece -> piece instanceof Inline.Formula formula
                        ? "\\(" + formula.latex() + "\\)"
                        : Inline.inWords(piece));
    }

    private static String name(ExportQuestion question) {
        String words = words(question.content().stem()).replaceAll("\\s+", " ");
        return question.id() + " " + (words.length() <= NAME_LENGTH ? words : words.substring(0, NAME_LENGTH) + "…");
    }

    private static String category(String name) {
        return name.replaceAll("\\s+", " ").replace("/", "//");
    }
}

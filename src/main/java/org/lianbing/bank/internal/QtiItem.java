package org.lianbing.bank.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.ModelAnswerKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.AnswerShape;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.QuestionContent.Part;
import org.lianbing.bank.QuestionType;

/**
 * One question as a QTI 2.2 item: an interaction for each thing that is answered; a case has those of all its parts. An
 * answer is worth the whole mark or nothing, which every player can compute; how marks are shared is the contest's affair.
 */
final class QtiItem {
    private static final String BLANK = "____";
    private static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p2";
    private static final String RATIONALE = "RATIONALE";

    private final QtiText texts;
    private final Markup declared = Markup.piece();
    private final Markup body = Markup.piece();
    private final Markup conditions = Markup.piece();
    private int responses;

    private QtiItem(QtiText texts) {
        this.texts = texts;
    }

    static void write(ExportQuestion question, QtiText texts, Markup out) {
        QtiItem item = new QtiItem(texts);
        QuestionContent content = question.content();
        if (question.key() instanceof CaseKey parts) {
            item.body.raw("<div class=\"situation\">" + texts.of(content.stem()) + "</div>");
            for (int i = 0; i < content.parts().size(); i++) {
                item.part(content.parts().get(i), parts.parts().get(i));
            }
        } else {
            item.part(
                    new Part(
                            content.type(),
                            content.stem(),
                            content.options(),
                            content.pinned(),
                            content.blankCount(),
                            content.prompts()),
                    question.key());
        }
        item.into(question, out);
    }

    private void into(ExportQuestion question, Markup out) {
        out.open(
                "assessmentItem",
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                NAMESPACE + " http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2.xsd",
                "identifier",
                question.id(),
                "title",
                question.id(),
                "adaptive",
                "false",
                "timeDependent",
                "false",
                "xml:lang",
                "zh-CN");
        out.raw(declared.toString());
        out.empty("outcomeDeclaration", "identifier", "SCORE", "cardinality", "single", "baseType", "float");
        out.empty("outcomeDeclaration", "identifier", "FEEDBACK", "cardinality", "single", "baseType", "identifier");
        out.open("itemBody").raw(body.toString()).close();
        String judged = conditions.toString();
        out.open("responseProcessing");
        if (!judged.isEmpty()) {
            out.open("responseCondition")
                    .open("responseIf")
                    .open("and")
                    .raw(judged)
                    .close();
            set(out, "SCORE", "float", "1");
            out.close().close();
        }
        set(out, "FEEDBACK", "identifier", RATIONALE);
        out.close();
        String explanation = ExportTags.explanation(question);
        if (!explanation.isEmpty()) {
            out.open("modalFeedback", "outcomeIdentifier", "FEEDBACK", "identifier", RATIONALE, "showHide", "show")
                    .raw(texts.of(explanation))
                    .close();
        }
        out.close();
    }

    private static void set(Markup out, String outcome, String type, String value) {
        out.open("setOutcomeValue", "identifier", outcome)
                .leaf("baseValue", value, "baseType", type)
                .close();
    }

    private void part(Part part, AnswerKey key) {
        body.raw("<div class=\"question\">");
        switch (key) {
            case ChoiceKey choice -> choice(part, choice.optionIndexes());
            case TruthKey truth -> truth(part, truth.statementIsTrue());
            case BlanksKey blanks -> blanks(part, blanks);
            case OrderKey order -> order(part, order.optionIndexes());
            case MatchKey match -> match(part, match.optionIndexes());
            case ModelAnswerKey model -> shortAnswer(part, model);
            case CaseKey within -> throw new IllegalArgumentException("a case within a case");
        }
        body.raw("</div>");
    }

    private String next() {
        return "RESPONSE" + (responses++ == 0 ? "" : responses);
    }

    private void declare(String response, String cardinality, String type, List<String> correct) {
        declared.open("responseDeclaration", "identifier", response, "cardinality", cardinality, "baseType", type);
        declared.open("correctResponse");
        correct.forEach(value -> declared.leaf("value", value));
        declared.close();
        declared.close();
    }

    private void correct(String response) {
        conditions
                .open("match")
                .empty("variable", "identifier", response)
                .empty("correct", "identifier", response)
                .close();
    }

    private void choice(Part part, Set<Integer> right) {
        String response = next();
        boolean single = part.type() == QuestionType.SINGLE;
        declare(
                response,
                single ? "single" : "multiple",
                "identifier",
                new TreeSet<>(right).stream().map(AnswerShape::letter).toList());
        body.open(
                "choiceInteraction",
                "responseIdentifier",
                response,
                "shuffle",
                String.valueOf(!part.pinned()),
                "maxChoices",
                single ? "1" : "0");
        prompt(part.stem());
        choices("simpleChoice", part.options());
        body.close();
        correct(response);
    }

    private void truth(Part part, boolean right) {
        String response = next();
        declare(response, "single", "identifier", List.of(right ? "T" : "F"));
        body.open("choiceInteraction", "responseIdentifier", response, "shuffle", "false", "maxChoices", "1");
        prompt(part.stem());
        body.leaf("simpleChoice", "对", "identifier", "T")
                .leaf("simpleChoice", "错", "identifier", "F")
                .close();
        correct(response);
    }

    private void order(Part part, List<Integer> right) {
        String response = next();
        declare(
                response,
                "ordered",
                "identifier",
                right.stream().map(AnswerShape::letter).toList());
        body.open("orderInteraction", "responseIdentifier", response, "shuffle", "false");
        prompt(part.stem());
        choices("simpleChoice", part.options());
        body.close();
        correct(response);
    }

    private void match(Part part, List<Integer> right) {
        String response = next();
        List<String> pairs = java.util.stream.IntStream.range(0, right.size())
                .mapToObj(i -> "P" + (i + 1) + " " + AnswerShape.letter(right.get(i)))
                .toList();
        declare(response, "multiple", "directedPair", pairs);
        body.open(
                "matchInteraction",
                "responseIdentifier",
                response,
                "shuffle",
                "false",
                "maxAssociations",
                String.valueOf(right.size()));
        prompt(part.stem());
        body.open("simpleMatchSet");
        for (int i = 0; i < part.prompts().size(); i++) {
            associable("P" + (i + 1), "1", part.prompts().get(i));
        }
        body.close().open("simpleMatchSet");
        for (int i = 0; i < part.options().size(); i++) {
            associable(
                    AnswerShape.letter(i),
                    String.valueOf(right.size()),
                    part.options().get(i));
        }
        body.close().close();
        correct(response);
    }

    private void associable(String identifier, String times, String text) {
        body.open("simpleAssociableChoice", "identifier", identifier, "matchMax", times)
                .raw(texts.of(text))
                .close();
    }

    private void blanks(Part part, BlanksKey key) {
        body.raw("<p>");
        int from = 0;
        for (int blank = 0; blank < key.accepted().size(); blank++) {
            int at = part.stem().indexOf(BLANK, from);
            body.raw(texts.of(part.stem().substring(from, at < 0 ? part.stem().length() : at)));
            body.empty("textEntryInteraction", "responseIdentifier", blank(key, blank), "expectedLength", "20");
            from = at < 0 ? part.stem().length() : at + BLANK.length();
        }
        body.raw(texts.of(part.stem().substring(from))).raw("</p>");
    }

    private String blank(BlanksKey key, int index) {
        String response = next();
        List<String> accepted = key.accepted().get(index);
        BigDecimal tolerance =
                key.tolerances().isEmpty() ? BigDecimal.ZERO : key.tolerances().get(index);
        boolean number = tolerance.signum() > 0;
        declared.open(
                "responseDeclaration",
                "identifier",
                response,
                "cardinality",
                "single",
                "baseType",
                number ? "float" : "string");
        declared.open("correctResponse").leaf("value", accepted.getFirst()).close();
        if (!number) {
            declared.open("mapping", "defaultValue", "0");
            accepted.forEach(
                    text -> declared.empty("mapEntry", "mapKey", text, "mappedValue", "1", "caseSensitive", "false"));
            declared.close();
        }
        declared.close();
        if (number) {
            String plain = tolerance.toPlainString();
            conditions
                    .open("equal", "toleranceMode", "absolute", "tolerance", plain + " " + plain)
                    .empty("variable", "identifier", response)
                    .empty("correct", "identifier", response)
                    .close();
        } else {
            conditions.open("or");
            accepted.forEach(text -> conditions
                    .open("stringMatch", "caseSensitive", "false")
                    .empty("variable", "identifier", response)
                    .leaf("baseValue", text, "baseType", "string")
                    .close());
            conditions.close();
        }
        return response;
    }

    private void shortAnswer(Part part, ModelAnswerKey key) {
        String response = next();
        declared.empty("responseDeclaration", "identifier", response, "cardinality", "single", "baseType", "string");
        body.open("rubricBlock", "view", "scorer")
                .raw("<p>" + texts.of(key.text()) + "</p>")
                .close();
        body.open("extendedTextInteraction", "responseIdentifier", response, "expectedLines", "8");
        prompt(part.stem());
        body.close();
    }

    private void prompt(String text) {
        body.open("prompt").raw(texts.of(text)).close();
    }

    private void choices(String name, List<String> options) {
        for (int i = 0; i < options.size(); i++) {
            body.open(name, "identifier", AnswerShape.letter(i))
                    .raw(texts.of(options.get(i)))
                    .close();
        }
    }
}

package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.ModelAnswerKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.QuestionContent.Part;
import org.lianbing.bank.QuestionType;

/**
 * What makes a question the same question, whatever way it went: an order by its steps and a match by its pairs, so that
 * options may be mixed on the way; a picture by its place and words.
 */
final class QuestionFacts {
    enum Fact {
        TYPE,
        STEM,
        OPTIONS,
        KEY,
        RATIONALE,
        SOURCE,
        CHAPTER,
        LEVEL,
        DIFFICULTY,
        USE,
        KNOWLEDGE,
        PINNED
    }

    private final UnaryOperator<String> text;

    /** @param text what is left of a text in the format */
    QuestionFacts(UnaryOperator<String> text) {
        this.text = text;
    }

    /** Pictures by their words; line ends and blanks alike, and those around a blank to fill in none at all. */
    static String plain(String text) {
        return text.replaceAll("!\\[([^\\]]*)]\\([^)]*\\)", "〔图：$1〕")
                .replaceAll("\\s*____\\s*", "____")
                .replaceAll("\\s+", " ")
                .strip();
    }

    Map<Fact, String> of(QuestionDraft draft) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.TYPE, draft.type().name());
        facts.put(Fact.STEM, text.apply(draft.stem()));
        facts.put(Fact.OPTIONS, options(draft.type(), draft.options()));
        facts.put(Fact.KEY, key(draft.options(), draft.prompts(), draft.parts(), draft.key()));
        facts.put(Fact.RATIONALE, text.apply(draft.key().rationale()));
        facts.put(Fact.SOURCE, draft.key().source());
        facts.put(Fact.CHAPTER, draft.chapter());
        facts.put(Fact.LEVEL, String.valueOf(draft.level()));
        facts.put(Fact.DIFFICULTY, draft.difficulty().name());
        facts.put(Fact.USE, draft.use().name());
        facts.put(Fact.KNOWLEDGE, draft.knowledge().toString());
        facts.put(Fact.PINNED, String.valueOf(draft.pinned()));
        return facts;
    }

    /** @return what of the facts that the format holds is not the same, with both sides */
    List<String> differences(QuestionDraft before, QuestionDraft after, Set<Fact> held) {
        Map<Fact, String> was = of(before);
        Map<Fact, String> is = of(after);
        List<String> differences = new ArrayList<>();
        for (Fact fact : EnumSet.copyOf(held)) {
            if (!String.valueOf(was.get(fact)).equals(is.get(fact))) {
                differences.add(fact + "\n  was " + was.get(fact) + "\n  is  " + is.get(fact));
            }
        }
        return differences;
    }

    private String options(QuestionType type, List<String> options) {
        List<String> texts = options.stream().map(text).toList();
        boolean mixed = type == QuestionType.ORDERING || type == QuestionType.MATCHING;
        return (mixed ? new TreeSet<>(texts) : texts).toString();
    }

    private String key(List<String> options, List<String> prompts, List<Part> parts, AnswerKey key) {
        return switch (key) {
            case ChoiceKey choice -> new TreeSet<>(choice.optionIndexes()).toString();
            case TruthKey truth -> String.valueOf(truth.statementIsTrue());
            case BlanksKey blanks -> blanks.accepted() + " " + tolerances(blanks) + " " + blanks.anyOrder();
            case OrderKey order ->
                order.optionIndexes().stream()
                        .map(options::get)
                        .map(text)
                        .toList()
                        .toString();
            case MatchKey match ->
                IntStream.range(0, prompts.size())
                        .mapToObj(i -> text.apply(prompts.get(i)) + "="
                                + text.apply(options.get(match.optionIndexes().get(i))))
                        .toList()
                        .toString();
            case ModelAnswerKey model -> text.apply(model.text());
            case CaseKey whole ->
                IntStream.range(0, parts.size())
                        .mapToObj(i -> part(parts.get(i), whole.parts().get(i)))
                        .toList()
                        .toString();
        };
    }

    private String part(Part part, AnswerKey key) {
        return part.type() + " " + text.apply(part.stem()) + " " + options(part.type(), part.options()) + " "
                + key(part.options(), part.prompts(), List.of(), key);
    }

    /** No tolerance and one of nothing are the same. */
    private static String tolerances(BlanksKey blanks) {
        return blanks.tolerances().stream().allMatch(tolerance -> tolerance.signum() == 0)
                ? "[]"
                : blanks.tolerances().stream()
                        .map(tolerance -> tolerance.stripTrailingZeros().toPlainString())
                        .toList()
                        .toString();
    }
}

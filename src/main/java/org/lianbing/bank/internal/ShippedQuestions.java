package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.internal.ShippedBank.ShippedQuestion;

/** Reads the questions of one chapter file. */
final class ShippedQuestions {
    private static final Map<String, QuestionType> TYPES = Map.of(
            "single", QuestionType.SINGLE,
            "multiple", QuestionType.MULTIPLE,
            "true-false", QuestionType.TRUE_FALSE,
            "fill-in-blank", QuestionType.FILL_IN_BLANK);
    private static final Map<String, Difficulty> DIFFICULTIES =
            Map.of("easy", Difficulty.EASY, "medium", Difficulty.MEDIUM, "hard", Difficulty.HARD);

    private final Map<String, ShippedSource> sources;

    ShippedQuestions(Map<String, ShippedSource> sources) {
        this.sources = sources;
    }

    List<ShippedQuestion> read(String file, String text) {
        Yaml chapter = Yaml.mapping(file, Yaml.parse(file, text));
        String title = chapter.text("chapter");
        List<ShippedQuestion> questions = new ArrayList<>();
        for (Object one : chapter.list("questions")) {
            Yaml question = Yaml.mapping(file, one);
            String id = question.text("id");
            questions.add(new ShippedQuestion(id, draft(title, question.at(id))));
        }
        return questions;
    }

    private QuestionDraft draft(String chapter, Yaml yaml) {
        QuestionType type = known(TYPES, yaml, "type");
        List<String> options = texts(yaml.list("options"));
        String stem = yaml.text("stem");
        String rationale = yaml.text("rationale");
        String source = source(yaml);
        AnswerKey key =
                switch (type) {
                    case SINGLE -> new ChoiceKey(Set.of(index(yaml, yaml.text("key"), options)), rationale, source);
                    case MULTIPLE -> new ChoiceKey(indexes(yaml, options), rationale, source);
                    case TRUE_FALSE -> new TruthKey(truth(yaml, yaml.raw("key")), rationale, source);
                    case FILL_IN_BLANK ->
                        new BlanksKey(
                                yaml.list("key").stream()
                                        .map(ShippedQuestions::blank)
                                        .toList(),
                                rationale,
                                source);
                    case ORDERING, MATCHING, SHORT_ANSWER, CASE -> throw yaml.wrong("这种题型还不能载入");
                };
        int blanks = key instanceof BlanksKey blanked ? blanked.accepted().size() : 0;
        return new QuestionDraft(
                type,
                yaml.number("level"),
                known(DIFFICULTIES, yaml, "difficulty"),
                chapter,
                stem,
                options,
                yaml.truth("pinned"),
                blanks,
                key);
    }

    private String source(Yaml yaml) {
        Yaml cited = Yaml.mapping("source", yaml.raw("source"));
        ShippedSource source = sources.get(cited.text("id"));
        if (source == null) {
            throw yaml.wrong("sources.yaml 里没有出处 " + cited.text("id"));
        }
        return source.cited(cited.textOr("clause", ""));
    }

    private static Set<Integer> indexes(Yaml yaml, List<String> options) {
        Set<Integer> indexes = new TreeSet<>();
        texts(yaml.list("key")).forEach(letter -> indexes.add(index(yaml, letter, options)));
        if (indexes.size() < 2) {
            throw yaml.wrong("多选题至少要有两个正确选项");
        }
        return indexes;
    }

    private static int index(Yaml yaml, String letter, List<String> options) {
        int index = letter.length() == 1 ? letter.charAt(0) - 'A' : -1;
        if (index < 0 || index >= options.size()) {
            throw yaml.wrong("答案 " + letter + " 不是它的选项");
        }
        return index;
    }

    private static boolean truth(Yaml yaml, @Nullable Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw yaml.wrong("判断题的答案只能是 true 或 false");
    }

    private static List<String> blank(Object accepted) {
        return accepted instanceof List<?> list ? texts(list) : List.of(String.valueOf(accepted));
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(value -> String.valueOf(value).strip()).toList();
    }

    private static <T> T known(Map<String, T> words, Yaml yaml, String name) {
        T found = words.get(yaml.text(name));
        if (found == null) {
            throw yaml.wrong(name + " 不能是 " + yaml.text(name));
        }
        return found;
    }
}

package org.lianbing.bank.internal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.ModelAnswerKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.QuestionType;

/** Reads the {@code key} of one question, or of one part of a case. */
final class ShippedKeys {
    private final Yaml yaml;
    private final List<String> options;
    private final List<String> prompts;
    private final String rationale;
    private final String source;

    ShippedKeys(Yaml yaml, List<String> options, List<String> prompts, String rationale, String source) {
        this.yaml = yaml;
        this.options = options;
        this.prompts = prompts;
        this.rationale = rationale;
        this.source = source;
    }

    AnswerKey read(QuestionType type) {
        return switch (type) {
            case SINGLE -> new ChoiceKey(Set.of(index(yaml.text("key"))), rationale, source);
            case MULTIPLE -> new ChoiceKey(several(), rationale, source);
            case TRUE_FALSE -> new TruthKey(truth(yaml.raw("key")), rationale, source);
            case FILL_IN_BLANK -> blanks();
            case ORDERING -> new OrderKey(order(), rationale, source);
            case MATCHING -> new MatchKey(match(), rationale, source);
            case SHORT_ANSWER -> new ModelAnswerKey(yaml.text("key"), rationale, source);
            case CASE -> throw yaml.wrong("案例题的答案写在小题里");
        };
    }

    private Set<Integer> several() {
        Set<Integer> indexes = new TreeSet<>(indexes());
        if (indexes.size() < 2) {
            throw yaml.wrong("多选题至少要有两个正确选项");
        }
        return indexes;
    }

    private List<Integer> order() {
        List<Integer> order = indexes();
        if (order.size() != options.size() || new HashSet<>(order).size() != options.size()) {
            throw yaml.wrong("排序题的答案要把每个选项写一次");
        }
        if (order.equals(IntStream.range(0, order.size()).boxed().toList())) {
            throw yaml.wrong("排序题的选项不能就按正确的顺序写");
        }
        return order;
    }

    private List<Integer> match() {
        List<Integer> match = indexes();
        if (prompts.size() < 2 || match.size() != prompts.size()) {
            throw yaml.wrong("匹配题每个 prompts 要有一个答案");
        }
        return match;
    }

    private BlanksKey blanks() {
        List<List<String>> accepted =
                yaml.list("key").stream().map(ShippedKeys::blank).toList();
        List<BigDecimal> tolerances = yaml.list("tolerance").stream()
                .map(value -> new BigDecimal(String.valueOf(value)))
                .toList();
        if (!tolerances.isEmpty() && tolerances.size() != accepted.size()) {
            throw yaml.wrong("tolerance 要一空一个");
        }
        boolean exact = tolerances.stream().allMatch(tolerance -> tolerance.signum() == 0);
        for (int i = 0; i < tolerances.size(); i++) {
            if (tolerances.get(i).signum() != 0 && !accepted.get(i).getFirst().matches("[+-]?\\d+(\\.\\d+)?")) {
                throw yaml.wrong("有误差范围的空，第一个答案要是一个数");
            }
        }
        return new BlanksKey(accepted, exact ? List.of() : tolerances, yaml.truth("anyOrder"), rationale, source);
    }

    private List<Integer> indexes() {
        return texts(yaml.list("key")).stream().map(this::index).toList();
    }

    private int index(String letter) {
        int index = letter.length() == 1 ? letter.charAt(0) - 'A' : -1;
        if (index < 0 || index >= options.size()) {
            throw yaml.wrong("答案 " + letter + " 不是它的选项");
        }
        return index;
    }

    private boolean truth(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw yaml.wrong("判断题的答案只能是 true 或 false");
    }

    private static List<String> blank(Object accepted) {
        return accepted instanceof List<?> list ? texts(list) : List.of(String.valueOf(accepted));
    }

    static List<String> texts(List<?> values) {
        return values.stream().map(value -> String.valueOf(value).strip()).toList();
    }
}

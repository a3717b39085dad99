package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.internal.SheetField.Plain;

/** Reads a key that names options: ACD, "A,C", A、C, A|C, 1,3, lower case, wrong order, the text of an option. */
final class ChoiceKeyReader {
    private static final Pattern BETWEEN = Pattern.compile("[,，、|;；/&和\\s.．\\-—→>＞\u001f]+");
    private static final Pattern BETWEEN_TEXTS = Pattern.compile("\u001f|\\|\\||[|;；\\n]|→|->|—>|=>");
    private static final Pattern BEFORE =
            Pattern.compile("^(?:正确|参考|标准)?(?:答案)?(?:为|是|选项|选|应选|故选)?[:：]?\\s*(?=[A-Za-zＡ-Ｚ])");
    /** B. 安培 */
    private static final Pattern WITH_TEXT = Pattern.compile("([A-Za-zＡ-Ｚ])\\s*[.．、:：)）]\\s*(\\S.*)");
    /** 1-B, 2-A: which prompt, which option. */
    private static final Pattern PAIR = Pattern.compile("([0-9]{1,2})[\\-—–:：=→.、]*([A-L])");

    private final Findings findings;
    private final String rationale;
    private final String source;

    ChoiceKeyReader(Findings findings, String rationale, String source) {
        this.findings = findings;
        this.rationale = rationale;
        this.source = source;
    }

    @Nullable
    AnswerKey read(QuestionType type, RawQuestion said) {
        Optional<List<Integer>> read =
                type == QuestionType.MATCHING ? pairs(said).or(() -> indexes(said)) : indexes(said);
        if (read.isEmpty() || !named(read.get(), said)) {
            return null;
        }
        List<Integer> indexes = read.get();
        return switch (type) {
            case ORDERING -> order(indexes, said);
            case MATCHING -> match(indexes, said);
            default -> choice(type, indexes, said);
        };
    }

    private boolean named(List<Integer> indexes, RawQuestion said) {
        for (int index : indexes) {
            if (index >= said.options().size()) {
                findings.add(
                        Plain.KEY,
                        said.key(),
                        "key-names-no-option",
                        "答案里的 " + letter(index) + " 没有对应的选项（共 " + said.options().size() + " 个选项）",
                        "检查答案，或补上这个选项");
                return false;
            }
        }
        return true;
    }

    private @Nullable AnswerKey choice(QuestionType type, List<Integer> named, RawQuestion said) {
        TreeSet<Integer> indexes = new TreeSet<>(named);
        if (type == QuestionType.SINGLE && indexes.size() > 1) {
            findings.add(
                    Plain.KEY,
                    said.key(),
                    "single-with-several-keys",
                    "单选题有 " + indexes.size() + " 个答案",
                    "只留一个，或把题型改为多选题",
                    question -> question.withType("多选题"));
            return null;
        }
        if (type == QuestionType.MULTIPLE && indexes.size() == 1) {
            findings.add(
                    Plain.KEY,
                    said.key(),
                    "multiple-with-one-key",
                    "多选题只有一个答案",
                    "补全答案，或把题型改为单选题",
                    question -> question.withType("单选题"));
            return null;
        }
        return new ChoiceKey(indexes, rationale, source);
    }

    private @Nullable AnswerKey order(List<Integer> indexes, RawQuestion said) {
        int options = said.options().size();
        if (indexes.size() != options || new HashSet<>(indexes).size() != options) {
            findings.add(
                    Plain.KEY,
                    said.key(),
                    "order-incomplete",
                    "排序题有 " + options + " 个选项，答案没有把每一个都写一次",
                    "按正确的先后写全字母，如 CADB");
            return null;
        }
        return new OrderKey(indexes, rationale, source);
    }

    private @Nullable AnswerKey match(List<Integer> indexes, RawQuestion said) {
        if (indexes.size() != said.prompts().size()) {
            findings.add(
                    Plain.KEY,
                    said.key(),
                    "match-incomplete",
                    "匹配题左列有 " + said.prompts().size() + " 项，答案有 " + indexes.size() + " 个字母",
                    "左列一项一个字母，如 BAD");
            return null;
        }
        return new MatchKey(indexes, rationale, source);
    }

    private static Optional<List<Integer>> pairs(RawQuestion said) {
        String plain = SheetWords.plain(said.key()).toUpperCase(Locale.ROOT);
        if (!PAIR.matcher(plain).replaceAll("").replaceAll("[,，;；、|\\s]", "").isEmpty()) {
            return Optional.empty();
        }
        List<Integer> indexes = new ArrayList<>();
        Matcher pair = PAIR.matcher(plain);
        while (pair.find()) {
            if (Integer.parseInt(pair.group(1)) != indexes.size() + 1) {
                return Optional.empty();
            }
            indexes.add(pair.group(2).charAt(0) - 'A');
        }
        return indexes.isEmpty() ? Optional.empty() : Optional.of(indexes);
    }

    private Optional<List<Integer>> indexes(RawQuestion said) {
        String text = said.key().strip();
        List<String> options = said.options().stream().map(SameQuestion::plain).toList();
        int byText = options.indexOf(SameQuestion.plain(text));
        Matcher both = WITH_TEXT.matcher(text);
        if (byText < 0 && both.matches()) {
            int index = OptionTexts.index(both.group(1).charAt(0));
            if (index < options.size() && options.get(index).equals(SameQuestion.plain(both.group(2)))) {
                return Optional.of(List.of(index));
            }
        }
        String signs = signs(text);
        boolean letters = !signs.isEmpty() && signs.chars().allMatch(sign -> sign >= 'A' && sign <= 'Z');
        boolean numbers = !signs.isEmpty() && signs.chars().allMatch(sign -> sign >= '1' && sign <= '9');
        if (letters || numbers) {
            List<Integer> indexes = new ArrayList<>();
            signs.chars().forEach(sign -> indexes.add(sign - (letters ? 'A' : '1')));
            if (byText >= 0 && !indexes.equals(List.of(byText)) && (numbers || signs.length() == 1)) {
                return ambiguous(text, byText);
            }
            if (byText < 0 || numbers || indexes.stream().allMatch(index -> index < options.size())) {
                return Optional.of(indexes);
            }
        }
        return byText >= 0 ? Optional.of(List.of(byText)) : texts(text, options);
    }

    private static String signs(String text) {
        String plain = BEFORE.matcher(text.strip()).replaceFirst("");
        return BETWEEN.matcher(SheetWords.plain(plain).toUpperCase(Locale.ROOT)).replaceAll("");
    }

    private Optional<List<Integer>> ambiguous(String text, int byText) {
        findings.add(
                Plain.KEY,
                text,
                "key-ambiguous",
                "答案“" + text + "”既可能是第几个选项，也可能是选项 " + letter(byText) + " 的内容",
                "请改用字母，如 " + letter(byText));
        return Optional.empty();
    }

    /** 西游记；水浒传 */
    private Optional<List<Integer>> texts(String text, List<String> options) {
        List<Integer> indexes = KeyReader.parts(text, BETWEEN_TEXTS).stream()
                .map(part -> options.indexOf(SameQuestion.plain(part)))
                .toList();
        if (indexes.isEmpty() || indexes.contains(-1)) {
            findings.add(
                    Plain.KEY, text, "key-unreadable", "看不懂答案“" + KeyReader.shortened(text) + "”", "请写选项字母，如 A 或 ACD");
            return Optional.empty();
        }
        return Optional.of(indexes);
    }

    private static char letter(int index) {
        return (char) ('A' + index);
    }
}

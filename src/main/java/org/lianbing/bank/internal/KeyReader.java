package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.internal.SheetField.Plain;

/** Reads a key however it is spelt: ACD, "A,C", A、C, A|C, 1,3, lower case, wrong order; 对, √, T, A; 甲||乙. */
final class KeyReader {
    private static final Pattern BETWEEN = Pattern.compile("[,，、|;；/&和\\s.．]+");
    /** Tried in this order; the first that gives as many parts as there are blanks wins. */
    private static final List<Pattern> BETWEEN_BLANKS = List.of(
            Pattern.compile("[;；\\n]"),
            Pattern.compile("(?<!\\|)\\|(?!\\|)"),
            Pattern.compile("[、]"),
            Pattern.compile("[,，]"),
            Pattern.compile("\\s+"));

    private static final int ACCEPTED_MAX = 100;

    private final Findings findings;
    private final String rationale;
    private final String source;

    KeyReader(Findings findings, String rationale, String source) {
        this.findings = findings;
        this.rationale = rationale;
        this.source = source;
    }

    /** @return null when it could not be read; the findings say why */
    @Nullable
    AnswerKey read(QuestionType type, String text, List<String> options, int blankCount) {
        if (text.isBlank()) {
            findings.add(Plain.KEY, "key-missing", "没有答案", "请填写答案");
            return null;
        }
        return switch (type) {
            case SINGLE, MULTIPLE -> choice(type, text, options);
            case TRUE_FALSE -> truth(text, options);
            case FILL_IN_BLANK -> blanks(text, blankCount);
            case ORDERING, MATCHING, SHORT_ANSWER, CASE -> {
                findings.add(Plain.TYPE, "type-not-in-a-row", "这种题型不能写在一行里", "请改用题库文件夹格式");
                yield null;
            }
        };
    }

    private @Nullable AnswerKey choice(QuestionType type, String text, List<String> options) {
        Optional<Set<Integer>> read = indexes(text, options);
        if (read.isEmpty()) {
            return null;
        }
        Set<Integer> indexes = read.get();
        for (int index : indexes) {
            if (index >= options.size()) {
                findings.add(
                        Plain.KEY,
                        "key-names-no-option",
                        "答案里的 " + (char) ('A' + index) + " 没有对应的选项（共 " + options.size() + " 个选项）",
                        "检查答案，或补上这个选项");
                return null;
            }
        }
        if (type == QuestionType.SINGLE && indexes.size() > 1) {
            findings.add(Plain.KEY, "single-with-several-keys", "单选题有 " + indexes.size() + " 个答案", "只留一个，或把题型改为多选题");
            return null;
        }
        if (type == QuestionType.MULTIPLE && indexes.size() == 1) {
            findings.add(Plain.KEY, "multiple-with-one-key", "多选题只有一个答案", "补全答案，或把题型改为单选题");
            return null;
        }
        return new ChoiceKey(indexes, rationale, source);
    }

    private Optional<Set<Integer>> indexes(String text, List<String> options) {
        String plain = SheetWords.plain(text).toUpperCase(Locale.ROOT);
        int byText = options.stream().map(SameQuestion::plain).toList().indexOf(SameQuestion.plain(text));
        String signs = BETWEEN.matcher(plain).replaceAll("");
        boolean letters = signs.matches("[A-H]+");
        boolean numbers = signs.matches("[1-8]+");
        if (letters || numbers) {
            Set<Integer> indexes = new TreeSet<>();
            signs.chars().forEach(sign -> indexes.add(sign - (letters ? 'A' : '1')));
            if (numbers && byText >= 0 && !indexes.equals(Set.of(byText))) {
                findings.add(
                        Plain.KEY,
                        "key-ambiguous",
                        "答案“" + text + "”既可能是第几个选项，也可能是选项 " + (char) ('A' + byText) + " 的内容",
                        "请改用字母，如 " + (char) ('A' + byText));
                return Optional.empty();
            }
            return Optional.of(indexes);
        }
        if (byText >= 0) {
            return Optional.of(new TreeSet<>(Set.of(byText)));
        }
        findings.add(Plain.KEY, "key-unreadable", "看不懂答案“" + text + "”", "请写选项字母，如 A 或 ACD");
        return Optional.empty();
    }

    private @Nullable AnswerKey truth(String text, List<String> options) {
        Optional<Boolean> truth = SheetWords.truth(text);
        String plain = SheetWords.plain(text);
        if (truth.isEmpty() && (plain.equals("a") || plain.equals("b"))) {
            int index = plain.charAt(0) - 'a';
            truth = options.isEmpty() || index >= options.size()
                    ? Optional.of(index == 0)
                    : SheetWords.truth(options.get(index));
        }
        if (truth.isEmpty()) {
            findings.add(Plain.KEY, "key-unreadable", "看不懂判断题的答案“" + text + "”", "请写“对”或“错”");
            return null;
        }
        return new TruthKey(truth.get(), rationale, source);
    }

    private @Nullable AnswerKey blanks(String text, int blankCount) {
        if (blankCount == 0) {
            return null;
        }
        List<String> parts = List.of(text);
        if (blankCount > 1) {
            Optional<List<String>> split = BETWEEN_BLANKS.stream()
                    .map(between -> parts(text, between))
                    .filter(found -> found.size() == blankCount)
                    .findFirst();
            if (split.isEmpty()) {
                findings.add(
                        Plain.KEY, "blank-count", "题干有 " + blankCount + " 处空，答案的个数对不上", "一空一个答案，用分号隔开；同一空的几种写法用 || 隔开");
                return null;
            }
            parts = split.get();
        }
        List<List<String>> accepted = parts.stream()
                .map(part -> parts(part, Pattern.compile("\\|\\|")))
                .toList();
        boolean tooLong = accepted.stream().flatMap(List::stream).anyMatch(one -> one.length() > ACCEPTED_MAX);
        if (tooLong || accepted.stream().anyMatch(List::isEmpty)) {
            findings.add(Plain.KEY, "key-unreadable", "填空题有一空没有答案，或答案超过 " + ACCEPTED_MAX + " 字", "请写简短的答案");
            return null;
        }
        return new BlanksKey(accepted, rationale, source);
    }

    private static List<String> parts(String text, Pattern between) {
        List<String> parts = new ArrayList<>(
                Arrays.stream(between.split(text)).map(String::strip).toList());
        parts.removeIf(String::isEmpty);
        return parts;
    }
}

package org.lianbing.bank.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.ModelAnswerKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.AnswerShape;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.internal.SheetField.Plain;

/** Reads a key however it is spelt: 对, √, T, A; 甲||乙；丙; 220±5; and, by {@link ChoiceKeyReader}, letters of options. */
final class KeyReader {
    /** Between blanks whose texts hold every other sign: what our own formats write. */
    static final String EXACT = AnswerShape.BLANK_SEPARATOR;
    /** Tried in this order; the first that gives as many parts as there are blanks wins. */
    private static final List<Pattern> BETWEEN_BLANKS = List.of(
            Pattern.compile(EXACT),
            Pattern.compile("(?<!\\|)\\|(?!\\|)"),
            Pattern.compile("[;；\\n]"),
            Pattern.compile("[①-⑳]|[（(][1-9][)）]"),
            Pattern.compile("、"),
            Pattern.compile("[,，]"),
            Pattern.compile("\\s+"));

    private static final Pattern ALTERNATIVES = Pattern.compile("\\|\\|");
    private static final Pattern ANY_ORDER = Pattern.compile("\\s*[（(](?:顺序不限|不分顺序|任意顺序|顺序可换|顺序可颠倒|可互换)[)）]\\s*$");
    private static final Pattern TOLERANCE =
            Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)\\s*(?:±|\\+/-|\\+-)\\s*([0-9]+(?:\\.[0-9]+)?)");
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
    AnswerKey read(QuestionType type, RawQuestion said, int blankCount) {
        if (said.key().isBlank()) {
            findings.add(Plain.KEY, "", "key-missing", "没有答案", "请填写答案");
            return null;
        }
        return switch (type) {
            case SINGLE, MULTIPLE, ORDERING, MATCHING ->
                new ChoiceKeyReader(findings, rationale, source).read(type, said);
            case TRUE_FALSE -> truth(said);
            case FILL_IN_BLANK -> blanks(said, blankCount);
            case SHORT_ANSWER -> modelAnswer(said.key());
            case CASE -> throw new IllegalArgumentException("the parts of a case have keys, it has none");
        };
    }

    private @Nullable AnswerKey truth(RawQuestion said) {
        Optional<Boolean> truth = SheetWords.truth(said.key());
        String plain = SheetWords.plain(said.key()).replaceAll("[.。、]$", "");
        if (truth.isEmpty() && (plain.equals("a") || plain.equals("b"))) {
            int index = plain.charAt(0) - 'a';
            String option = index < said.options().size() ? said.options().get(index) : "";
            truth = option.isBlank() ? Optional.of(index == 0) : SheetWords.truth(option);
        }
        if (truth.isEmpty()) {
            findings.add(
                    Plain.KEY, said.key(), "key-unreadable", "看不懂判断题的答案“" + shortened(said.key()) + "”", "请写“对”或“错”");
            return null;
        }
        return new TruthKey(truth.get(), rationale, source);
    }

    private @Nullable AnswerKey blanks(RawQuestion said, int blankCount) {
        if (blankCount == 0) {
            return null;
        }
        boolean anyOrder = ANY_ORDER.matcher(said.key()).find();
        String text = ANY_ORDER.matcher(said.key()).replaceAll("");
        List<String> parts = blankCount == 1 ? List.of(text) : divided(text, blankCount);
        if (parts.isEmpty()) {
            findings.add(
                    Plain.KEY,
                    said.key(),
                    "blank-count",
                    "题干有 " + blankCount + " 处空，答案的个数对不上",
                    "一空一个答案，用分号隔开；同一空的几种写法用 || 隔开");
            return null;
        }
        List<List<String>> accepted = new ArrayList<>();
        List<BigDecimal> tolerances = new ArrayList<>();
        for (String part : parts) {
            List<String> texts = parts(part, ALTERNATIVES);
            Matcher number = TOLERANCE.matcher(texts.isEmpty() ? "" : texts.getFirst());
            boolean tolerant = number.matches();
            if (tolerant) {
                texts.set(0, number.group(1));
            }
            accepted.add(texts);
            tolerances.add(tolerant ? new BigDecimal(number.group(2)) : BigDecimal.ZERO);
        }
        boolean tooLong = accepted.stream().flatMap(List::stream).anyMatch(one -> one.length() > ACCEPTED_MAX);
        if (tooLong || accepted.stream().anyMatch(List::isEmpty)) {
            findings.add(Plain.KEY, said.key(), "key-unreadable", "填空题有一空没有答案，或答案超过 " + ACCEPTED_MAX + " 字", "请写简短的答案");
            return null;
        }
        boolean exact = tolerances.stream().allMatch(tolerance -> tolerance.signum() == 0);
        return new BlanksKey(accepted, exact ? List.of() : tolerances, anyOrder && blankCount > 1, rationale, source);
    }

    private static List<String> divided(String text, int blankCount) {
        return BETWEEN_BLANKS.stream()
                .map(between -> parts(text, between))
                .filter(found -> found.size() == blankCount)
                .findFirst()
                .orElse(List.of());
    }

    private @Nullable AnswerKey modelAnswer(String text) {
        if (text.length() > AnswerShape.TEXT_MAX) {
            findings.add(
                    Plain.KEY,
                    text,
                    "text-too-long",
                    "参考答案有 " + text.length() + " 字，最多 " + AnswerShape.TEXT_MAX + " 字",
                    "请缩短，或拆成几题");
            return null;
        }
        return new ModelAnswerKey(text, rationale, source);
    }

    static List<String> parts(String text, Pattern between) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(
                Arrays.stream(between.split(text)).map(String::strip).toList());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /** A key in words of a message. */
    static String shortened(String text) {
        String line = Objects.requireNonNull(text).replaceAll("\\s+", " ");
        return line.length() <= 30 ? line : line.substring(0, 30) + "…";
    }
}

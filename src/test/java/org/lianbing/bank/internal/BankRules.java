package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.QuestionContent.Part;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.internal.ShippedBank.ShippedQuestion;

/** What a bank that ships must keep, beyond its shape: each rule says what it found, in words. */
final class BankRules {
    static final int QUESTIONS_MIN = 60;
    private static final double LETTER_MIN = 0.15;
    private static final double LETTER_MAX = 0.35;
    private static final double LONGEST_IS_KEY_MAX = 0.35;
    private static final double ALL_OF_ABOVE_MAX = 0.03;
    private static final double ALIKE_FROM = 0.8;
    private static final double AGREEMENT_MIN = 0.95;
    private static final Pattern ALL_OF_ABOVE = Pattern.compile("以上都|以上均|以上全|上述都|上述均|以上选项|都不对|全部正确");
    private static final int SHORT_STEM = 18;
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)");
    private static final Pattern BLANK = Pattern.compile("_{2,}");

    private BankRules() {}

    static List<String> faults(ShippedBank bank) {
        List<String> faults = new ArrayList<>();
        if (bank.questions().size() < QUESTIONS_MIN) {
            faults.add(bank.id() + " has " + bank.questions().size() + " questions; " + QUESTIONS_MIN + " are needed");
        }
        bank.questions().forEach(question -> single(question, faults));
        letters(bank, faults);
        habits(bank, faults);
        return faults;
    }

    private static void single(ShippedQuestion question, List<String> faults) {
        QuestionDraft draft = question.draft();
        Set<String> options = new HashSet<>();
        draft.options().forEach(option -> {
            if (!options.add(SameQuestion.plain(option))) {
                faults.add(question.id() + " has an option twice: " + option);
            }
        });
        if (draft.key() instanceof ChoiceKey key
                && key.optionIndexes().size() == draft.options().size()) {
            faults.add(question.id() + ": every option is right");
        }
        blanks(question.id(), draft.type(), draft.stem(), draft.key(), faults);
        if (draft.key() instanceof CaseKey key) {
            for (int i = 0; i < draft.parts().size(); i++) {
                Part part = draft.parts().get(i);
                blanks(
                        question.id() + "/" + (i + 1),
                        part.type(),
                        part.stem(),
                        key.parts().get(i),
                        faults);
            }
        }
        if (new HashSet<>(draft.prompts()).size() < draft.prompts().size()) {
            faults.add(question.id() + " has a prompt twice");
        }
        if (draft.options().stream()
                        .anyMatch(option -> ALL_OF_ABOVE.matcher(option).find())
                && !draft.pinned()) {
            faults.add(question.id() + " speaks of the other options and is not pinned");
        }
    }

    private static void blanks(String id, QuestionType type, String stem, AnswerKey key, List<String> faults) {
        int blanks = (int) BLANK.matcher(stem).results().count();
        if (key instanceof BlanksKey keys && keys.accepted().size() != blanks) {
            faults.add(id + " has " + blanks + " blanks and keys for "
                    + keys.accepted().size());
        }
        if (type != QuestionType.FILL_IN_BLANK && blanks > 0) {
            faults.add(id + " has a blank and is no fill-in question");
        }
    }

    /** Who always chooses B should win nothing by it. */
    private static void letters(ShippedBank bank, List<String> faults) {
        Map<Character, Integer> counts = new TreeMap<>(Map.of('A', 0, 'B', 0, 'C', 0, 'D', 0));
        int singles = 0;
        for (ShippedQuestion question : bank.questions()) {
            if (question.draft().type() == QuestionType.SINGLE
                    && question.draft().key() instanceof ChoiceKey key) {
                counts.merge((char) ('A' + key.optionIndexes().iterator().next()), 1, Integer::sum);
                singles++;
            }
        }
        for (char letter = 'A'; letter <= 'D'; letter++) {
            double share = (double) Objects.requireNonNull(counts.get(letter)) / Math.max(1, singles);
            if (share < LETTER_MIN || share > LETTER_MAX) {
                faults.add("%s: %.0f %% of its single-choice keys are %s; 15 %% to 35 %% are allowed"
                        .formatted(bank.id(), share * 100, letter));
            }
        }
    }

    /** Who always chooses the longest option should win nothing either. */
    private static void habits(ShippedBank bank, List<String> faults) {
        List<QuestionDraft> singles = bank.questions().stream()
                .map(ShippedQuestion::draft)
                .filter(draft -> draft.type() == QuestionType.SINGLE)
                .toList();
        long longest = singles.stream().filter(BankRules::longestIsKey).count();
        long all = bank.questions().stream()
                .filter(question -> question.draft().options().stream()
                        .anyMatch(option -> ALL_OF_ABOVE.matcher(option).find()))
                .count();
        if (longest > LONGEST_IS_KEY_MAX * singles.size()) {
            faults.add(bank.id() + ": the longest option is the key in " + longest + " of " + singles.size());
        }
        if (all > ALL_OF_ABOVE_MAX * bank.questions().size()) {
            faults.add(bank.id() + ": 以上都… in " + all + " questions");
        }
    }

    private static boolean longestIsKey(QuestionDraft draft) {
        int key = ((ChoiceKey) draft.key()).optionIndexes().iterator().next();
        int length = draft.options().get(key).length();
        for (int i = 0; i < draft.options().size(); i++) {
            if (i != key && draft.options().get(i).length() >= length) {
                return false;
            }
        }
        return true;
    }

    static List<String> doubles(List<ShippedBank> banks) {
        List<String> faults = new ArrayList<>();
        Map<String, String> ids = new HashMap<>();
        List<ShippedQuestion> all =
                banks.stream().flatMap(bank -> bank.questions().stream()).toList();
        for (ShippedQuestion question : all) {
            if (ids.put(question.id(), question.id()) != null) {
                faults.add("id used twice: " + question.id());
            }
        }
        List<Set<String>> pieces = all.stream()
                .map(question -> SameQuestion.bigrams(asked(question.draft())))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (SameQuestion.likeness(pieces.get(i), pieces.get(j)) >= ALIKE_FROM) {
                    faults.add("nearly the same stem: " + all.get(i).id() + " and "
                            + all.get(j).id());
                }
            }
        }
        return faults;
    }

    /** A short stem says little: 下面哪个标志表示注意安全 over other signs is another question. */
    private static String asked(QuestionDraft draft) {
        String stem = PICTURE.matcher(draft.stem()).replaceAll("");
        return stem.length() < SHORT_STEM ? stem + String.join("", draft.options()) : stem;
    }

    /** @param questions raw mappings of one bank */
    static List<String> secondReading(String bank, List<Map<?, ?>> questions) {
        List<String> faults = new ArrayList<>();
        int agreed = 0;
        for (Map<?, ?> question : questions) {
            if (!(question.get("secondReading") instanceof Map<?, ?> reading)) {
                faults.add(question.get("id") + " was not read a second time");
                continue;
            }
            boolean agrees = Boolean.TRUE.equals(reading.get("agrees"));
            agreed += agrees ? 1 : 0;
            if (!agrees && reading.get("note") == null) {
                faults.add(question.get("id") + ": the second reader disagreed and no note says how it was settled");
            }
            if (agrees && !agreesIndeed(question, reading.get("answer"))) {
                faults.add(question.get("id") + ": the second reader is said to agree, but answered "
                        + reading.get("answer"));
            }
        }
        if (agreed < AGREEMENT_MIN * questions.size()) {
            faults.add(bank + ": second readers agreed on " + agreed + " of " + questions.size());
        }
        return faults;
    }

    private static boolean agreesIndeed(Map<?, ?> question, @Nullable Object answer) {
        if (isBlanks(question)) {
            return true;
        }
        if (!(question.get("parts") instanceof List<?> parts)) {
            return Objects.equals(answer, question.get("key"));
        }
        return answer instanceof List<?> answers
                && answers.size() == parts.size()
                && IntStream.range(0, parts.size())
                        .allMatch(i -> agreesIndeed((Map<?, ?>) parts.get(i), answers.get(i)));
    }

    /** The second reader writes one text per blank; whether it is accepted is for people to judge. */
    private static boolean isBlanks(Map<?, ?> question) {
        return "fill-in-blank".equals(question.get("type")) || "short-answer".equals(question.get("type"));
    }
}

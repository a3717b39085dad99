package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.QuestionType;

/** Answers that stand apart from their questions, at the end of a text or of a section: 1-5 ABCDA, 1.A 2.B, 1. 安培. */
final class GatheredAnswers {
    private static final String SIGN = "[A-La-lＡ-Ｌ√×✓✔✗✘╳对错TFtf]";
    private static final Pattern RANGE = Pattern.compile(
            "(?<![0-9])[（(\\[【]?([0-9０-９]{1,5})\\s*(?:题)?\\s*(?:[-—–~～－]{1,2}|至|到)\\s*([0-9０-９]{1,5})\\s*(?:题)?\\s*[)）\\]】]?\\s*[:：.、．]?\\s*"
                    + "(" + SIGN + "(?:[\\s,，、;；]*" + SIGN + ")*)(?![A-Za-z0-9])");
    private static final Pattern ITEM = Pattern.compile(
            "(?<![0-9A-Za-z])[（(]?([0-9０-９]{1,5})\\s*[)）]?\\s*[.．、:：]?\\s*[（(]?\\s*"
                    + "((?:[A-La-lＡ-Ｌ]\\s?[,，、]?\\s?){1,12}|√|×|✓|✔|✗|✘|╳|对|错|正确|错误|T|F)\\s*[)）]?(?![A-Za-z0-9\\u4e00-\\u9fff])");
    private static final int RANGE_MAX = 500;
    private static final Pattern NEXT = Pattern.compile("(?<=\\s|[;；])([0-9０-９]{1,5})\\s*[.．、]\\s*(?![0-9])");
    /** Of an answer that may have another behind it on its line. */
    private static final int WORDS_MAX = 60;

    private static final Pattern BETWEEN = Pattern.compile("[\\s,，、;；]+");
    private static final Pattern NUMBERS = Pattern.compile("^题\\s*号[\\s:：|]*((?:[0-9]{1,5}[\\s|]*)+)$");
    private static final Pattern BELOW_NUMBERS = Pattern.compile("^答\\s*案[\\s:：|]*(.+)$");

    private final List<Group> groups = new ArrayList<>();
    private List<Integer> numbersAbove = List.of();
    private @Nullable Answer last;

    static final class Answer {
        final int number;
        final StringBuilder key;
        final StringBuilder rationale = new StringBuilder();
        String source = "";

        Answer(int number, String key) {
            this.number = number;
            this.key = new StringBuilder(key);
        }
    }

    /** @param type word of its title, "" without */
    private record Group(String type, List<Answer> answers) {}

    void section(String type) {
        groups.add(new Group(type, new ArrayList<>()));
        last = null;
    }

    boolean isEmpty() {
        return groups.stream().allMatch(group -> group.answers.isEmpty());
    }

    /** Whether the line is nothing but answers. */
    static boolean isList(String line) {
        return NUMBERS.matcher(line).matches() || !numbers(line).isEmpty();
    }

    /** Of the questions that are answered in a line of nothing but answers; none for any other line. */
    static Set<Integer> numbers(String line) {
        Set<Integer> numbers = new HashSet<>();
        Matcher ranges = RANGE.matcher(line);
        while (ranges.find()) {
            int to = Math.min(TextMarks.number(ranges.group(2)), TextMarks.number(ranges.group(1)) + RANGE_MAX);
            IntStream.rangeClosed(TextMarks.number(ranges.group(1)), to).forEach(numbers::add);
        }
        Matcher items = ITEM.matcher(ranges.replaceAll(" "));
        while (items.find()) {
            numbers.add(TextMarks.number(items.group(1)));
        }
        String rest = items.replaceAll(" ").replaceAll("[\\s,，、;；.。|]|(?:参考|正确)?答案[:：]?", "");
        return rest.isEmpty() ? numbers : Set.of();
    }

    /** The answer, where a line answers this question and no other: 3.B */
    static Optional<String> only(String line, int number) {
        Matcher item = ITEM.matcher(line);
        boolean one = number > 0 && item.matches() && TextMarks.number(item.group(1)) == number;
        // 5A may be the answer to a blank; a sign between tells a number from a quantity.
        return one && !line.matches("[0-9]+\\s*[A-L]")
                ? Optional.of(item.group(2).replaceAll("[\\s,，、]", ""))
                : Optional.empty();
    }

    /** Below a row of numbers, a row of as many answers is due. */
    boolean expectsRow() {
        return !numbersAbove.isEmpty();
    }

    /** @return whether it could be made sense of */
    boolean take(String line) {
        Matcher numbers = NUMBERS.matcher(line);
        if (numbers.matches()) {
            numbersAbove = KeyReader.parts(numbers.group(1), Pattern.compile("[\\s|]+")).stream()
                    .map(Integer::parseInt)
                    .toList();
            return true;
        }
        if (!numbersAbove.isEmpty() && below(line)) {
            return true;
        }
        if (isList(line)) {
            list(line);
            return true;
        }
        return TextMarks.numbered(line)
                .filter(numbered -> numbered.numbering() != TextMarks.Numbering.BARE)
                .map(numbered -> words(numbered.number(), numbered.rest()))
                .orElse(false);
    }

    private boolean below(String line) {
        Matcher answers = BELOW_NUMBERS.matcher(line);
        List<String> keys =
                answers.matches() ? KeyReader.parts(answers.group(1), Pattern.compile("[\\s|]+")) : List.of();
        boolean fits = keys.size() == numbersAbove.size();
        for (int i = 0; fits && i < keys.size(); i++) {
            add(numbersAbove.get(i), keys.get(i));
        }
        numbersAbove = List.of();
        return fits;
    }

    private void list(String line) {
        Matcher ranges = RANGE.matcher(line);
        while (ranges.find()) {
            range(TextMarks.number(ranges.group(1)), TextMarks.number(ranges.group(2)), ranges.group(3));
        }
        Matcher items = ITEM.matcher(ranges.replaceAll(" "));
        while (items.find()) {
            add(TextMarks.number(items.group(1)), items.group(2).replaceAll("[\\s,，、]", ""));
        }
    }

    /** As many groups of letters as there are numbers, or as many single letters; else nobody can tell whose is whose. */
    private void range(int from, int to, String signs) {
        List<String> keys = KeyReader.parts(signs, BETWEEN);
        int count = to - from + 1;
        if (keys.size() != count) {
            String all = BETWEEN.matcher(signs).replaceAll("");
            keys = all.length() == count ? List.of(all.split("")) : List.of();
        }
        for (int i = 0; i < keys.size(); i++) {
            add(from + i, keys.get(i));
        }
    }

    /** 1. 安培 2. 伏特 3. 欧姆 on one line; a number that does not follow is a part of the answer. */
    private boolean words(int number, String text) {
        Matcher next = NEXT.matcher(text);
        int from = 0;
        int current = number;
        boolean lists = !groups.isEmpty()
                && SheetWords.type(groups.getLast().type)
                        .filter(QuestionType.SHORT_ANSWER::equals)
                        .isPresent();
        while (!lists && next.find()) {
            boolean follows = TextMarks.number(next.group(1)) == current + 1 && next.start() - from <= WORDS_MAX;
            if (follows) {
                word(current, text.substring(from, next.start()).strip());
                current++;
                from = next.end();
            }
        }
        word(current, text.substring(from).strip());
        return true;
    }

    private void word(int number, String text) {
        Matcher item = ITEM.matcher("1." + text);
        if (item.lookingAt()) {
            add(number, item.group(2).replaceAll("[\\s,，、]", ""));
            String rest = ("1." + text).substring(item.end()).replaceFirst("^[\\s。.；;，,:：]+", "");
            rationale(rest);
        } else {
            add(number, text.replaceFirst("^(?:答\\s*)?[:：]\\s*", ""));
        }
    }

    private void add(int number, String key) {
        if (groups.isEmpty()) {
            section("");
        }
        last = new Answer(number, key);
        groups.getLast().answers.add(last);
    }

    /** Of the answer that came last. */
    void rationale(String text) {
        if (last != null && !text.isBlank()) {
            TextBlock.append(last.rationale, text);
        }
    }

    void source(String text) {
        if (last != null && last.source.isEmpty()) {
            last.source = text;
        }
    }

    void key(String text) {
        if (last != null) {
            TextBlock.append(last.key, text);
        }
    }

    /** A line that announces nothing goes on with what came last. */
    void goOn(String text) {
        if (last != null && last.rationale.isEmpty()) {
            TextBlock.append(last.key, text);
        } else {
            rationale(text);
        }
    }

    /** Hands every answer to its question, once. */
    void assign(List<TextSection> sections) {
        if (isEmpty()) {
            groups.clear();
            return;
        }
        List<TextSection> open = new ArrayList<>(sections);
        for (Group group : groups) {
            Optional<QuestionType> type = SheetWords.type(group.type);
            Optional<TextSection> named = open.stream()
                    .filter(section ->
                            type.isPresent() && SheetWords.type(section.type()).equals(type) && section.hasOpen())
                    .findFirst();
            if (named.isPresent()) {
                answer(named.get().blocks(), group.answers);
            } else {
                byNumber(open, group.answers);
            }
        }
        groups.clear();
        last = null;
    }

    /** Numbers that go through the whole text name their question; where they begin anew, the next section does. */
    private static void byNumber(List<TextSection> sections, List<Answer> answers) {
        List<TextBlock> all =
                sections.stream().flatMap(section -> section.blocks().stream()).toList();
        boolean unique = all.stream().map(block -> block.number).distinct().count() == all.size();
        if (unique) {
            answer(all, answers);
            return;
        }
        List<TextSection> open =
                new ArrayList<>(sections.stream().filter(TextSection::hasOpen).toList());
        List<Answer> run = new ArrayList<>();
        for (Answer answer : answers) {
            if (!run.isEmpty() && answer.number <= run.getLast().number && !open.isEmpty()) {
                answer(open.removeFirst().blocks(), run);
                run = new ArrayList<>();
            }
            run.add(answer);
        }
        if (!open.isEmpty()) {
            answer(open.getFirst().blocks(), run);
        }
    }

    private static void answer(List<TextBlock> blocks, List<Answer> answers) {
        Map<Integer, Answer> byNumber = new HashMap<>();
        answers.forEach(answer -> byNumber.putIfAbsent(answer.number, answer));
        for (TextBlock block : blocks) {
            Answer answer = byNumber.get(block.number);
            if (answer != null && block.key.isEmpty()) {
                block.answered(answer.key.toString());
                TextBlock.append(block.rationale, answer.rationale.toString());
                block.say(TextMarks.Tag.SOURCE, answer.source);
                block.keep("答案：" + answer.key);
            }
        }
    }
}

package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianbing.bank.internal.FormatFile.Found;

/** Moodle's Aiken text: a stem, options A. or A), and ANSWER: B. */
final class AikenFile {
    private static final Pattern OPTION = Pattern.compile("([A-Z])[.)]\\s+(\\S.*)");
    private static final Pattern ANSWER = Pattern.compile("ANSWER:\\s*([A-Z](?:\\s*,\\s*[A-Z])*)\\s*");

    private AikenFile() {}

    static boolean is(String text) {
        boolean options = false;
        boolean answers = false;
        for (String line : text.lines().limit(2_000).toList()) {
            if (line.matches("\\s*[0-9]{1,5}\\s*[.、．].*")) {
                return false;
            }
            options |= OPTION.matcher(line.strip()).matches();
            answers |= ANSWER.matcher(line.strip()).matches();
        }
        return options && answers;
    }

    static FormatFile open(String name, String text, ReadingHints hints) {
        return FormatFile.open(FileKind.AIKEN, name, each -> read(name, text, each), hints);
    }

    private static void read(String name, String text, Consumer<Found> each) {
        List<String> stem = new ArrayList<>();
        List<String> options = new ArrayList<>();
        List<String> raw = new ArrayList<>();
        int first = 0;
        int number = 0;
        for (String whole : text.lines().toList()) {
            number++;
            String line = whole.replace("\uFEFF", "").strip();
            if (line.isEmpty()) {
                continue;
            }
            first = raw.isEmpty() ? number : first;
            raw.add(whole);
            Matcher option = OPTION.matcher(line);
            Matcher answer = ANSWER.matcher(line);
            if (answer.matches()) {
                RawQuestion said =
                        RawQuestion.asking("选择题", String.join("\n", stem), options, List.of(), answer.group(1));
                each.accept(Found.whole(name, first, said, String.join("\n", raw)));
                stem.clear();
                options.clear();
                raw.clear();
            } else if (option.matches() && option.group(1).charAt(0) - 'A' == options.size()) {
                options.add(option.group(2));
            } else if (options.isEmpty()) {
                stem.add(line);
            } else {
                options.set(options.size() - 1, options.getLast() + "\n" + line);
            }
        }
        if (!raw.isEmpty()) {
            RawQuestion rest = RawQuestion.asking("选择题", String.join("\n", stem), options, List.of(), "");
            each.accept(Found.whole(name, first, rest, String.join("\n", raw)));
        }
    }
}

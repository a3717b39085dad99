package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.lianbing.bank.internal.FormatFile.Found;

/** Divides Moodle's GIFT text into its questions, with the category they stand in and the tags above them. */
final class GiftFile {
    /** Looks at each place a bounded number of times: four million blank lines before a name took hours (measured). */
    private static final Pattern ANSWERED =
            Pattern.compile("(?<!\\\\)\\{\\s*+(?:[=~#]|T\\s*+[}#]|F\\s*+[}#]|TRUE\\s*+[}#]|FALSE\\s*+[}#])"
                    + "|(?m)^[ \\t]{0,20}(?>::[^\\n]{1,400}?::)[^\\n]*\\{|^\\$CATEGORY:");

    private static final Pattern TAG = Pattern.compile("\\[tag:([^\\]]+)]");

    private GiftFile() {}

    static boolean is(String text) {
        return ANSWERED.matcher(text).find();
    }

    static FormatFile open(String name, String text, ReadingHints hints) {
        return FormatFile.open(FileKind.GIFT, name, each -> read(name, text, each), hints);
    }

    private static void read(String name, String text, Consumer<Found> each) {
        StringBuilder question = new StringBuilder();
        List<String> tags = new ArrayList<>();
        String chapter = "";
        int first = 0;
        int number = 0;
        int open = 0;
        for (String whole : (text + "\n\n").lines().toList()) {
            number++;
            String line = whole.replace("\uFEFF", "");
            String bare = line.strip();
            if (bare.startsWith("//")) {
                TAG.matcher(bare).results().map(found -> found.group(1)).forEach(tags::add);
            } else if (bare.startsWith("$CATEGORY:") && question.isEmpty()) {
                chapter = category(bare.substring("$CATEGORY:".length()));
            } else if (!bare.isEmpty() || open > 0) {
                first = question.isEmpty() ? number : first;
                question.append(question.isEmpty() ? "" : "\n").append(line);
                open += braces(line);
            }
            // A blank line ends a question, unless its braces are open: some editors leave blank lines between answers.
            if (bare.isEmpty() && open <= 0 && !question.isEmpty()) {
                each.accept(new GiftQuestion(name, first, question.toString(), chapter, List.copyOf(tags)).found());
                question.setLength(0);
                tags.clear();
                open = 0;
            }
        }
        if (!question.isEmpty()) {
            each.accept(new GiftQuestion(name, first, question.toString(), chapter, tags).found());
        }
    }

    private static int braces(String line) {
        int open = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                open++;
            } else if (c == '}') {
                open--;
            }
        }
        return open;
    }

    /** The last step of a path: $course$/电工/安全用电; a slash within a name is doubled. */
    static String category(String path) {
        String[] steps = path.strip().split("(?<!/)/(?!/)");
        String last = steps[steps.length - 1].replace("//", "/").strip();
        return last.matches("\\$[a-z]+\\$|top") ? "" : shortened(last);
    }

    static String shortened(String chapter) {
        return chapter.length() <= ReadQuestion.CHAPTER_MAX ? chapter : chapter.substring(0, ReadQuestion.CHAPTER_MAX);
    }
}

package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text of a question, taken apart at its marks: see {@link InlineMarks}. */
sealed interface Inline {
    record Words(String text) implements Inline {}

    record Formula(String latex) implements Inline {}

    /** @param address {@code pic:12}, or a path within a folder of question-banks/ */
    record Picture(String alt, String address) implements Inline {}

    record Sound(String alt, String address) implements Inline {}

    Pattern MARK = Pattern.compile("(?<media>" + InlineMarks.MEDIA.pattern() + ")|" + InlineMarks.FORMULA.pattern());

    static List<Inline> of(String text) {
        if (text.indexOf('$') < 0 && !text.contains("![")) {
            return text.isEmpty() ? List.of() : List.of(new Words(text));
        }
        List<Inline> pieces = new ArrayList<>();
        int from = 0;
        for (MatchResult mark : MARK.matcher(text).results().toList()) {
            if (mark.start() > from) {
                pieces.add(new Words(text.substring(from, mark.start())));
            }
            pieces.add(mark.group("media") == null ? new Formula(mark.group(4)) : media(mark.group(2), mark.group(3)));
            from = mark.end();
        }
        if (from < text.length()) {
            pieces.add(new Words(text.substring(from)));
        }
        return pieces;
    }

    /** The text with each piece written the way a format wants it. */
    static String written(String text, Function<Inline, String> piece) {
        return of(text).stream().map(piece).collect(Collectors.joining());
    }

    /** What stands there for somebody who can neither see nor hear: for formats that hold words only. */
    static String inWords(Inline piece) {
        return switch (piece) {
            case Words words -> words.text();
            case Formula formula -> "$" + formula.latex() + "$";
            case Picture picture -> "〔图：" + picture.alt() + "〕";
            case Sound sound -> "〔录音：" + sound.alt() + "〕";
        };
    }

    private static Inline media(String alt, String address) {
        return address.startsWith("audio:") || address.matches("(?i).*\\.(mp3|m4a|ogg|wav)")
                ? new Sound(alt, address)
                : new Picture(alt, address);
    }
}

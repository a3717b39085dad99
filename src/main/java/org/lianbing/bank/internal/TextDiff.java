package org.lianbing.bank.internal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What was added to a text and removed from it. Chinese is compared sign by sign; Latin words, numbers, formulas, pictures
 * and sounds as wholes, for half of one says nothing.
 */
final class TextDiff {
    private static final Pattern TOKEN = Pattern.compile(
            "!\\[[^\\]]*]\\([^)]*\\)|\\$[^$]+\\$|[\\p{IsLatin}]+|\\d+(?:[.,]\\d+)*|\\s+|.", Pattern.DOTALL);

    private TextDiff() {}

    enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** A stretch of text. */
    @Serdeable
    record Stretch(Kind kind, String text) {}

    /** Both texts together, in reading order; what is SAME or REMOVED is the old text, SAME or ADDED the new one. */
    static List<Stretch> of(String before, String after) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(stretches, Kind.SAME, old.subList(at, from));
            add(stretches, Kind.REMOVED, delta.getSource().getLines());
            add(stretches, Kind.ADDED, delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        add(stretches, Kind.SAME, old.subList(at, old.size()));
        return stretches;
    }

    private static void add(List<Stretch> stretches, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            stretches.add(new Stretch(kind, String.join("", tokens)));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}

package org.lianbing.bank.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a law, standard or book, however it is written: 《中华人民共和国安全生产法》（2021 年） is 安全生产法. */
final class SourceTitle {
    private static final Pattern QUOTED = Pattern.compile("《([^》]+)》");
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(][^）)]*[）)]");
    private static final String STATE = "中华人民共和国";

    private SourceTitle() {}

    /** What must stand in a cited text for it to be this source. */
    static String match(String title) {
        Matcher quoted = QUOTED.matcher(title);
        String name = quoted.find() ? quoted.group(1) : title;
        String plain = plain(IN_BRACKETS.matcher(name).replaceAll(""));
        return plain.startsWith(STATE) && plain.length() > STATE.length() ? plain.substring(STATE.length()) : plain;
    }

    /** Letters and digits only, of one width and case. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

package org.lianbing.bank.internal;

import java.util.Optional;
import java.util.regex.Pattern;

/** 一、单项选择题（每题 1 分，共 20 分）: a line that says of which type the questions below it are. */
final class SectionTitle {
    private static final String NUMBER = "(?:第?[一二三四五六七八九十]{1,3}(?:部分|大题)?|[IVXⅠⅡⅢⅣⅤⅥ]{1,4}|[（(][一二三四五六七八九十]{1,3}[)）])";
    private static final Pattern NUMBERED = Pattern.compile("^\\s*[【\\[]?" + NUMBER + "\\s*[、.．:：]?\\s*(.{2,})$");
    private static final Pattern BARE = Pattern.compile(
            "^\\s*[【\\[#*]*\\s*(\\S{2,10}?)(?:部分)?\\s*[】\\]*]*\\s*[:：]?(?:\\s*[（(].*[)）]|\\s*共.*)?\\s*[:：]?$");
    private static final int LENGTH_MAX = 150;
    /** Where the word of the type stands at the latest. */
    private static final int WORD_WITHIN = 14;

    private static final String NUMBERS = "第一二三四五六七八九十（([【IVXⅠⅡⅢⅣⅤⅥ#*";
    private static final int BARE_MAX = 60;

    private SectionTitle() {}

    /** Most lines are none, and are told by their first sign or their length. */
    private static boolean mayBegin(char first, int length) {
        return NUMBERS.indexOf(first) >= 0 || length <= BARE_MAX;
    }

    /** @return the word of the type */
    static Optional<String> type(String text) {
        if (text.isEmpty() || text.length() > LENGTH_MAX || !mayBegin(text.charAt(0), text.length())) {
            return Optional.empty();
        }
        String line = text.replaceAll("\\s+", " ");
        var numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            String rest = numbered.group(1);
            Optional<String> word =
                    SheetWords.typeWordWithin(rest.length() <= WORD_WITHIN ? rest : rest.substring(0, WORD_WITHIN));
            if (word.isPresent() && !rest.endsWith("？")) {
                return word;
            }
        }
        var bare = BARE.matcher(line);
        return bare.matches()
                        && SheetWords.type(bare.group(1)).isPresent()
                        && !bare.group(1).matches("[0-9A-Za-z]+")
                ? Optional.of(bare.group(1))
                : Optional.empty();
    }
}

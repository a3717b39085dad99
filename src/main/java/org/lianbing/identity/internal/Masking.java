package org.lianbing.identity.internal;

import java.util.regex.Pattern;

/** Shows as much of a personal value as a reader needs to recognise it, and no more. */
final class Masking {
    private static final Pattern LONG_NUMBER = Pattern.compile("[\\d０-９](?:[ \\-]?[\\d０-９]){6,}[XxＸｘ]?");

    private Masking() {}

    /** 张*华, 李*; counts characters, so that rare ones outside the basic plane are not cut in half. */
    static String name(String name) {
        int[] characters = name.codePoints().toArray();
        if (characters.length == 0) {
            return "*";
        }
        String first = Character.toString(characters[0]);
        return characters.length < 3
                ? first + "*"
                : first + "*" + Character.toString(characters[characters.length - 1]);
    }

    /** Stars over the middle of every long run of digits, whatever the text is: numbers turn up in any column. */
    static String longNumbers(String text) {
        return LONG_NUMBER.matcher(text).replaceAll(found -> {
            String number = found.group();
            return number.substring(0, 3) + "*".repeat(number.length() - 5) + number.substring(number.length() - 2);
        });
    }
}

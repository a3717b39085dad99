package org.lianbing.platform;

import java.text.Normalizer;

/** Words for a printed page: what the font has no sign for is written another way instead of as an empty box. */
public final class HtmlText {
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    private static final String PLAIN = "0123456789+-=()";

    private HtmlText() {}

    public static String words(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                html.append("<br/>");
            } else if (c < ' ') {
                // No control character can stand in XML; between two words it was a space.
                html.append(c == '\t' ? " " : "");
            } else if (PrintFont.shows(c)) {
                html.append(escaped(Character.toString(c)));
            } else {
                html.append(otherwise(c));
            }
        });
        return html.toString();
    }

    private static String otherwise(int c) {
        int sub = SUBSCRIPTS.indexOf(c);
        if (sub >= 0) {
            return "<sub>" + PLAIN.charAt(sub) + "</sub>";
        }
        int sup = SUPERSCRIPTS.indexOf(c);
        if (sup >= 0) {
            return "<sup>" + PLAIN.charAt(sup) + "</sup>";
        }
        String same =
                switch (c) {
                    case '∘' -> "°";
                    case '⋅', '∙' -> "·";
                    case '−' -> "-";
                    default -> Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
                };
        return same.codePoints().allMatch(PrintFont::shows) ? escaped(same) : "□";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

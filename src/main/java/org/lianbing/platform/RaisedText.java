package org.lianbing.platform;

/** Raised and lowered letters of a document as signs of their own: 10³ must not become 103. */
public final class RaisedText {
    private static final String RAISED = "0123456789+-=()n";
    private static final String RAISED_SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private static final String LOWERED = "0123456789+-=()";
    private static final String LOWERED_SIGNS = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

    private RaisedText() {}

    public static String raised(String text) {
        String signs = signs(text, RAISED, RAISED_SIGNS);
        return signs.isEmpty() && !text.isBlank() ? "^" + text : signs;
    }

    public static String lowered(String text) {
        String signs = signs(text, LOWERED, LOWERED_SIGNS);
        return signs.isEmpty() ? text : signs;
    }

    /** @return "" when there is no sign for some letter */
    private static String signs(String text, String from, String to) {
        StringBuilder signs = new StringBuilder();
        for (char letter : text.replace('−', '-').replace('–', '-').toCharArray()) {
            int at = from.indexOf(letter);
            if (at < 0) {
                return "";
            }
            signs.append(to.charAt(at));
        }
        return signs.toString();
    }
}

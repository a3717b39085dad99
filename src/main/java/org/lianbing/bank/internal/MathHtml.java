package org.lianbing.bank.internal;

import java.util.stream.Collectors;
import org.lianbing.platform.HtmlText;

/** A formula as HTML that the PDF shows: fractions and roots are boxes; the classes are those of paper.css. */
final class MathHtml {
    private MathHtml() {}

    static String of(String latex) {
        return MathTree.of(latex)
                .map(tree -> "<span class=\"math\">" + html(tree) + "</span>")
                .orElseGet(() -> Markup.escaped("$" + latex + "$"));
    }

    private static String html(MathTree tree) {
        return switch (tree.name()) {
            case "mi" -> tree.upright() || tree.text().length() > 1 ? words(tree) : "<i>" + words(tree) + "</i>";
            case "mo" -> operator(tree.text());
            case "mn", "mtext" -> words(tree);
            case "mspace" -> "&#160;";
            case "mfrac" ->
                "<span class=\"frac\"><span class=\"over\">" + html(tree.child(0)) + "</span><span class=\"under\">"
                        + html(tree.child(1)) + "</span></span>";
            case "msup" -> html(tree.child(0)) + sup(tree.child(1));
            case "msub" -> html(tree.child(0)) + sub(tree.child(1));
            case "msubsup" -> html(tree.child(0)) + sub(tree.child(1)) + sup(tree.child(2));
            case "msqrt" -> "√<span class=\"root\">" + all(tree) + "</span>";
            case "mroot" -> sup(tree.child(1)) + "√<span class=\"root\">" + html(tree.child(0)) + "</span>";
            case "mover" ->
                "<span class=\"frac\"><span class=\"small\">" + html(tree.child(1)) + "</span><span class=\"plain\">"
                        + html(tree.child(0)) + "</span></span>";
            case "munder" -> html(tree.child(0)) + sub(tree.child(1));
            case "munderover" -> html(tree.child(0)) + sub(tree.child(1)) + sup(tree.child(2));
            case "mtable" -> "<table class=\"matrix\">" + all(tree) + "</table>";
            case "mtr" -> "<tr>" + all(tree) + "</tr>";
            case "mtd" -> "<td>" + all(tree) + "</td>";
            default -> all(tree);
        };
    }

    private static String all(MathTree tree) {
        return tree.children().stream().map(MathHtml::html).collect(Collectors.joining());
    }

    private static String words(MathTree tree) {
        return HtmlText.words(tree.text());
    }

    /** What relates two sides stands apart from them; a sign or a bracket does not. */
    private static String operator(String sign) {
        String shown = HtmlText.words(sign);
        return sign.matches("[=<>≤≥≈≠±×÷·+−\\-→∝]") ? "<span class=\"op\">" + shown + "</span>" : shown;
    }

    private static String sup(MathTree tree) {
        return tree.text().equals("∘") ? "°" : "<sup>" + html(tree) + "</sup>";
    }

    private static String sub(MathTree tree) {
        return "<sub>" + html(tree) + "</sub>";
    }
}

package org.lianbing.bank.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns a formula of Word into LaTeX. What it does not know it reads through to the letters below. */
final class DocxMath {
    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry((int) '×', "\\times "),
            Map.entry((int) '÷', "\\div "),
            Map.entry((int) '·', "\\cdot "),
            Map.entry((int) '±', "\\pm "),
            Map.entry((int) '≤', "\\le "),
            Map.entry((int) '≥', "\\ge "),
            Map.entry((int) '≠', "\\ne "),
            Map.entry((int) '≈', "\\approx "),
            Map.entry((int) '∞', "\\infty "),
            Map.entry((int) '∆', "\\Delta "),
            Map.entry((int) '−', "-"),
            Map.entry((int) 'α', "\\alpha "),
            Map.entry((int) 'β', "\\beta "),
            Map.entry((int) 'γ', "\\gamma "),
            Map.entry((int) 'δ', "\\delta "),
            Map.entry((int) 'ε', "\\varepsilon "),
            Map.entry((int) 'η', "\\eta "),
            Map.entry((int) 'θ', "\\theta "),
            Map.entry((int) 'λ', "\\lambda "),
            Map.entry((int) 'μ', "\\mu "),
            Map.entry((int) 'π', "\\pi "),
            Map.entry((int) 'ρ', "\\rho "),
            Map.entry((int) 'σ', "\\sigma "),
            Map.entry((int) 'τ', "\\tau "),
            Map.entry((int) 'φ', "\\varphi "),
            Map.entry((int) 'ϕ', "\\phi "),
            Map.entry((int) 'ω', "\\omega "),
            Map.entry((int) 'Δ', "\\Delta "),
            Map.entry((int) 'Σ', "\\Sigma "),
            Map.entry((int) 'Φ', "\\Phi "),
            Map.entry((int) 'Ω', "\\Omega "),
            Map.entry((int) '∑', "\\sum "),
            Map.entry((int) '∫', "\\int "),
            Map.entry((int) '∏', "\\prod "),
            Map.entry((int) '%', "\\% "),
            Map.entry((int) '#', "\\# "),
            Map.entry((int) '&', "\\& "),
            Map.entry((int) '$', "\\$ "));

    private DocxMath() {}

    /** With its signs around it; "" for a formula of nothing. */
    static String formula(XmlNode math) {
        String latex = latex(math).strip();
        return latex.isEmpty() ? "" : "$" + latex + "$";
    }

    private static String latex(XmlNode node) {
        return switch (node.name()) {
            case "t" -> signs(node.words());
            case "f" -> "\\frac{" + part(node, "num") + "}{" + part(node, "den") + "}";
            case "ssup" -> "{" + part(node, "e") + "}^{" + part(node, "sup") + "}";
            case "ssub" -> "{" + part(node, "e") + "}_{" + part(node, "sub") + "}";
            case "ssubsup" -> "{" + part(node, "e") + "}_{" + part(node, "sub") + "}^{" + part(node, "sup") + "}";
            case "rad" -> root(node);
            case "d" -> delimited(node);
            case "nary" -> nary(node);
            case "bar" -> "\\overline{" + part(node, "e") + "}";
            case "func" -> function(part(node, "fname")) + part(node, "e");
            case "rpr", "ctrlpr", "fpr", "ssuppr", "ssubpr", "ssubsuppr", "radpr", "dpr", "narypr", "barpr", "funcpr" ->
                "";
            default -> below(node);
        };
    }

    private static String below(XmlNode node) {
        return node.children().stream().map(DocxMath::latex).collect(Collectors.joining());
    }

    private static String part(XmlNode node, String name) {
        return node.child(name).map(DocxMath::below).orElse("");
    }

    private static String root(XmlNode node) {
        String degree = part(node, "deg");
        return "\\sqrt" + (degree.isBlank() ? "" : "[" + degree + "]") + "{" + part(node, "e") + "}";
    }

    private static String delimited(XmlNode node) {
        String opening = property(node, "dpr", "begchr", "(");
        String closing = property(node, "dpr", "endchr", ")");
        String inside = node.children("e").stream().map(DocxMath::below).collect(Collectors.joining(","));
        return "\\left" + delimiter(opening) + inside + "\\right" + delimiter(closing);
    }

    private static String delimiter(String sign) {
        return switch (sign) {
            case "" -> ".";
            case "{", "}" -> "\\" + sign;
            default -> sign;
        };
    }

    private static String nary(XmlNode node) {
        String sign = signs(property(node, "narypr", "chr", "∫")).strip();
        String below = part(node, "sub");
        String above = part(node, "sup");
        return sign
                + (below.isBlank() ? "" : "_{" + below + "}")
                + (above.isBlank() ? "" : "^{" + above + "}")
                + " "
                + part(node, "e");
    }

    private static String property(XmlNode node, String properties, String name, String otherwise) {
        return node.child(properties)
                .flatMap(all -> all.child(name))
                .map(found -> found.attributes().getOrDefault("val", ""))
                .orElse(otherwise);
    }

    private static String function(String name) {
        return List.of("sin", "cos", "tan", "cot", "log", "ln", "lg", "lim", "max", "min")
                        .contains(name)
                ? "\\" + name + " "
                : name;
    }

    private static String signs(String text) {
        StringBuilder latex = new StringBuilder();
        text.codePoints().forEach(sign -> latex.append(SIGNS.getOrDefault(sign, Character.toString(sign))));
        return latex.toString();
    }
}

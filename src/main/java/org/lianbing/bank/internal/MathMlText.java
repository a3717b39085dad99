package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes MathML from a list of what may stand in it, so that nothing else reaches a page, and as browsers read it today:
 * without {@code mfenced} and {@code mstyle}. The whole also stands as a line of text in {@code alttext}, for browsers that
 * know no MathML and for ears.
 */
final class MathMlText {
    private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "mtext");
    private static final Map<String, Integer> CHILDREN = Map.of(
            "mfrac", 2, "msup", 2, "msub", 2, "msubsup", 3, "mroot", 2, "mover", 2, "munder", 2, "munderover", 3);
    private static final Set<String> ROWS = Set.of("mrow", "msqrt", "mtable", "mtr", "mtd");
    private static final int DEPTH_MAX = 40;

    private MathMlText() {}

    /** One piece, as markup and as a line. */
    private record Piece(String markup, String line) {}

    /** Something that has no place in a formula. */
    private static final class NotMathematics extends RuntimeException {
        NotMathematics(String name) {
            super(name);
        }
    }

    static Optional<String> of(Element math) {
        try {
            if (!name(math).equals("math")) {
                return Optional.empty();
            }
            Piece all = row(children(math, false, 0));
            return Optional.of("<math xmlns=\"http://www.w3.org/1998/Math/MathML\" alttext=\"" + escaped(all.line)
                    + "\">" + all.markup + "</math>");
        } catch (NotMathematics refused) {
            return Optional.empty();
        }
    }

    private static Piece piece(Element element, boolean upright, int depth) {
        if (depth > DEPTH_MAX) {
            throw new NotMathematics("too deep");
        }
        String name = name(element);
        if (TOKENS.contains(name)) {
            return token(name, element.getTextContent(), upright);
        }
        if (name.equals("mspace")) {
            return new Piece("<mspace width=\"0.2em\"></mspace>", " ");
        }
        if (name.equals("mstyle")) {
            boolean normal = upright || element.getAttribute("mathvariant").equals("normal");
            return row(children(element, normal, depth));
        }
        if (name.equals("mfenced")) {
            return fenced(element, children(element, upright, depth));
        }
        List<Piece> children = children(element, upright, depth);
        Integer wanted = CHILDREN.get(name);
        if (wanted == null && !ROWS.contains(name) || wanted != null && wanted != children.size()) {
            throw new NotMathematics(name);
        }
        String accent = element.getAttribute("accent").equals("true") ? " accent=\"true\"" : "";
        return new Piece("<" + name + accent + ">" + markup(children) + "</" + name + ">", line(name, children));
    }

    private static Piece token(String name, String text, boolean upright) {
        String plain = text.strip();
        String variant = upright && name.equals("mi") ? " mathvariant=\"normal\"" : "";
        return new Piece("<" + name + variant + ">" + escaped(plain) + "</" + name + ">", plain);
    }

    private static Piece fenced(Element element, List<Piece> children) {
        String open = fence(element.getAttribute("open"));
        String close = fence(element.getAttribute("close"));
        String markup = "<mrow><mo fence=\"true\">" + escaped(open) + "</mo>"
                + children.stream().map(Piece::markup).collect(Collectors.joining("<mo>,</mo>"))
                + "<mo fence=\"true\">" + escaped(close) + "</mo></mrow>";
        return new Piece(markup, open + children.stream().map(Piece::line).collect(Collectors.joining(",")) + close);
    }

    private static String fence(String sign) {
        if (sign.length() > 1) {
            throw new NotMathematics("fence " + sign);
        }
        return sign;
    }

    private static Piece row(List<Piece> children) {
        return children.size() == 1
                ? children.getFirst()
                : new Piece("<mrow>" + markup(children) + "</mrow>", line("mrow", children));
    }

    private static List<Piece> children(Element element, boolean upright, int depth) {
        List<Piece> pieces = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                pieces.add(piece(inner, upright, depth + 1));
            } else if (!child.getTextContent().isBlank()) {
                throw new NotMathematics("text in " + name(element));
            }
        }
        return pieces;
    }

    private static String markup(List<Piece> pieces) {
        return pieces.stream().map(Piece::markup).collect(Collectors.joining());
    }

    /** {@code P=U^2/R}, {@code √(a+b)}, {@code R_总}. */
    private static String line(String name, List<Piece> children) {
        List<String> lines = children.stream().map(Piece::line).toList();
        return switch (name) {
            case "mfrac" -> together(lines.get(0)) + "/" + together(lines.get(1));
            case "msup" -> lines.get(0) + (lines.get(1).equals("∘") ? "°" : "^" + together(lines.get(1)));
            case "msub", "munder" -> lines.get(0) + "_" + together(lines.get(1));
            case "msubsup", "munderover" -> lines.get(0) + "_" + together(lines.get(1)) + "^" + together(lines.get(2));
            case "msqrt" -> "√" + together(String.join("", lines));
            case "mroot" -> lines.get(1) + "次√" + together(lines.get(0));
            case "mover" -> lines.get(0) + lines.get(1);
            case "mtable" -> "[" + String.join("; ", lines) + "]";
            case "mtr" -> String.join(", ", lines);
            default -> String.join("", lines);
        };
    }

    private static String together(String line) {
        boolean single = line.length() <= 1 || line.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.');
        return single ? line : "(" + line + ")";
    }

    private static String name(Element element) {
        String local = element.getLocalName();
        return local == null ? element.getTagName() : local;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package org.lianbing.bank.internal;

/** A formula as Word and WPS keep it: Office Math, which their users can go on editing. */
final class MathOmml {
    private MathOmml() {}

    static void write(MathTree tree, Markup out) {
        out.open("m:oMath");
        element(tree, out);
        out.close();
    }

    private static void element(MathTree tree, Markup out) {
        switch (tree.name()) {
            case "mi", "mn", "mo", "mtext" -> run(tree, out);
            case "mspace" ->
                out.open("m:r").leaf("m:t", " ", "xml:space", "preserve").close();
            case "mfrac" -> parts("m:f", out, "m:num", tree.child(0), "m:den", tree.child(1));
            case "msup" -> parts("m:sSup", out, "m:e", tree.child(0), "m:sup", tree.child(1));
            case "msub", "munder" -> parts("m:sSub", out, "m:e", tree.child(0), "m:sub", tree.child(1));
            case "msubsup", "munderover" -> {
                out.open("m:sSubSup");
                part("m:e", tree.child(0), out);
                part("m:sub", tree.child(1), out);
                part("m:sup", tree.child(2), out);
                out.close();
            }
            case "msqrt" -> {
                out.open("m:rad")
                        .open("m:radPr")
                        .empty("m:degHide", "m:val", "1")
                        .close()
                        .empty("m:deg")
                        .open("m:e");
                tree.children().forEach(child -> element(child, out));
                out.close().close();
            }
            case "mroot" -> parts("m:rad", out, "m:deg", tree.child(1), "m:e", tree.child(0));
            case "mover" -> {
                out.open("m:acc")
                        .open("m:accPr")
                        .empty("m:chr", "m:val", accent(tree.child(1)))
                        .close();
                part("m:e", tree.child(0), out);
                out.close();
            }
            case "mtable" -> {
                out.open("m:m");
                tree.children().forEach(row -> element(row, out));
                out.close();
            }
            case "mtr" -> {
                out.open("m:mr");
                tree.children().forEach(cell -> part("m:e", cell, out));
                out.close();
            }
            default -> tree.children().forEach(child -> element(child, out));
        }
    }

    private static void parts(String name, Markup out, String first, MathTree one, String second, MathTree other) {
        out.open(name);
        part(first, one, out);
        part(second, other, out);
        out.close();
    }

    private static void part(String name, MathTree tree, Markup out) {
        out.open(name);
        element(tree, out);
        out.close();
    }

    /** What is upright, words above all, would be slanted without being told. */
    private static void run(MathTree tree, Markup out) {
        out.open("m:r");
        if (tree.upright() || tree.name().equals("mtext")) {
            out.open("m:rPr").empty("m:sty", "m:val", "p").close();
        }
        out.leaf("m:t", tree.text(), "xml:space", "preserve").close();
    }

    /** Over a letter Word wants the combining sign. */
    private static String accent(MathTree sign) {
        return switch (sign.text()) {
            case "→", "⃗" -> "\u20d7";
            case "^", "ˆ" -> "\u0302";
            case "~", "˜" -> "\u0303";
            case "˙", "." -> "\u0307";
            default -> "\u0305";
        };
    }
}

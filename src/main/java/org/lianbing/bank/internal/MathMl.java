package org.lianbing.bank.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import uk.ac.ed.ph.snuggletex.SnuggleEngine;
import uk.ac.ed.ph.snuggletex.SnuggleInput;
import uk.ac.ed.ph.snuggletex.SnuggleSession;

/** LaTeX to MathML, by SnuggleTeX; what comes out is written anew by {@link MathMlText}, which knows what may stand in it. */
final class MathMl {
    private static final int KEPT_MAX = 5_000;

    /** A macro that calls macros grows without end; nothing in a question needs one. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\\\(re)?new(command|environment)|\\\\xml|\\\\verb|%|\\\\input");

    /** What people write and SnuggleTeX does not know, as what it does. */
    private static final String[][] SYNONYMS = {
        {"\\\\[dt]frac(?![a-zA-Z])", "\\\\frac"},
        {"\\\\(text|textrm|textbf|operatorname)\\{", "\\\\mbox{"},
        {"\\\\varphi(?![a-zA-Z])", "φ"},
        {"\\\\varepsilon(?![a-zA-Z])", "ε"},
        {"\\\\(degree|textdegree)(?![a-zA-Z])", "{}^{\\\\circ}"},
        {"\\\\(leqslant)(?![a-zA-Z])", "\\\\leq"},
        {"\\\\(geqslant)(?![a-zA-Z])", "\\\\geq"},
        {"℃", "{}^{\\\\circ}\\\\mathrm{C}"},
    };

    private static final SnuggleEngine ENGINE = new SnuggleEngine();
    private static final Cache<String, Optional<String>> KEPT =
            Caffeine.newBuilder().maximumSize(KEPT_MAX).build();

    private MathMl() {}

    /** @return empty when it cannot be read, or would bring along what is not mathematics */
    static Optional<String> of(String latex) {
        return KEPT.get(latex, MathMl::convert);
    }

    private static Optional<String> convert(String latex) {
        if (latex.length() > InlineMarks.FORMULA_MAX
                || FORBIDDEN.matcher(latex.replace("\\%", "")).find()) {
            return Optional.empty();
        }
        String known = latex;
        for (String[] synonym : SYNONYMS) {
            known = known.replaceAll(synonym[0], synonym[1]);
        }
        SnuggleSession session = ENGINE.createSession();
        try {
            if (!session.parseInput(new SnuggleInput("$" + known + "$"))
                    || !session.getErrors().isEmpty()) {
                return Optional.empty();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        NodeList nodes = session.buildDOMSubtree();
        return session.getErrors().isEmpty() && nodes.getLength() == 1 && nodes.item(0) instanceof Element math
                ? MathMlText.of(math)
                : Optional.empty();
    }
}

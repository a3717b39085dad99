package org.lianbing.bank.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A formula as the tree that paper needs: what {@link MathMlText} lets stand, and nothing else.
 *
 * @param name of the MathML element: mfrac, msup, mi …
 * @param text of a sign or word; "" otherwise
 */
record MathTree(String name, String text, boolean upright, List<MathTree> children) {
    MathTree {
        children = List.copyOf(children);
    }

    /** @return empty for LaTeX that cannot be read */
    static Optional<MathTree> of(String latex) {
        return MathMl.of(latex).map(MathTree::parsed);
    }

    MathTree child(int index) {
        return children.get(index);
    }

    private static MathTree parsed(String mathMl) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return of(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(mathMl)))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException impossible) {
            throw new IllegalStateException("our own MathML cannot be read: " + mathMl, impossible);
        }
    }

    private static MathTree of(Element element) {
        List<MathTree> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(of(inner));
            }
        }
        boolean upright = element.getAttribute("mathvariant").equals("normal");
        return new MathTree(
                element.getTagName(), children.isEmpty() ? element.getTextContent() : "", upright, children);
    }
}

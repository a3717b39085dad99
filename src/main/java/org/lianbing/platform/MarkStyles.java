package org.lianbing.platform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The styles of a workbook with each of them once more in the colour of a mark: a marked cell keeps its font, its border
 * and its format.
 *
 * @param xml null when nothing can be coloured
 * @param count of the styles before; the coloured ones follow in the same order
 */
record MarkStyles(byte @Nullable [] xml, int count) {
    static final MarkStyles NONE = new MarkStyles(null, 0);
    private static final String COLOUR = "FFFFD6D1";
    /** Excel takes no more than 64,000 in all. */
    private static final int COUNT_MAX = 20_000;

    /** Of a cell that has this style. */
    @Nullable
    String marked(@Nullable String style) {
        int index = style == null || style.isEmpty() ? 0 : Integer.parseInt(style);
        return xml == null || index >= count ? null : String.valueOf(count + index);
    }

    static MarkStyles of(byte[] xml) {
        try {
            Document document = parse(xml);
            Element fills = child(document.getDocumentElement(), "fills");
            Element formats = child(document.getDocumentElement(), "cellXfs");
            if (fills == null || formats == null) {
                return NONE;
            }
            NodeList all = formats.getElementsByTagNameNS("*", "xf");
            int count = all.getLength();
            if (count == 0 || count > COUNT_MAX) {
                return NONE;
            }
            int fill = addFill(document, fills);
            Element[] before = new Element[count];
            for (int i = 0; i < count; i++) {
                before[i] = (Element) all.item(i);
            }
            for (Element one : before) {
                Element coloured = (Element) one.cloneNode(true);
                coloured.setAttribute("fillId", String.valueOf(fill));
                coloured.setAttribute("applyFill", "1");
                formats.appendChild(coloured);
            }
            formats.setAttribute("count", String.valueOf(count * 2));
            return new MarkStyles(written(document), count);
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException broken) {
            return NONE;
        }
    }

    private static Document parse(byte[] xml) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static byte[] written(Document document) throws TransformerException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }

    private static int addFill(Document document, Element fills) {
        String namespace = fills.getNamespaceURI();
        String prefix = fills.getPrefix() == null ? "" : fills.getPrefix() + ":";
        Element colour = document.createElementNS(namespace, prefix + "fgColor");
        colour.setAttribute("rgb", COLOUR);
        Element pattern = document.createElementNS(namespace, prefix + "patternFill");
        pattern.setAttribute("patternType", "solid");
        pattern.appendChild(colour);
        Element fill = document.createElementNS(namespace, prefix + "fill");
        fill.appendChild(pattern);
        int index = fills.getElementsByTagNameNS("*", "fill").getLength();
        fills.appendChild(fill);
        fills.setAttribute("count", String.valueOf(index + 1));
        return index;
    }

    private static @Nullable Element child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }
}

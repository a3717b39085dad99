package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes a drawing anew from a list of what may stand in one: shapes, text and paint. No script, no style sheet, no
 * picture, no reference to anything, inside or outside: nothing can run, load or unfold itself a million times.
 */
final class CleanSvg {
    static final int BYTES_MAX = 64 * 1024;
    private static final int DEPTH_MAX = 20;
    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polygon",
            "polyline",
            "text",
            "tspan",
            "title",
            "desc");
    private static final Set<String> ATTRIBUTES = Set.of(
            "viewBox",
            "width",
            "height",
            "x",
            "y",
            "dx",
            "dy",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "d",
            "points",
            "transform",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "opacity",
            "font-size",
            "font-family",
            "font-weight",
            "font-style",
            "text-anchor",
            "dominant-baseline",
            "letter-spacing",
            "preserveAspectRatio");
    private static final Pattern WORDS = Pattern.compile("[^<>&\"(){}\\\\:;]*");
    private static final int CALLS_LENGTH_MAX = 200;
    private static final Pattern CALLS = Pattern.compile(
            "(?:(?:translate|rotate|scale|matrix|skewX|skewY|rgba?|hsla?)\\([-+0-9.,%\\s]*\\)[\\s,]*)+");

    private static final XMLInputFactory FACTORY = factory();

    private CleanSvg() {}

    /** Whether it claims to be a drawing; whether it is one shows only when it is read. */
    static boolean claims(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 1_000), UTF_8).stripLeading();
        return start.startsWith("<") && start.contains("<svg") || start.startsWith("\ufeff<");
    }

    /** @return the same drawing without anything that is not on the list; empty when it is no drawing at all */
    static Optional<byte[]> of(byte[] bytes) {
        if (bytes.length > BYTES_MAX) {
            return Optional.empty();
        }
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext() && reader.next() != XMLStreamConstants.START_ELEMENT) {
                // Comments and instructions before the drawing are left out.
            }
            if (!reader.isStartElement() || !reader.getLocalName().equals("svg")) {
                return Optional.empty();
            }
            StringBuilder clean = new StringBuilder();
            element(reader, clean, 0);
            return Optional.of(clean.toString().getBytes(UTF_8));
        } catch (XMLStreamException | IllegalStateException broken) {
            return Optional.empty();
        }
    }

    private static void element(XMLStreamReader reader, StringBuilder clean, int depth) throws XMLStreamException {
        String name = reader.getLocalName();
        if (depth > DEPTH_MAX || !SVG.equals(reader.getNamespaceURI()) || !ELEMENTS.contains(name)) {
            skip(reader);
            return;
        }
        clean.append('<').append(name).append(depth == 0 ? " xmlns=\"" + SVG + "\"" : "");
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i).strip();
            if (reader.getAttributePrefix(i).isEmpty() && ATTRIBUTES.contains(attribute) && harmless(value)) {
                clean.append(' ').append(attribute).append("=\"").append(value).append('"');
            }
        }
        clean.append('>');
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(reader, clean, depth + 1);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                clean.append(escaped(reader.getText()));
            }
        }
        clean.append("</").append(name).append('>');
    }

    /** Plain words and numbers, or calls of paint and place; never an address. */
    private static boolean harmless(String value) {
        return WORDS.matcher(value).matches()
                || value.length() <= CALLS_LENGTH_MAX && CALLS.matcher(value).matches();
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}

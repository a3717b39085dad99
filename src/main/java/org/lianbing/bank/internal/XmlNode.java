package org.lianbing.bank.internal;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lianbing.platform.FileRefused;
import org.lianbing.platform.SafeXml;

/**
 * A small piece of XML in memory: one question, one formula. Names are told without case, hyphens and the prefix
 * {@code qti-}, which is all that the versions of QTI differ in.
 *
 * @param name "" for a piece of text
 * @param text of a piece of text, "" for an element
 */
record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, String text) {
    private static final int NODES_MAX = 100_000;

    /** The element the reader stands at, to its end. */
    static XmlNode read(XMLStreamReader reader) {
        try {
            return element(reader, new int[1]);
        } catch (XMLStreamException broken) {
            throw FileRefused.damaged();
        }
    }

    /** Of the outermost element. */
    static String rootName(byte[] xml) {
        try {
            XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    return plain(reader.getLocalName());
                }
            }
        } catch (XMLStreamException broken) {
            throw FileRefused.damaged();
        }
        throw FileRefused.damaged();
    }

    private static XmlNode element(XMLStreamReader reader, int[] nodes) throws XMLStreamException {
        if (++nodes[0] > NODES_MAX) {
            throw FileRefused.tooLarge();
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(plain(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
        }
        XmlNode node = new XmlNode(plain(reader.getLocalName()), attributes, new ArrayList<>(), "");
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                node.children.add(element(reader, nodes));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                node.children.add(new XmlNode("", Map.of(), List.of(), reader.getText()));
            }
        }
        return node;
    }

    static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return (lower.startsWith("qti-") ? lower.substring(4) : lower).replace("-", "");
    }

    boolean isText() {
        return name.isEmpty();
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    Optional<XmlNode> child(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).findFirst();
    }

    List<XmlNode> children(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).toList();
    }

    /** This and everything below it, in the order of the document. */
    Stream<XmlNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::all));
    }

    Stream<XmlNode> all(String wanted) {
        return all().filter(node -> node.is(wanted));
    }

    /** Every piece of text below it. */
    String words() {
        return words(node -> true);
    }

    /** @param entered which elements below it count */
    String words(Predicate<XmlNode> entered) {
        StringBuilder words = new StringBuilder(text);
        for (XmlNode child : children) {
            if (child.isText() || entered.test(child)) {
                words.append(child.words(entered));
            }
        }
        return words.toString();
    }

    /** What is below it, as markup. */
    String markup() {
        StringBuilder markup = new StringBuilder();
        children.forEach(child -> child.markup(markup));
        return markup.toString();
    }

    private void markup(StringBuilder markup) {
        if (isText()) {
            markup.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
            return;
        }
        markup.append('<').append(name);
        attributes.forEach((key, value) -> markup.append(' ')
                .append(key)
                .append("=\"")
                .append(value.replace("&", "&amp;").replace("\"", "&quot;"))
                .append('"'));
        markup.append('>');
        children.forEach(child -> child.markup(markup));
        if (!name.equals("img") && !name.equals("br")) {
            markup.append("</").append(name).append('>');
        }
    }

    /** What the first child of that name says, without blanks around it; "" where there is none. */
    String said(String wanted) {
        return child(wanted).map(XmlNode::words).orElse("").strip();
    }
}

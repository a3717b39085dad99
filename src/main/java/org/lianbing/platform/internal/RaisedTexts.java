package org.lianbing.platform.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lianbing.platform.FileRefused;
import org.lianbing.platform.RaisedText;

/**
 * Writes the shared texts of a workbook anew, with raised and lowered letters as signs of their own: the parser drops how
 * letters look, and would read 10³ as 103.
 */
final class RaisedTexts {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final XMLInputFactory FACTORY = SheetLook.factory();

    private final StringBuilder out = new StringBuilder("<sst xmlns=\"" + NAMESPACE + "\">");
    private String align = "";

    private RaisedTexts() {}

    static byte[] plain(InputStream texts) {
        try {
            return new RaisedTexts().write(FACTORY.createXMLStreamReader(texts));
        } catch (XMLStreamException broken) {
            throw FileRefused.damaged();
        }
    }

    private byte[] write(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("si")) {
                out.append("</t></si>");
            }
        }
        return out.append("</sst>").toString().getBytes(UTF_8);
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "si" -> {
                align = "";
                out.append("<si><t xml:space=\"preserve\">");
            }
            case "r" -> align = "";
            case "vertAlign" -> align = String.valueOf(reader.getAttributeValue(null, "val"));
            case "t" -> out.append(escaped(aligned(reader.getElementText())));
            case "rPh" -> skip(reader);
            default -> {
                // Fonts and colours.
            }
        }
    }

    private String aligned(String text) {
        return switch (align) {
            case "superscript" -> RaisedText.raised(text);
            case "subscript" -> RaisedText.lowered(text);
            default -> text;
        };
    }

    /** How a text is pronounced stands beside it and is no part of it. */
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
}

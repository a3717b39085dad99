package org.lianbing.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.EndElement;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.WorkbookMarks.Mark;
import org.lianbing.platform.WorkbookMarks.SheetMarks;

/** Writes one sheet anew, event by event, with its marks. */
final class MarkedSheet {
    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();
    private static final XMLInputFactory READERS = XMLInputFactory.newDefaultFactory();
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();
    private static final int WORDS_MAX = 2_000;

    private final Map<Integer, Mark> marks;
    private final String title;
    private final MarkStyles styles;
    private final int headerRow;
    private int lastColumn;
    private int row;
    private int column;

    MarkedSheet(SheetMarks sheet, String title, MarkStyles styles) {
        this.headerRow = sheet.headerRow();
        this.marks =
                sheet.marks().stream().collect(Collectors.toMap(Mark::row, Function.identity(), (one, other) -> one));
        this.title = title;
        this.styles = styles;
    }

    void write(Supplier<InputStream> part, OutputStream out) throws XMLStreamException, IOException {
        try (InputStream in = part.get()) {
            measure(SafeXml.reader(in));
        }
        try (InputStream in = part.get()) {
            XMLEventReader reader = READERS.createXMLEventReader(SafeXml.reader(in));
            XMLEventWriter writer = WRITERS.createXMLEventWriter(out, "UTF-8");
            row = 0;
            while (reader.hasNext()) {
                copy(reader.nextEvent(), writer);
            }
            writer.flush();
        }
    }

    /** How far the sheet reaches to the right. */
    private void measure(XMLStreamReader reader) throws XMLStreamException {
        int at = -1;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (reader.getLocalName().equals("row")) {
                at = -1;
            } else if (reader.getLocalName().equals("c")) {
                at = column(reader.getAttributeValue(null, "r"), at + 1);
                lastColumn = Math.max(lastColumn, at);
            }
        }
    }

    private void copy(XMLEvent event, XMLEventWriter writer) throws XMLStreamException {
        if (event.isStartElement()) {
            start(event.asStartElement(), writer);
        } else if (event.isEndElement()) {
            end(event.asEndElement(), writer);
        } else {
            writer.add(event);
        }
    }

    private void start(StartElement element, XMLEventWriter writer) throws XMLStreamException {
        switch (element.getName().getLocalPart()) {
            case "row" -> {
                row = number(value(element, "r"), row + 1);
                column = -1;
                // It says how far the row reaches, and would be wrong now.
                writer.add(isMarked() ? changed(element, "spans", null) : element);
            }
            case "c" -> {
                column = column(value(element, "r"), column + 1);
                Mark mark = marks.get(row);
                String style =
                        mark == null || !mark.columns().contains(column) ? null : styles.marked(value(element, "s"));
                writer.add(style == null ? element : changed(element, "s", style));
            }
            default -> writer.add(element);
        }
    }

    private void end(EndElement element, XMLEventWriter writer) throws XMLStreamException {
        if (element.getName().getLocalPart().equals("row") && isMarked()) {
            Mark mark = marks.get(row);
            cell(element.getName(), mark == null ? title : mark.words(), writer);
        }
        writer.add(element);
    }

    private boolean isMarked() {
        return marks.containsKey(row) || row == headerRow;
    }

    private void cell(QName like, String words, XMLEventWriter writer) throws XMLStreamException {
        String prefix = like.getPrefix();
        String namespace = like.getNamespaceURI();
        List<Attribute> attributes = new ArrayList<>(List.of(
                EVENTS.createAttribute("r", Workbooks.letters(lastColumn + 1) + row),
                EVENTS.createAttribute("t", "inlineStr")));
        String style = styles.marked("0");
        if (style != null) {
            attributes.add(EVENTS.createAttribute("s", style));
        }
        writer.add(EVENTS.createStartElement(prefix, namespace, "c", attributes.iterator(), none()));
        writer.add(EVENTS.createStartElement(prefix, namespace, "is"));
        writer.add(EVENTS.createStartElement(prefix, namespace, "t"));
        writer.add(EVENTS.createCharacters(WorkbookWriter.safe(shortened(words))));
        writer.add(EVENTS.createEndElement(prefix, namespace, "t"));
        writer.add(EVENTS.createEndElement(prefix, namespace, "is"));
        writer.add(EVENTS.createEndElement(prefix, namespace, "c"));
    }

    private static Iterator<javax.xml.stream.events.Namespace> none() {
        return List.<javax.xml.stream.events.Namespace>of().iterator();
    }

    private static String shortened(String words) {
        return words.length() <= WORDS_MAX ? words : words.substring(0, WORDS_MAX - 1) + "…";
    }

    /** @param value null to leave the attribute out */
    private static StartElement changed(StartElement element, String name, @Nullable String value) {
        List<Attribute> attributes = new ArrayList<>();
        element.getAttributes().forEachRemaining(attribute -> {
            if (!attribute.getName().getLocalPart().equals(name)) {
                attributes.add(attribute);
            }
        });
        if (value != null) {
            attributes.add(EVENTS.createAttribute(name, value));
        }
        QName own = element.getName();
        return EVENTS.createStartElement(
                own.getPrefix(),
                own.getNamespaceURI(),
                own.getLocalPart(),
                attributes.iterator(),
                element.getNamespaces());
    }

    private static @Nullable String value(StartElement element, String name) {
        Attribute attribute = element.getAttributeByName(new QName(name));
        return attribute == null ? null : attribute.getValue();
    }

    private static int number(@Nullable String said, int otherwise) {
        return said == null ? otherwise : Integer.parseInt(said);
    }

    /** 0-based, of a reference such as AB12. */
    private static int column(@Nullable String reference, int otherwise) {
        if (reference == null) {
            return otherwise;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}

package org.lianbing.bank.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lianbing.platform.Archives.Archive;
import org.lianbing.platform.FileRefused;
import org.lianbing.platform.SafeXml;

/** The paragraphs and tables of a Word document as a reader of it sees them. */
final class DocxText {
    private static final String DOCUMENT = "word/document.xml";
    private static final int CHARACTERS_MAX = 8_000_000;
    /** Deleted, moved away, or said a second time for old programs. */
    private static final Set<String> UNSEEN = Set.of("del", "moveFrom", "Fallback", "rPrChange", "pPrChange");

    private final DocxNumbering numbering;
    private final DocxRun runs;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int characters;
    /** A table within a cell is text of that cell. */
    private int cellsOpen;

    private DocxText(Archive docx) {
        this.numbering = DocxNumbering.read(docx);
        this.runs = new DocxRun(docx);
    }

    /** A paragraph, or a table. */
    sealed interface Block {
        /** @param number counted from the top of the document */
        record Paragraph(int number, String text) implements Block {}

        /** @param rows texts of their cells by column */
        record Table(int number, List<Map<Integer, String>> rows) implements Block {}
    }

    record Content(List<Block> blocks, List<RowMedia> media) {}

    static Content read(Archive docx) {
        DocxText text = new DocxText(docx);
        try (InputStream in = docx.read(DOCUMENT)) {
            XMLStreamReader reader = SafeXml.reader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("body")) {
                    text.body(reader, line -> text.blocks.add(new Block.Paragraph(text.paragraphs, line)));
                }
            }
        } catch (IOException | XMLStreamException broken) {
            throw FileRefused.damaged();
        }
        return new Content(text.blocks, text.runs.media());
    }

    private void body(XMLStreamReader reader, Consumer<String> lines) throws XMLStreamException {
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = reader.getLocalName();
                if (UNSEEN.contains(name)) {
                    skip(reader);
                } else if (name.equals("p")) {
                    paragraph(reader, lines);
                } else if (name.equals("tbl")) {
                    table(reader, lines);
                } else {
                    body(reader, lines);
                }
            }
        }
    }

    private void paragraph(XMLStreamReader reader, Consumer<String> lines) throws XMLStreamException {
        paragraphs++;
        StringBuilder text = new StringBuilder();
        String[] label = {""};
        inside(reader, text, label, lines);
        count(text.length());
        String whole = label[0].isEmpty() ? text.toString() : label[0] + " " + text;
        if (whole.isBlank()) {
            lines.accept("");
        } else {
            whole.lines().forEach(lines);
        }
    }

    /** @param boxes where the paragraphs of text boxes go, which lie within a paragraph */
    private void inside(XMLStreamReader reader, StringBuilder text, String[] label, Consumer<String> boxes)
            throws XMLStreamException {
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = reader.getLocalName();
            switch (name) {
                case "pPr" -> label[0] = numbering.label(XmlNode.read(reader));
                case "r" -> {
                    boolean math = reader.getNamespaceURI() != null
                            && reader.getNamespaceURI().endsWith("/math");
                    if (math) {
                        skip(reader);
                    } else {
                        runs.read(reader, text, box -> body(box, boxes));
                    }
                }
                case "oMath", "oMathPara" -> text.append(DocxMath.formula(XmlNode.read(reader)));
                default -> {
                    if (UNSEEN.contains(name)) {
                        skip(reader);
                    } else {
                        inside(reader, text, label, boxes);
                    }
                }
            }
        }
    }

    private void table(XMLStreamReader reader, Consumer<String> lines) throws XMLStreamException {
        int number = paragraphs + 1;
        List<Map<Integer, String>> rows = new ArrayList<>();
        rows(reader, rows);
        Block.Table table = new Block.Table(number, rows);
        if (cellsOpen > 0) {
            DocxTables.lines(table).forEach(line -> lines.accept(line.text()));
        } else {
            blocks.add(table);
        }
    }

    private void rows(XMLStreamReader reader, List<Map<Integer, String>> rows) throws XMLStreamException {
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "tr" -> {
                        Map<Integer, String> cells = new TreeMap<>();
                        cells(reader, cells, new int[1]);
                        rows.add(cells);
                    }
                    case "tblPr", "tblGrid" -> skip(reader);
                    default -> rows(reader, rows);
                }
            }
        }
    }

    private void cells(XMLStreamReader reader, Map<Integer, String> cells, int[] column) throws XMLStreamException {
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "tc" -> cell(reader, cells, column);
                    case "trPr", "tblPrEx" -> skip(reader);
                    default -> cells(reader, cells, column);
                }
            }
        }
    }

    private void cell(XMLStreamReader reader, Map<Integer, String> cells, int[] column) throws XMLStreamException {
        List<String> lines = new ArrayList<>();
        int width = 1;
        cellsOpen++;
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "tcPr" -> width = width(XmlNode.read(reader));
                    case "p" -> paragraph(reader, lines::add);
                    case "tbl" -> table(reader, lines::add);
                    default -> body(reader, lines::add);
                }
            }
        }
        cellsOpen--;
        String text = String.join("\n", lines).strip();
        if (!text.isEmpty()) {
            cells.put(column[0], text);
        }
        column[0] += width;
    }

    private static int width(XmlNode properties) {
        String span = properties
                .child("gridspan")
                .map(found -> found.attribute("val"))
                .orElse("");
        return span.matches("[1-9][0-9]?") ? Integer.parseInt(span) : 1;
    }

    private void count(int length) {
        characters += length;
        if (characters > CHARACTERS_MAX) {
            throw FileRefused.tooLarge();
        }
    }

    static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }
}

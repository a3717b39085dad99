package org.lianbing.platform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Gives an .xlsx back to its owner with what is wrong written in it: the cells are coloured, and a column behind the last
 * one says in words what to do. Everything else of the file stays as it is, pictures, widths and drop-down lists included,
 * because only the parts that change are written anew.
 */
public final class WorkbookMarks {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String STYLES = "xl/styles.xml";
    private static final int PART_MAX = 16 * 1024 * 1024;

    private WorkbookMarks() {}

    /**
     * @param row 1-based
     * @param columns 0-based, of the cells that are wrong; none when it is the row as a whole
     * @param words what stands in the column of marks
     */
    public record Mark(int row, Set<Integer> columns, String words) {}

    /** @param headerRow 1-based, where the column of marks gets its title; 0 where there is no header */
    public record SheetMarks(int headerRow, List<Mark> marks) {}

    /**
     * @param title of the column of marks
     * @param bySheet by the name on the tab
     * @throws BadInput {@code platform.file-damaged}
     */
    public static byte[] mark(Archives.Archive book, String title, Map<String, SheetMarks> bySheet) {
        Map<String, SheetMarks> byPart = byPart(book, bySheet);
        MarkStyles styles = book.has(STYLES) ? MarkStyles.of(book.bytes(STYLES, PART_MAX)) : MarkStyles.NONE;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : book.names()) {
                zip.putNextEntry(new ZipEntry(name));
                SheetMarks marks = byPart.get(name);
                if (marks != null) {
                    new MarkedSheet(marks, title, styles).write(() -> book.read(name), zip);
                } else if (name.equals(STYLES) && styles.xml() != null) {
                    zip.write(styles.xml());
                } else {
                    copy(book, name, zip);
                }
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (XMLStreamException | NumberFormatException broken) {
            throw FileRefused.damaged();
        }
        return out.toByteArray();
    }

    private static void copy(Archives.Archive book, String name, ZipOutputStream zip) throws IOException {
        try (InputStream part = book.read(name)) {
            part.transferTo(zip);
        }
    }

    private static Map<String, SheetMarks> byPart(Archives.Archive book, Map<String, SheetMarks> bySheet) {
        Map<String, String> targets = new HashMap<>();
        each(
                book.bytes(RELATIONS, PART_MAX),
                "Relationship",
                element -> targets.put(attribute(element, "Id"), attribute(element, "Target")));
        Map<String, SheetMarks> byPart = new HashMap<>();
        each(book.bytes(WORKBOOK, PART_MAX), "sheet", element -> {
            SheetMarks marks = bySheet.get(attribute(element, "name").strip());
            String target = targets.getOrDefault(attribute(element, "id"), "");
            if (marks != null) {
                byPart.put(target.startsWith("/") ? target.substring(1) : "xl/" + target, marks);
            }
        });
        return byPart;
    }

    private interface OfElement {
        void take(XMLStreamReader element);
    }

    private static void each(byte[] xml, String name, OfElement what) {
        XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(xml));
        try {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(name)) {
                    what.take(reader);
                }
            }
        } catch (XMLStreamException broken) {
            throw FileRefused.damaged();
        }
    }

    /** By its local name: the id of a sheet stands in a namespace of its own. */
    private static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }
}

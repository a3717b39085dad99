package org.lianbing.platform.internal;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.FileRefused;
import org.lianbing.platform.internal.CheckedWorkbook.MergedCells;

/**
 * Walks a part of a workbook once before the parser does. The parser fills every row up to its rightmost cell, so one cell
 * called ZZZZZZ1 would take all memory and 300,000 rows with a cell in XFD take twenty seconds of a core (measured); a
 * text shared under a number that does not exist would make it add empty texts until the memory is full. A look at the
 * references themselves takes a fraction of a second.
 */
final class SheetLook {
    private static final int FAR = 702;
    private static final int COLUMNS_OF_EXCEL = 16_384;
    /** Somebody may have formatted a few rows to the right edge; nobody formats a million of them so. */
    private static final int FAR_CELLS_MAX = 20_000;

    private static final int MERGED_MAX = 20_000;
    private static final int SHARED_LETTERS_MAX = 32 * 1024 * 1024;
    private static final int RAISED_LETTERS_MAX = 12 * 1024 * 1024;
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");
    private static final XMLInputFactory FACTORY = factory();

    private int far;
    private boolean inSharedCell;
    /** The highest index of a shared text, −1 when there is none. */
    private int highestShared = -1;

    private int sharedTexts;
    private int sharedLetters;
    private boolean raised;
    private final List<MergedCells> merged = new ArrayList<>();

    static SheetLook of(InputStream part) {
        SheetLook look = new SheetLook();
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(part);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    look.at(reader);
                } else if (event == XMLStreamConstants.CHARACTERS && look.sharedTexts > 0) {
                    look.letters(reader.getTextLength());
                }
            }
        } catch (XMLStreamException broken) {
            throw FileRefused.damaged();
        }
        return look;
    }

    int highestShared() {
        return highestShared;
    }

    /** How many it holds; only the table of them holds any. */
    int sharedTexts() {
        return sharedTexts;
    }

    /** Whether some letters of its texts are raised or lowered. */
    boolean isRaised() {
        return raised && sharedTexts > 0;
    }

    List<MergedCells> merged() {
        return merged;
    }

    private void at(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "c" -> cell(reader);
            case "v" -> {
                if (inSharedCell) {
                    highestShared = Math.max(
                            highestShared, index(reader.getElementText().strip()));
                }
            }
            case "si" -> sharedTexts++;
            case "vertAlign" -> raised = true;
            case "mergeCell" -> merged(String.valueOf(reader.getAttributeValue(null, "ref")));
            default -> {
                // Formats, widths and the like cost the parser nothing.
            }
        }
    }

    /** The parser holds all shared texts at once, and those with raised letters are written anew before. */
    private void letters(int length) {
        sharedLetters += length;
        if (sharedLetters > (raised ? RAISED_LETTERS_MAX : SHARED_LETTERS_MAX)) {
            throw FileRefused.tooLarge();
        }
    }

    private void cell(XMLStreamReader reader) {
        inSharedCell = "s".equals(reader.getAttributeValue(null, "t"));
        int column = column(reader.getAttributeValue(null, "r"));
        if (column >= COLUMNS_OF_EXCEL) {
            throw FileRefused.damaged();
        }
        if (column >= FAR && ++far > FAR_CELLS_MAX) {
            throw FileRefused.tooLarge();
        }
    }

    private static int index(String text) {
        if (text.isEmpty()) {
            return -1;
        }
        if (!text.matches("[0-9]{1,9}")) {
            throw FileRefused.damaged();
        }
        return Integer.parseInt(text);
    }

    private void merged(String range) {
        Matcher found = RANGE.matcher(range);
        if (!found.matches() || merged.size() >= MERGED_MAX) {
            return;
        }
        int top = Integer.parseInt(found.group(2));
        int bottom = Integer.parseInt(found.group(3));
        if (bottom > top) {
            merged.add(new MergedCells(top, bottom, column(found.group(1) + "1")));
        }
    }

    /** 0-based column of a reference such as AB12; beyond every sheet when it is not one. Some writers leave it out. */
    private static int column(@Nullable String reference) {
        if (reference == null) {
            return 0;
        }
        int column = 0;
        int at = 0;
        while (at < reference.length() && at < 4 && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z') {
            column = column * 26 + reference.charAt(at++) - 'A' + 1;
        }
        return at == 0 ? COLUMNS_OF_EXCEL : column - 1;
    }

    /** The parser of the reader behind it: what this one refuses to make sense of, that one would too; and it is fast. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}

package org.lianbing.platform.internal;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.FileRefused;

/**
 * Walks a sheet once before the parser does. The parser fills every row up to its rightmost cell, so one cell called
 * ZZZZZZ1 would take all memory and 300,000 rows with a cell in XFD take twenty seconds of a core (measured); a look at
 * the references themselves takes a fraction of a second.
 */
final class CellReferences {
    private static final int FAR = 702;
    private static final int COLUMNS_OF_EXCEL = 16_384;
    /** Somebody may have formatted a few rows to the right edge; nobody formats a million of them so. */
    private static final int FAR_CELLS_MAX = 20_000;

    private static final XMLInputFactory FACTORY = factory();

    private CellReferences() {}

    static void check(InputStream sheet) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(sheet);
            int far = 0;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && "c".equals(reader.getLocalName())) {
                    int column = column(reader.getAttributeValue(null, "r"));
                    if (column >= COLUMNS_OF_EXCEL) {
                        throw FileRefused.damaged();
                    }
                    if (column >= FAR && ++far > FAR_CELLS_MAX) {
                        throw FileRefused.tooLarge();
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw FileRefused.damaged();
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
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}

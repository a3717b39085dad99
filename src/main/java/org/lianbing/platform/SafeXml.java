package org.lianbing.platform;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Reads XML that somebody uploaded, event by event. A document type is refused, so that no entity is ever declared and no
 * address ever opened; depth and length are bounded, so that no reader behind it needs to fear for its stack or its time.
 */
public final class SafeXml {
    private static final int DEPTH_MAX = 90;
    private static final int EVENTS_MAX = 20_000_000;
    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    /** @throws BadInput {@code platform.file-damaged}; reading on may throw {@code platform.file-unsafe} too */
    public static XMLStreamReader reader(InputStream xml) {
        try {
            return new Guarded(FACTORY.createXMLStreamReader(xml));
        } catch (XMLStreamException broken) {
            throw FileRefused.damaged();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private static final class Guarded extends StreamReaderDelegate {
        private int depth;
        private int events;

        Guarded(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() {
            int event = read();
            if (++events > EVENTS_MAX) {
                throw FileRefused.tooLarge();
            }
            switch (event) {
                case DTD -> throw FileRefused.unsafe("里面有外部引用（DTD）");
                case START_ELEMENT -> {
                    if (++depth > DEPTH_MAX) {
                        throw FileRefused.unsafe("里面的层次深得不正常");
                    }
                }
                case END_ELEMENT -> depth--;
                default -> {
                    // Text, comments and the like change neither.
                }
            }
            return event;
        }

        private int read() {
            try {
                return super.next();
            } catch (XMLStreamException | RuntimeException broken) {
                throw told(broken);
            }
        }

        private static RuntimeException told(Exception broken) {
            return broken instanceof Problem told ? told : FileRefused.damaged();
        }

        /** Leaves the element, whose end {@link #next} never sees: uncounted, a long text would look deep. */
        @Override
        public String getElementText() {
            try {
                String text = super.getElementText();
                depth--;
                return text;
            } catch (XMLStreamException | RuntimeException broken) {
                throw told(broken);
            }
        }

        @Override
        public boolean hasNext() {
            try {
                return super.hasNext();
            } catch (XMLStreamException broken) {
                throw FileRefused.damaged();
            }
        }
    }
}

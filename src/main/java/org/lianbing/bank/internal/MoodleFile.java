package org.lianbing.bank.internal;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lianbing.bank.internal.FormatFile.Found;
import org.lianbing.platform.FileRefused;
import org.lianbing.platform.SafeXml;

/** Moodle XML, question by question. */
final class MoodleFile {
    static final String ROOT = "quiz";

    private MoodleFile() {}

    static FormatFile open(String name, byte[] xml, ReadingHints hints) {
        return FormatFile.open(FileKind.MOODLE_XML, name, each -> read(name, xml, each), hints);
    }

    private static void read(String name, byte[] xml, Consumer<Found> each) {
        try {
            XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(xml));
            String chapter = "";
            int ordinal = 0;
            while (reader.hasNext()) {
                boolean question = reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("question");
                if (question) {
                    XmlNode node = XmlNode.read(reader);
                    if (node.attribute("type").equals("category")) {
                        chapter = GiftFile.category(node.child("category")
                                .map(path -> path.said("text"))
                                .orElse(""));
                    } else {
                        each.accept(new MoodleQuestion(name, ++ordinal, node, chapter).found());
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw FileRefused.damaged();
        }
    }
}

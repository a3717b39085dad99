package org.lianbing.bank.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lianbing.bank.internal.FormatFile.Found;
import org.lianbing.platform.Archives.Archive;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.FileRefused;
import org.lianbing.platform.SafeXml;

/** QTI 2.1, 2.2 and 3.0: a package with its manifest, or a single item. */
final class QtiFile {
    static final String ROOT = "assessmentitem";
    private static final String MANIFEST = "imsmanifest.xml";
    private static final int ITEM_BYTES_MAX = 2 * 1024 * 1024;
    private static final int MEDIA_BYTES_MAX = 8 * 1024 * 1024;
    private static final int MANIFEST_BYTES_MAX = 32 * 1024 * 1024;

    private QtiFile() {}

    /** Where the manifest stands, which may be a folder of its own. */
    static Optional<String> manifest(Archive archive) {
        return archive.names().stream()
                .filter(name -> name.equals(MANIFEST) || name.endsWith("/" + MANIFEST))
                .findFirst();
    }

    /** @param labels what the manifest says of an item beside its place */
    private record Item(String path, List<String> labels, String chapter) {}

    static FormatFile open(String name, Archive archive, String manifest, ReadingHints hints) {
        List<Item> items = items(archive, manifest);
        return FormatFile.open(FileKind.QTI, name, each -> read(name, archive, items, each), hints);
    }

    static FormatFile openItem(String name, byte[] xml, ReadingHints hints) {
        return FormatFile.open(
                FileKind.QTI,
                name,
                each -> each.accept(new QtiQuestion(name, 1, root(xml), path -> Optional.empty()).found()),
                hints);
    }

    private static List<Item> items(Archive archive, String manifest) {
        String folder = manifest.substring(0, manifest.length() - MANIFEST.length());
        List<Item> items = new ArrayList<>();
        boolean older = false;
        try {
            XMLStreamReader reader =
                    SafeXml.reader(new ByteArrayInputStream(archive.bytes(manifest, MANIFEST_BYTES_MAX)));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("resource")) {
                    XmlNode resource = XmlNode.read(reader);
                    String type = resource.attribute("type");
                    older |= type.startsWith("imsqti_xmlv1") || type.startsWith("imsqti_assessment_xmlv1");
                    if (type.startsWith("imsqti_item_xmlv") || type.startsWith("imsqtiitem")) {
                        items.add(item(folder, resource));
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw FileRefused.damaged();
        }
        if (items.isEmpty()) {
            throw older ? tooOld() : NotABank.of("这个试题包的清单（imsmanifest.xml）里没有题目。");
        }
        return items;
    }

    static BadInput tooOld() {
        return NotABank.of("这是 QTI 1.2 的文件，读不了。请在原来的系统里导出为 QTI 2.1、2.2、3.0 或 Moodle XML 再上传。");
    }

    private static Item item(String folder, XmlNode resource) {
        List<String> labels =
                resource.all("keyword").map(keyword -> keyword.words().strip()).toList();
        String chapter = resource.all("taxonpath")
                .filter(path -> path.said("source").equals("章节"))
                .flatMap(path -> path.all("entry"))
                .map(entry -> entry.words().strip())
                .findFirst()
                .orElse("");
        return new Item(folder + decoded(resource.attribute("href")), labels, GiftFile.shortened(chapter));
    }

    private static void read(String name, Archive archive, List<Item> items, Consumer<Found> each) {
        int ordinal = 0;
        for (Item item : items) {
            ordinal++;
            if (!archive.has(item.path)) {
                each.accept(Found.cannot(name, ordinal, "", item.path, "试题包里没有清单写着的文件 " + item.path));
                continue;
            }
            Found found = new QtiQuestion(
                            name,
                            ordinal,
                            root(archive.bytes(item.path, ITEM_BYTES_MAX)),
                            path -> media(archive, item, path))
                    .found();
            RawQuestion said = ForeignTags.applied(found.said().withChapter(item.chapter), item.labels);
            each.accept(new Found(name, ordinal, said, found.raw(), found.media(), found.cannot(), found.losses()));
        }
    }

    private static Optional<RowMedia> media(Archive archive, Item item, String address) {
        String path = resolved(item.path, decoded(address));
        return archive.has(path)
                ? Optional.of(new RowMedia(
                        path.substring(path.lastIndexOf('/') + 1), () -> archive.bytes(path, MEDIA_BYTES_MAX)))
                : Optional.empty();
    }

    /** An address within the package; one that leads out of it names nothing there. */
    static String resolved(String part, String address) {
        List<String> path = new ArrayList<>(List.of(part.split("/")));
        path.removeLast();
        for (String step : address.split("/")) {
            if (step.equals("..") && !path.isEmpty()) {
                path.removeLast();
            } else if (!step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItStands) {
            return address;
        }
    }

    private static XmlNode root(byte[] xml) {
        try {
            InputStream in = new ByteArrayInputStream(xml);
            XMLStreamReader reader = SafeXml.reader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    return XmlNode.read(reader);
                }
            }
        } catch (XMLStreamException broken) {
            throw FileRefused.damaged();
        }
        throw FileRefused.damaged();
    }
}

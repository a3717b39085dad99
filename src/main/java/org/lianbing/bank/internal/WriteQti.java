package org.lianbing.bank.internal;

import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionContent;

/** A QTI 2.2 package: an item for each question, pictures and sounds beside them, and a manifest with what is known of each. */
final class WriteQti {
    private static final Map<Difficulty, String> DIFFICULTIES =
            Map.of(Difficulty.EASY, "easy", Difficulty.MEDIUM, "medium", Difficulty.HARD, "difficult");

    private final ExportDocument document;
    private final ExportMedia media;
    private final ZipOut zip;
    /** Addresses of the files shown, by name; their bytes are read again when they are packed. */
    private final Map<String, String> used = new TreeMap<>();

    private WriteQti(ExportDocument document, ExportMedia media, ZipOut zip) {
        this.document = document;
        this.media = media;
        this.zip = zip;
    }

    static void write(ExportDocument document, ExportMedia media, OutputStream out) {
        ZipOut zip = new ZipOut(out);
        WriteQti writing = new WriteQti(document, media, zip);
        QtiText texts = new QtiText(media, writing.used::put);
        document.questions()
                .forEach(question -> zip.file(path(question), stream -> {
                    Markup item = Markup.document(stream);
                    QtiItem.write(question, texts, item);
                    item.finish();
                }));
        writing.used.forEach(
                (name, address) -> media.find(address).ifPresent(file -> zip.file(QtiText.path(name), file.bytes())));
        zip.file("imsmanifest.xml", writing::manifest);
        zip.finish();
    }

    private static String path(ExportQuestion question) {
        return "items/" + question.id() + ".xml";
    }

    private void manifest(OutputStream stream) {
        Markup out = Markup.document(stream);
        out.open(
                "manifest",
                "xmlns",
                "http://www.imsglobal.org/xsd/imscp_v1p1",
                "xmlns:imsmd",
                "http://ltsc.ieee.org/xsd/LOM",
                "identifier",
                "MANIFEST-LIANBING");
        out.open("metadata").leaf("schema", "QTIv2.2 Package").leaf("schemaversion", "1.0.0");
        out.open("imsmd:lom")
                .open("imsmd:general")
                .open("imsmd:title")
                .leaf("imsmd:string", document.title(), "language", "zh");
        out.close().close().close().close();
        out.empty("organizations").open("resources").raw("\n");
        document.questions().forEach(question -> resource(question, out));
        used.keySet().forEach(name -> {
            out.open("resource", "identifier", identifier(name), "type", "webcontent", "href", QtiText.path(name));
            out.empty("file", "href", QtiText.path(name)).close().raw("\n");
        });
        out.finish();
    }

    private void resource(ExportQuestion question, Markup out) {
        out.open(
                "resource",
                "identifier",
                "ITEM-" + question.id(),
                "type",
                "imsqti_item_xmlv2p2",
                "href",
                path(question));
        lom(question, out);
        out.empty("file", "href", path(question));
        Set<String> files = new LinkedHashSet<>();
        QtiItem.write(question, new QtiText(media, (name, address) -> files.add(identifier(name))), Markup.piece());
        files.forEach(file -> out.empty("dependency", "identifierref", file));
        out.close().raw("\n");
    }

    private static void lom(ExportQuestion question, Markup out) {
        QuestionContent content = question.content();
        out.open("metadata").open("imsmd:lom");
        out.open("imsmd:general")
                .open("imsmd:identifier")
                .leaf("imsmd:entry", question.id())
                .close();
        List<String> tags = ExportTags.of(question);
        tags.forEach(tag -> out.open("imsmd:keyword")
                .leaf("imsmd:string", tag, "language", "zh")
                .close());
        out.close();
        out.open("imsmd:educational").open("imsmd:difficulty").leaf("imsmd:source", "LOMv1.0");
        out.leaf("imsmd:value", DIFFICULTIES.getOrDefault(content.difficulty(), "medium"))
                .close()
                .close();
        out.open("imsmd:classification").open("imsmd:purpose").leaf("imsmd:source", "LOMv1.0");
        out.leaf("imsmd:value", "discipline").close();
        out.open("imsmd:taxonPath")
                .open("imsmd:source")
                .leaf("imsmd:string", "章节", "language", "zh")
                .close();
        out.open("imsmd:taxon").open("imsmd:entry").leaf("imsmd:string", content.chapter(), "language", "zh");
        out.close().close().close().close().close().close();
    }

    private static String identifier(String name) {
        return "MEDIA-" + name.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}

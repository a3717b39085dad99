package org.lianbing.bank.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A paper as a Word file. The few parts it has are written directly: poi-ooxml would bring 20 MB for them. Options stand
 * on lines of text between tabs, not in tables, so that a person can go on editing and our own reader finds them.
 */
final class WriteDocx implements PrintTarget {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** Parts that are the same in every paper, by the name of their template. */
    private static final Map<String, String> FIXED_PARTS = new TreeMap<>(Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package-rels.xml",
            "word/styles.xml", "styles.xml",
            "word/settings.xml", "settings.xml",
            "word/footer1.xml", "footer1.xml"));

    private static final int EMU_PER_PIXEL = 9525;
    /** Twentieths of a point: what is left between the margins, less the indent of options. */
    private static final int LINE_WIDTH = 9_400;

    private static final int INDENT = 280;

    private final PictureShelf shelf;
    private final Markup out;
    private final Map<String, Shown> pictures = new LinkedHashMap<>();
    private int drawings;

    private WriteDocx(ExportMedia media, Markup out) {
        this.shelf = new PictureShelf(media);
        this.out = out;
    }

    /** @param part its name within word/media */
    private record Shown(String id, String part, PictureBytes bytes) {}

    static void write(ExportDocument document, ExportMedia media, boolean keys, OutputStream stream) {
        ZipOut zip = new ZipOut(stream);
        FIXED_PARTS.forEach((part, template) -> zip.file(part, template(template)));
        List<Shown> shown = new ArrayList<>();
        zip.file("word/document.xml", part -> {
            Markup out = Markup.document(part);
            out.open(
                    "w:document",
                    "xmlns:w",
                    WORD,
                    "xmlns:r",
                    RELATIONS,
                    "xmlns:m",
                    "http://schemas.openxmlformats.org/officeDocument/2006/math",
                    "xmlns:wp",
                    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                    "xmlns:a",
                    "http://schemas.openxmlformats.org/drawingml/2006/main",
                    "xmlns:pic",
                    "http://schemas.openxmlformats.org/drawingml/2006/picture");
            out.open("w:body");
            WriteDocx target = new WriteDocx(media, out);
            PaperLayout.print(document, keys, target);
            out.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", "rFooter");
            out.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
            out.empty(
                    "w:pgMar",
                    "w:top",
                    "1020",
                    "w:right",
                    "1020",
                    "w:bottom",
                    "1020",
                    "w:left",
                    "1020",
                    "w:header",
                    "600",
                    "w:footer",
                    "600",
                    "w:gutter",
                    "0");
            out.finish();
            shown.addAll(target.pictures.values());
        });
        zip.file("word/_rels/document.xml.rels", part -> relations(shown, part));
        shown.forEach(picture -> zip.file("word/media/" + picture.part, picture.bytes.bytes()));
        zip.finish();
    }

    private static void relations(List<Shown> shown, OutputStream part) {
        Markup out = Markup.document(part);
        out.open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        relation(out, "rStyles", "styles", "styles.xml");
        relation(out, "rSettings", "settings", "settings.xml");
        relation(out, "rFooter", "footer", "footer1.xml");
        shown.forEach(picture -> relation(out, picture.id, "image", "media/" + picture.part));
        out.finish();
    }

    private static void relation(Markup out, String id, String type, String target) {
        out.empty("Relationship", "Id", id, "Type", RELATIONS + "/" + type, "Target", target);
    }

    private static byte[] template(String name) {
        String resource = "/print/docx/" + name;
        try (InputStream in = WriteDocx.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void paragraph(Look look, String text) {
        String style =
                switch (look) {
                    case TITLE -> "Title";
                    case NOTE -> "Note";
                    case HEADING -> "Heading1";
                    case STEM -> "Stem";
                    case PART -> "Part";
                    case BELOW -> "Below";
                    case KEY -> "Key";
                };
        // Each line of a key is a paragraph of its own: that is how people write them, and how they are read.
        for (String line : look == Look.KEY ? text.split("\n", -1) : new String[] {text}) {
            open(style);
            text(line);
            out.close();
        }
    }

    @Override
    public void options(List<String> texts, int perLine) {
        for (int from = 0; from < texts.size(); from += perLine) {
            out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Below");
            if (from + perLine < texts.size()) {
                out.empty("w:keepNext");
            }
            if (perLine > 1) {
                out.open("w:tabs");
                for (int tab = 1; tab < perLine; tab++) {
                    out.empty("w:tab", "w:val", "left", "w:pos", String.valueOf(INDENT + tab * LINE_WIDTH / perLine));
                }
                out.close();
            }
            out.close();
            for (int i = from; i < Math.min(texts.size(), from + perLine); i++) {
                if (i > from) {
                    out.open("w:r").empty("w:tab").close();
                }
                text(texts.get(i));
            }
            out.close();
        }
    }

    @Override
    public void pairs(List<String> left, List<String> right) {
        left.forEach(text -> paragraph(Look.BELOW, text));
        options(right, right.stream().allMatch(text -> text.length() < 18) ? 2 : 1);
    }

    @Override
    public void lines(int count) {
        for (int i = 0; i < count; i++) {
            open("Line");
            out.close();
        }
    }

    @Override
    public void newPage() {
        out.open("w:p").open("w:r").empty("w:br", "w:type", "page").close().close();
    }

    private void open(String style) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
    }

    private void text(String text) {
        for (Inline piece : Inline.of(text)) {
            switch (piece) {
                case Inline.Words words -> words(words.text());
                case Inline.Formula formula ->
                    MathTree.of(formula.latex())
                            .ifPresentOrElse(tree -> MathOmml.write(tree, out), () -> words(Inline.inWords(piece)));
                case Inline.Picture picture ->
                    shown(picture.address())
                            .ifPresentOrElse(
                                    shown -> drawing(shown, picture.alt()), () -> words(Inline.inWords(piece)));
                case Inline.Sound sound -> words(Inline.inWords(piece));
            }
        }
    }

    private void words(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            out.open("w:r");
            if (i > 0) {
                out.empty("w:br");
            }
            out.leaf("w:t", lines[i], "xml:space", "preserve").close();
        }
    }

    private Optional<Shown> shown(String address) {
        Shown known = pictures.get(address);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<PictureBytes> bytes = shelf.find(address);
        String number = String.valueOf(pictures.size() + 1);
        Optional<Shown> found = bytes.map(
                picture -> new Shown("rPicture" + number, "image" + number + "." + picture.extension(), picture));
        found.ifPresent(picture -> pictures.put(address, picture));
        return found;
    }

    private void drawing(Shown shown, String alt) {
        String id = String.valueOf(++drawings);
        String width = String.valueOf((long) shown.bytes.width() * EMU_PER_PIXEL);
        String height = String.valueOf((long) shown.bytes.height() * EMU_PER_PIXEL);
        out.open("w:r").open("w:drawing");
        out.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        out.empty("wp:extent", "cx", width, "cy", height);
        out.empty("wp:docPr", "id", id, "name", "图" + id, "descr", alt);
        out.open("a:graphic").open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture");
        out.open("pic:pic").open("pic:nvPicPr");
        out.empty("pic:cNvPr", "id", id, "name", shown.part, "descr", alt)
                .empty("pic:cNvPicPr")
                .close();
        out.open("pic:blipFill").empty("a:blip", "r:embed", shown.id);
        out.open("a:stretch").empty("a:fillRect").close().close();
        out.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        out.empty("a:ext", "cx", width, "cy", height).close();
        out.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        for (int i = 0; i < 6; i++) {
            out.close();
        }
    }
}

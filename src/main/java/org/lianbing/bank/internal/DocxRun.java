package org.lianbing.bank.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Archives.Archive;
import org.lianbing.platform.FileRefused;
import org.lianbing.platform.RaisedText;
import org.lianbing.platform.SafeXml;

/** Reads the runs of a paragraph: letters of one look, signs, and the pictures between them. */
final class DocxRun {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int PICTURE_BYTES_MAX = 8 * 1024 * 1024;
    private static final int PICTURES_MAX = 20_000;
    private static final int WORDS_MAX = 100;
    /** Ticks and crosses that Word takes from fonts of pictures. */
    private static final Map<String, String> SYMBOLS = Map.of(
            "Wingdings:FC", "√",
            "Wingdings:FB", "×",
            "Wingdings:FE", "√",
            "Wingdings:FD", "×",
            "Wingdings 2:50", "√",
            "Wingdings 2:4F", "×",
            "Wingdings 2:52", "√",
            "Wingdings 2:51", "×",
            "Symbol:D6", "√",
            "Symbol:B4", "×");

    private final Archive docx;
    private final Map<String, String> targets = new HashMap<>();
    private final List<RowMedia> media = new ArrayList<>();
    /** What the author says of the picture that comes next, "" when nothing. */
    private String words = "";

    DocxRun(Archive docx) {
        this.docx = docx;
        readTargets();
    }

    interface Box {
        void read(XMLStreamReader reader) throws XMLStreamException;
    }

    List<RowMedia> media() {
        return media;
    }

    private void readTargets() {
        String part = "word/_rels/document.xml.rels";
        if (!docx.has(part)) {
            return;
        }
        try (InputStream in = docx.read(part)) {
            XMLStreamReader reader = SafeXml.reader(in);
            while (reader.hasNext()) {
                // What lies outside of the file is not fetched.
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("Relationship")
                        && !"External".equals(reader.getAttributeValue(null, "TargetMode"))) {
                    String target = String.valueOf(reader.getAttributeValue(null, "Target"));
                    targets.put(
                            String.valueOf(reader.getAttributeValue(null, "Id")),
                            target.startsWith("/") ? target.substring(1) : "word/" + target);
                }
            }
        } catch (IOException | XMLStreamException broken) {
            throw FileRefused.damaged();
        }
    }

    /** @param box reads the paragraphs of a text box, from its start to its end */
    void read(XMLStreamReader reader, StringBuilder text, Box box) throws XMLStreamException {
        String align = "";
        boolean hidden = false;
        StringBuilder letters = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "rPr" -> {
                    XmlNode look = XmlNode.read(reader);
                    align = look.child("vertalign")
                            .map(found -> found.attribute("val"))
                            .orElse("");
                    hidden = look.child("vanish").isPresent();
                }
                case "t" -> letters.append(aligned(reader.getElementText(), align));
                case "tab", "ptab" -> sign(reader, letters, "\t");
                case "br", "cr" -> sign(reader, letters, "\n");
                case "noBreakHyphen" -> sign(reader, letters, "-");
                case "sym" -> symbol(reader, letters);
                case "instrText" -> instruction(reader, letters);
                case "drawing", "pict", "object", "AlternateContent" -> drawing(reader, letters, box);
                default -> DocxText.skip(reader);
            }
        }
        if (!hidden) {
            text.append(letters);
        }
    }

    private static void sign(XMLStreamReader reader, StringBuilder letters, String sign) throws XMLStreamException {
        letters.append(sign);
        DocxText.skip(reader);
    }

    private static void symbol(XMLStreamReader reader, StringBuilder letters) throws XMLStreamException {
        String font = "";
        String code = "";
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("font")) {
                font = reader.getAttributeValue(i);
            } else if (reader.getAttributeLocalName(i).equals("char")) {
                code = reader.getAttributeValue(i);
            }
        }
        letters.append(SYMBOLS.getOrDefault(font + ":" + code.replaceFirst("(?i)^F0", ""), "□"));
        DocxText.skip(reader);
    }

    /** A formula of the old kind, which Word computes from codes: it must not be missing without a trace. */
    private static void instruction(XMLStreamReader reader, StringBuilder letters) throws XMLStreamException {
        if (reader.getElementText().strip().toUpperCase(Locale.ROOT).startsWith("EQ ")) {
            letters.append("〔公式〕");
        }
    }

    private void drawing(XMLStreamReader reader, StringBuilder letters, Box box) throws XMLStreamException {
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "docPr" -> {
                    words = words(reader.getAttributeValue(null, "descr"));
                    DocxText.skip(reader);
                }
                case "blip" -> {
                    picture(reader.getAttributeValue(RELATIONS, "embed"), letters);
                    DocxText.skip(reader);
                }
                case "imagedata" -> {
                    picture(reader.getAttributeValue(RELATIONS, "id"), letters);
                    DocxText.skip(reader);
                }
                case "txbxContent" -> box.read(reader);
                case "Fallback" -> DocxText.skip(reader);
                default -> drawing(reader, letters, box);
            }
        }
    }

    /** Word itself describes pictures by the name of their file, or by what it believes to see. */
    private static String words(@Nullable String description) {
        String plain = description == null ? "" : description.strip();
        return plain.length() > WORDS_MAX || plain.matches("(?s).*(?:[\\[\\]\\n]|自动生成|\\.[A-Za-z]{3,4}$).*")
                ? ""
                : plain;
    }

    private void picture(@Nullable String id, StringBuilder letters) {
        String part = id == null ? null : targets.get(id);
        if (part == null || !docx.has(part)) {
            letters.append("〔图片不在文件里〕");
            return;
        }
        if (media.size() >= PICTURES_MAX) {
            throw FileRefused.tooMany("图片数", PICTURES_MAX);
        }
        letters.append("![")
                .append(words.isEmpty() ? "图" : words)
                .append("](media:")
                .append(media.size())
                .append(')');
        words = "";
        media.add(new RowMedia(part.substring(part.lastIndexOf('/') + 1), () -> docx.bytes(part, PICTURE_BYTES_MAX)));
    }

    private static String aligned(String text, String align) {
        return switch (align) {
            case "superscript" -> RaisedText.raised(text);
            case "subscript" -> RaisedText.lowered(text);
            default -> text;
        };
    }
}

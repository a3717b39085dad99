package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lianbing.platform.WorkbookSamples;

/** Word documents, made paragraph by paragraph. */
final class DocxSamples {
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""";
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    /** 1 一、 2 decimal questions with lettered options a level below 3 letters that begin anew: 4 the same once more. */
    private static final String NUMBERING = """
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%2"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>
            <w:num w:numId="4"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>""";

    private final StringBuilder body = new StringBuilder();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();

    /** A paragraph for each line. */
    DocxSamples text(String lines) {
        lines.lines().forEach(line -> raw("<w:p>" + run(line) + "</w:p>"));
        return this;
    }

    DocxSamples numbered(int list, int level, String text) {
        return raw("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + run(text) + "</w:p>");
    }

    DocxSamples styled(String style, String text) {
        return raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>");
    }

    /** @param rows cells between bars */
    DocxSamples table(String... rows) {
        raw("<w:tbl><w:tblPr/>");
        for (String row : rows) {
            raw("<w:tr>");
            for (String cell : row.split("\\|", -1)) {
                raw("<w:tc><w:tcPr/>");
                text(cell.isEmpty() ? " " : cell);
                raw("</w:tc>");
            }
            raw("</w:tr>");
        }
        return raw("</w:tbl>");
    }

    DocxSamples raw(String xml) {
        body.append(xml);
        return this;
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r>";
    }

    /** A run that shows the picture. */
    String picture(byte[] bytes) {
        String id = "rPic" + pictures.size();
        pictures.put(id, bytes);
        return "<w:r><w:drawing><a:graphic><a:blip r:embed=\"" + id + "\"/></a:graphic></w:drawing></w:r>";
    }

    byte[] file() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES.getBytes(UTF_8));
        parts.put("word/document.xml", wrapped("document", "<w:body>" + body + "</w:body>"));
        parts.put("word/numbering.xml", wrapped("numbering", NUMBERING));
        parts.put(
                "word/styles.xml",
                wrapped(
                        "styles",
                        "<w:style w:type=\"paragraph\" w:styleId=\"Item\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>"
                                + "<w:style w:type=\"paragraph\" w:styleId=\"Item2\"><w:basedOn w:val=\"Item\"/></w:style>"));
        StringBuilder relations = new StringBuilder();
        pictures.forEach((id, bytes) -> {
            relations
                    .append("<Relationship Id=\"")
                    .append(id)
                    .append("\" Type=\"image\" Target=\"media/")
                    .append(id)
                    .append(".png\"/>");
            parts.put("word/media/" + id + ".png", bytes);
        });
        parts.put(
                "word/_rels/document.xml.rels",
                ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                                + "</Relationships>")
                        .getBytes(UTF_8));
        return WorkbookSamples.zip(parts);
    }

    private static byte[] wrapped(String root, String content) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root + NAMESPACES + ">" + content + "</w:" + root
                        + ">")
                .getBytes(UTF_8);
    }
}

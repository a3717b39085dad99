package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lianbing.bank.internal.Hostile.PICTURES_REFUSED;
import static org.lianbing.bank.internal.Hostile.reads;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.lianbing.platform.WorkbookSamples;

/** Pictures that run, call out, lie about their size or are none, in each kind of file that brings pictures along. */
final class HostilePictures {
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\" height=\"9\"%s>%s</svg>";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final List<Hostile> files = new ArrayList<>();
    private final String address;

    private HostilePictures(String address) {
        this.address = address;
    }

    /** @param address of a server that must never be asked */
    static List<Hostile> all(String address) {
        HostilePictures pictures = new HostilePictures(address);
        Map<String, UnaryOperator<byte[]>> carriers = new LinkedHashMap<>();
        carriers.put("workbook", HostilePictures::workbook);
        carriers.put("document", HostilePictures::document);
        carriers.put("moodle", HostilePictures::moodle);
        carriers.forEach(pictures::drawings);
        carriers.forEach(pictures::photos);
        return pictures.files;
    }

    private void drawings(String carrier, UnaryOperator<byte[]> file) {
        Map<String, String> harmless = Map.ofEntries(
                Map.entry("a script", svg("", "<script>alert(1)</script>")),
                Map.entry("a script from elsewhere", svg("", "<script href=\"" + address + "/a.js\"/>")),
                Map.entry("a handler", svg(" onload=\"alert(1)\"", "<rect width=\"9\" onclick=\"alert(1)\"/>")),
                Map.entry("a picture from elsewhere", svg("", "<image xlink:href=\"" + address + "/a.png\"/>")),
                Map.entry(
                        "a page within",
                        svg(
                                "",
                                "<foreignObject><iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"" + address
                                        + "\"/></foreignObject>")),
                Map.entry(
                        "a style that calls",
                        svg(
                                "",
                                "<style>@import url(" + address + "/a.css)</style><rect style=\"fill:url(" + address
                                        + ")\"/>")),
                Map.entry("a link that runs", svg("", "<a xlink:href=\"javascript:alert(1)\"><text>点我</text></a>")),
                Map.entry(
                        "an animation of a link",
                        svg("", "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>")));
        harmless.forEach(
                (name, text) -> add(carrier + " with a drawing with " + name, file, text.getBytes(UTF_8), reads(1)));
        Map<String, String> refused = Map.of(
                "an entity that names a file",
                        "<!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + svg("", "<text>&e;</text>"),
                "an entity that names an address",
                        "<!DOCTYPE svg [<!ENTITY e SYSTEM \"" + address + "\">]>" + svg("", "<text>&e;</text>"),
                "a tag that never closes", svg("", "<rect"),
                "groups a thousand deep", svg("", "<g>".repeat(1_000) + "</g>".repeat(1_000)),
                "more than sixty-four kilobytes", svg("", "<rect/>".repeat(10_000)));
        refused.forEach((name, text) -> add(
                carrier + " with a drawing with " + name, file, text.getBytes(UTF_8), reads(1) + PICTURES_REFUSED + 1));
    }

    private void photos(String carrier, UnaryOperator<byte[]> file) {
        Map<String, byte[]> refused = Map.of(
                "sixty thousand pixels wide", png(60_000, 60_000),
                "of no height", png(9, 0),
                "of a negative width", png(-9, 9),
                "that is cut off", Arrays.copyOf(png(9, 9), 20),
                "of three megabytes", Arrays.copyOf(png(9, 9), 3_000_000),
                "that is a page", "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8),
                "that is a program", "MZ\u0090\0\u0003\0".getBytes(ISO_8859_1),
                "without a frame", "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0".getBytes(ISO_8859_1),
                "of nothing", new byte[0]);
        refused.forEach((name, bytes) ->
                add(carrier + " with a picture " + name, file, bytes, reads(1) + PICTURES_REFUSED + 1));
        add(carrier + " with a picture before a program", file, Arrays.copyOf(png(9, 9), 9_000), reads(1));
    }

    private void add(String name, UnaryOperator<byte[]> file, byte[] picture, String verdict) {
        files.add(new Hostile(name, () -> file.apply(picture), verdict));
    }

    private static String svg(String attributes, String content) {
        return SVG.formatted(attributes, content);
    }

    private static byte[] png(int width, int height) {
        byte[] start = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(ISO_8859_1);
        return ByteBuffer.allocate(64).put(start).putInt(width).putInt(height).array();
    }

    private static byte[] document(byte[] picture) {
        DocxSamples docx = new DocxSamples();
        return docx.raw("<w:p>" + DocxSamples.run("1. 圆的") + docx.picture(picture) + DocxSamples.run("（√）") + "</w:p>")
                .file();
    }

    private static byte[] workbook(byte[] picture) {
        Map<String, byte[]> parts = new LinkedHashMap<>(WorkbookSamples.parts(HostileBooks.ROWS));
        put(parts, "xl/worksheets/_rels/sheet1.xml.rels", relation("drawing", "../drawings/drawing1.xml"));
        put(
                parts,
                "xl/drawings/drawing1.xml",
                "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
                        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"" + RELATION
                        + "\"><xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col>"
                        + "<xdr:row>1</xdr:row></xdr:from><xdr:pic><xdr:blipFill><a:blip r:embed=\"rId1\"/></xdr:blipFill></xdr:pic></xdr:twoCellAnchor></xdr:wsDr>");
        put(parts, "xl/drawings/_rels/drawing1.xml.rels", relation("image", "../media/a.png"));
        parts.put("xl/media/a.png", picture);
        return WorkbookSamples.zip(parts);
    }

    private static byte[] moodle(byte[] picture) {
        return ("<?xml version=\"1.0\"?><quiz><question type=\"truefalse\"><questiontext format=\"html\"><text><![CDATA[<p>圆的<img src=\"@@PLUGINFILE@@/a.png\"></p>]]></text>"
                        + "<file name=\"a.png\" path=\"/\" encoding=\"base64\">"
                        + Base64.getEncoder().encodeToString(picture)
                        + "</file></questiontext><answer fraction=\"100\"><text>true</text></answer><answer fraction=\"0\"><text>false</text></answer></question></quiz>")
                .getBytes(UTF_8);
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                + RELATION + "/" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(UTF_8));
    }
}

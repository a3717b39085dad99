package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lianbing.bank.internal.Hostile.DAMAGED;
import static org.lianbing.bank.internal.Hostile.LARGE;
import static org.lianbing.bank.internal.Hostile.NO_BANK;
import static org.lianbing.bank.internal.Hostile.UNSAFE;
import static org.lianbing.bank.internal.Hostile.reads;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.lianbing.platform.WorkbookSamples;

/** XML that declares, nests, repeats and refers, in each place where somebody's XML is read. */
final class HostileXml {
    static final String ITEM =
            "<assessmentItem identifier=\"a\"><responseDeclaration identifier=\"R\" cardinality=\"single\"><correctResponse><value>T</value></correctResponse></responseDeclaration>"
                    + "<itemBody><choiceInteraction responseIdentifier=\"R\"><prompt>圆的</prompt><simpleChoice identifier=\"T\">对</simpleChoice><simpleChoice identifier=\"F\">错</simpleChoice></choiceInteraction></itemBody></assessmentItem>";
    static final String MANIFEST =
            "<manifest><resources><resource type=\"imsqti_item_xmlv2p2\" href=\"items/a.xml\"/></resources></manifest>";
    private static final String MOODLE =
            "<quiz><question type=\"truefalse\"><questiontext><text>圆的</text></questiontext><answer fraction=\"100\"><text>true</text></answer></question></quiz>";
    /** Parts that are read as XML, by the kind of file they stand in. */
    private static final Map<String, List<String>> READ = Map.of(
            "xlsx", List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"),
            "docx",
                    List.of(
                            "word/document.xml",
                            "word/numbering.xml",
                            "word/styles.xml",
                            "word/_rels/document.xml.rels"),
            "qti", List.of("items/a.xml", "imsmanifest.xml"));

    private final List<Hostile> files = new ArrayList<>();
    private final String address;

    private HostileXml(String address) {
        this.address = address;
    }

    /** @param address of a server that must never be asked */
    static List<Hostile> all(String address) {
        HostileXml xml = new HostileXml(address);
        HostileZips.carriers()
                .forEach((carrier, parts) ->
                        READ.getOrDefault(carrier, List.of()).forEach(part -> xml.declared(carrier, parts, part)));
        xml.bare();
        return xml.files;
    }

    private void declared(String carrier, Map<String, byte[]> parts, String part) {
        String good = new String(parts.get(part), UTF_8).replaceFirst("^<\\?xml[^>]*\\?>\\s*", "");
        String name = carrier + " whose " + part;
        declarations()
                .forEach((what, declaration) ->
                        add(name + " " + what, () -> put(parts, part, (declaration + good).getBytes(UTF_8)), UNSAFE));
        add(
                name + " declares in UTF-16",
                () -> put(
                        parts,
                        part,
                        ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
                                        + declarations().get("names a file") + good)
                                .getBytes(StandardCharsets.UTF_16)),
                UNSAFE);
        add(
                name + " breaks off",
                () -> put(parts, part, good.substring(0, good.length() - 5).getBytes(UTF_8)),
                DAMAGED);
        add(
                name + " uses an entity nobody declared",
                () -> put(parts, part, good.replaceFirst(">", ">&secret;").getBytes(UTF_8)),
                DAMAGED);
        add(
                name + " nests deep",
                () -> put(parts, part, deep(good)),
                carrier.equals("xlsx") && !part.equals("xl/workbook.xml") ? reads(1) : UNSAFE);
    }

    private Map<String, String> declarations() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        Map<String, String> declarations = new LinkedHashMap<>();
        declarations.put("names a file", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");
        declarations.put("names an address", "<!DOCTYPE x SYSTEM \"" + address + "/x.dtd\">");
        declarations.put(
                "names an address in a parameter", "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + address + "/p.dtd\"> %p;]>");
        declarations.put("laughs a billion times", laughs + "]>");
        return declarations;
    }

    /** A thousand elements that nobody knows, at the end of the root. */
    private static byte[] deep(String good) {
        int end = good.lastIndexOf("</");
        return (good.substring(0, end) + "<z>".repeat(1_000) + "</z>".repeat(1_000) + good.substring(end))
                .getBytes(UTF_8);
    }

    private void bare() {
        declarations().forEach((what, declaration) -> {
            add(
                    "moodle that " + what,
                    () -> ("<?xml version=\"1.0\"?>" + declaration + MOODLE.replace("圆的", "&e;")).getBytes(UTF_8),
                    UNSAFE);
            add("item that " + what, () -> ("<?xml version=\"1.0\"?>" + declaration + ITEM).getBytes(UTF_8), UNSAFE);
        });
        add(
                "moodle that breaks off",
                () -> ("<?xml version=\"1.0\"?>" + MOODLE.substring(0, 80)).getBytes(UTF_8),
                DAMAGED);
        add(
                "moodle that nests deep",
                () -> ("<?xml version=\"1.0\"?><quiz>" + "<question>".repeat(50_000)).getBytes(UTF_8),
                UNSAFE);
        add(
                "moodle with a question of a million elements",
                () -> ("<?xml version=\"1.0\"?><quiz><question>" + "<a/>".repeat(1_000_000) + "</question></quiz>")
                        .getBytes(UTF_8),
                LARGE);
        add(
                "moodle with an attribute of ten million letters",
                () -> ("<?xml version=\"1.0\"?><quiz a=\"" + "x".repeat(10_000_000) + "\">" + MOODLE.substring(6))
                        .getBytes(UTF_8),
                reads(1));
        add(
                "moodle with fifty thousand questions",
                () -> ("<?xml version=\"1.0\"?><quiz>"
                                + MOODLE.substring(6, MOODLE.length() - 7).repeat(50_000) + "</quiz>")
                        .getBytes(UTF_8),
                reads(1));
        add("moodle whose stem is markup that never closes", () -> moodle("&lt;b&gt;".repeat(30_000) + "圆的"), reads(0));
        add(
                "moodle whose stem is a script",
                () -> moodle("&lt;script&gt;alert(1)&lt;/script&gt;圆的&lt;img src=x onerror=alert(1)&gt;"),
                reads(1));
        add(
                "moodle that shows a picture from elsewhere",
                () -> moodle("&lt;img src=\"" + address + "/a.png\"&gt;圆的"),
                reads(1));
        add(
                "moodle whose file is no base64",
                () -> moodle(
                        "&lt;img src=\"@@PLUGINFILE@@/a\"&gt;</text><file name=\"a\" encoding=\"base64\">%%%</file><text>"),
                reads(1) + Hostile.PICTURES_REFUSED + 1);
        add("cloze of backslashes", () -> moodle("{1:SHORTANSWER:" + "\\\\".repeat(200_000)), reads(0));
        add("xml that is nothing", () -> "<?xml version=\"1.0\"?><a/>".getBytes(UTF_8), NO_BANK);
        add(
                "xml of another encoding than it says",
                () -> ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + MOODLE)
                        .getBytes(java.nio.charset.Charset.forName("GB18030")),
                DAMAGED);
        add(
                "svg with a script",
                () -> ("<svg xmlns=\"http://www.w3.org/2000/svg\"><script href=\"" + address + "\"/></svg>")
                        .getBytes(UTF_8),
                NO_BANK);
    }

    private static byte[] moodle(String stem) {
        return ("<?xml version=\"1.0\"?>" + MOODLE.replace("圆的", stem)).getBytes(UTF_8);
    }

    private void add(String name, Supplier<byte[]> file, String verdict) {
        files.add(new Hostile(name, file, verdict));
    }

    private static byte[] put(Map<String, byte[]> parts, String part, byte[] bytes) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(part, bytes);
        return WorkbookSamples.zip(changed);
    }
}

package org.lianbing.bank.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Archives.Archive;
import org.lianbing.platform.FileRefused;
import org.lianbing.platform.SafeXml;

/**
 * The numbers and letters that Word puts before paragraphs by itself: they stand nowhere in the text, and without them
 * neither questions nor options can be told apart.
 */
final class DocxNumbering {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LEVELS = 9;
    private static final int STYLES_DEPTH_MAX = 10;

    private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Map<String, StyleNumber> styles = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    private record Level(int start, String format, String text) {}

    /** @param starts levels that begin anew */
    private record Instance(String definition, Map<Integer, Integer> starts) {}

    private record StyleNumber(
            @Nullable String number, int level, @Nullable String basedOn) {}

    static DocxNumbering read(Archive docx) {
        DocxNumbering numbering = new DocxNumbering();
        each(docx, "word/numbering.xml", Set.of("abstractnum", "num"), numbering::take);
        each(docx, "word/styles.xml", Set.of("style"), numbering::takeStyle);
        return numbering;
    }

    private interface Taking {
        void take(XmlNode node);
    }

    private static void each(Archive docx, String part, Set<String> names, Taking taking) {
        if (!docx.has(part)) {
            return;
        }
        try (InputStream in = docx.read(part)) {
            XMLStreamReader reader = SafeXml.reader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && names.contains(XmlNode.plain(reader.getLocalName()))) {
                    taking.take(XmlNode.read(reader));
                }
            }
        } catch (IOException | javax.xml.stream.XMLStreamException broken) {
            throw FileRefused.damaged();
        }
    }

    private void take(XmlNode node) {
        if (node.is("num")) {
            Map<Integer, Integer> starts = new HashMap<>();
            for (XmlNode override : node.children("lvloverride")) {
                override.child("startoverride")
                        .ifPresent(start ->
                                starts.put(number(override.attribute("ilvl"), 0), number(start.attribute("val"), 1)));
            }
            String definition =
                    node.child("abstractnumid").map(id -> id.attribute("val")).orElse("");
            instances.put(node.attribute("numid"), new Instance(definition, starts));
            return;
        }
        Map<Integer, Level> levels = new HashMap<>();
        for (XmlNode level : node.children("lvl")) {
            levels.put(
                    number(level.attribute("ilvl"), 0),
                    new Level(number(value(level, "start"), 1), value(level, "numfmt"), value(level, "lvltext")));
        }
        definitions.put(node.attribute("abstractnumid"), levels);
    }

    private void takeStyle(XmlNode node) {
        XmlNode number = node.child("ppr")
                .flatMap(properties -> properties.child("numpr"))
                .orElse(null);
        styles.put(
                node.attribute("styleid"),
                new StyleNumber(
                        number == null ? null : value(number, "numid"),
                        number == null ? 0 : number(value(number, "ilvl"), 0),
                        node.child("basedon").map(base -> base.attribute("val")).orElse(null)));
    }

    private static String value(XmlNode node, String child) {
        return node.child(child).map(found -> found.attribute("val")).orElse("");
    }

    private static int number(String digits, int otherwise) {
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : otherwise;
    }

    /**
     * What stands before the paragraph: "3." or "B、", "" for nothing or a bullet. Counts on, so it is asked once for each
     * paragraph, in their order.
     *
     * @param properties of the paragraph
     */
    String label(XmlNode properties) {
        XmlNode own = properties.child("numpr").orElse(null);
        String id = own == null ? null : value(own, "numid");
        int level = own == null ? 0 : number(value(own, "ilvl"), 0);
        String style = value(properties, "pstyle");
        for (int i = 0; i < STYLES_DEPTH_MAX && (id == null || id.isEmpty()) && !style.isEmpty(); i++) {
            StyleNumber named = styles.get(style);
            if (named == null) {
                break;
            }
            id = named.number;
            level = own == null ? named.level : level;
            style = named.basedOn == null ? "" : named.basedOn;
        }
        Instance instance = id == null ? null : instances.get(id);
        return id == null || instance == null || level < 0 || level >= LEVELS ? "" : label(id, instance, level);
    }

    private String label(String id, Instance instance, int level) {
        Map<Integer, Level> levels = definitions.getOrDefault(instance.definition, Map.of());
        Level shown = levels.get(level);
        if (shown == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(instance.definition, unused -> new int[LEVELS]);
        if (begun.add(id)) {
            instance.starts.forEach((at, start) -> {
                if (at >= 0 && at < LEVELS) {
                    counts[at] = start - 1;
                }
            });
        }
        counts[level] = counts[level] == 0 && !instance.starts.containsKey(level) ? shown.start : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        String label = shown.text;
        for (int at = 0; at <= level; at++) {
            Level one = levels.getOrDefault(at, shown);
            label = label.replace("%" + (at + 1), written(Math.max(counts[at], one.start), one.format));
        }
        return shown.format.equals("bullet") ? "" : punctuated(label.strip());
    }

    /** A bare number or letter would run into the text behind it. */
    private static String punctuated(String label) {
        return label.matches("[A-Za-z0-9]+") ? label + "." : label;
    }

    private static String written(int count, String format) {
        return switch (format) {
            case "upperLetter" -> letters(count, 'A');
            case "lowerLetter" -> letters(count, 'a');
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "ideographDigital",
                    "chineseLegalSimplified" -> chinese(count);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                count <= 20 ? String.valueOf((char) ('①' + count - 1)) : String.valueOf(count);
            case "upperRoman" -> roman(count);
            case "none", "bullet" -> "";
            default -> String.valueOf(count);
        };
    }

    private static String letters(int count, char first) {
        int index = (count - 1) % 26;
        return String.valueOf((char) (first + index)).repeat(1 + (count - 1) / 26 % 5);
    }

    private static String chinese(int count) {
        if (count >= 100) {
            return String.valueOf(count);
        }
        String tens = count < 10 ? "" : (count < 20 ? "" : String.valueOf(DIGITS.charAt(count / 10))) + "十";
        return tens + (count % 10 == 0 && count > 0 ? "" : DIGITS.charAt(count % 10));
    }

    private static String roman(int count) {
        return List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X").stream()
                .skip(Math.min(9, count - 1))
                .findFirst()
                .orElse("");
    }
}

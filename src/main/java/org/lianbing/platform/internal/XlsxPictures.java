package org.lianbing.platform.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.FileRefused;
import org.lianbing.platform.OpenWorkbook.Picture;
import org.lianbing.platform.SafeXml;
import org.lianbing.platform.Workbooks.Cell;

/** Finds the pictures of an .xlsx: those that lie on a sheet, and those that WPS keeps in xl/cellimages.xml. */
final class XlsxPictures {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String IN_CELLS = "xl/cellimages.xml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Pattern IN_CELL = Pattern.compile("DISPIMG\\(\\s*\"([^\"]+)\"");
    private static final int PICTURE_BYTES_MAX = 8 * 1024 * 1024;
    private static final int PICTURES_MAX = 20_000;

    private final ZipDirectory zip;
    private @Nullable Map<String, Picture> inCells;

    XlsxPictures(ZipDirectory zip) {
        this.zip = zip;
    }

    List<Picture> on(String sheet) {
        List<Picture> found = new ArrayList<>();
        String part = sheetPart(sheet);
        relations(part, (type, target) -> {
            if (type.endsWith("/drawing")) {
                found.addAll(drawing(target));
            }
        });
        return found;
    }

    Optional<Picture> in(Cell cell) {
        Matcher id = IN_CELL.matcher(cell.text());
        if (!id.find()) {
            return Optional.empty();
        }
        if (inCells == null) {
            inCells = cellImages();
        }
        return Optional.ofNullable(inCells.get(id.group(1)));
    }

    /** The part that holds a sheet; "" when it cannot be found. */
    String sheetPart(String sheet) {
        Map<String, String> targets = targets(WORKBOOK);
        String[] part = {""};
        walk(WORKBOOK, reader -> {
            if (isStart(reader, "sheet") && sheet.equals(reader.getAttributeValue(null, "name"))) {
                part[0] = targets.getOrDefault(String.valueOf(reader.getAttributeValue(RELATIONS, "id")), "");
            }
        });
        return part[0];
    }

    private List<Picture> drawing(String part) {
        Map<String, String> targets = targets(part);
        List<Picture> found = new ArrayList<>();
        int[] corner = new int[2];
        boolean[] from = new boolean[1];
        walk(part, reader -> {
            if (isStart(reader, "from")) {
                from[0] = true;
            } else if (isStart(reader, "to")) {
                from[0] = false;
            } else if (from[0] && isStart(reader, "col")) {
                corner[1] = number(reader);
            } else if (from[0] && isStart(reader, "row")) {
                corner[0] = number(reader);
            } else if (isStart(reader, "blip")) {
                String target = targets.get(String.valueOf(reader.getAttributeValue(RELATIONS, "embed")));
                picture(target, corner[0] + 1, corner[1]).ifPresent(found::add);
            }
            if (found.size() > PICTURES_MAX) {
                throw FileRefused.tooMany("图片数", PICTURES_MAX);
            }
        });
        return found;
    }

    private Map<String, Picture> cellImages() {
        Map<String, String> targets = targets(IN_CELLS);
        Map<String, Picture> found = new HashMap<>();
        String[] id = {""};
        walk(IN_CELLS, reader -> {
            if (isStart(reader, "cNvPr")) {
                id[0] = String.valueOf(reader.getAttributeValue(null, "name"));
            } else if (isStart(reader, "blip")) {
                String target = targets.get(String.valueOf(reader.getAttributeValue(RELATIONS, "embed")));
                picture(target, 0, 0).ifPresent(picture -> found.put(id[0], picture));
            }
        });
        return found;
    }

    private Optional<Picture> picture(@Nullable String part, int row, int column) {
        ZipDirectory.Entry entry = part == null ? null : zip.entries().get(part);
        if (part == null || entry == null) {
            return Optional.empty();
        }
        String name = part.substring(part.lastIndexOf('/') + 1);
        return Optional.of(new Picture(row, column, name, () -> bytes(entry)));
    }

    private byte[] bytes(ZipDirectory.Entry entry) {
        try (InputStream in = zip.open(entry)) {
            byte[] bytes = in.readNBytes(PICTURE_BYTES_MAX + 1);
            if (bytes.length > PICTURE_BYTES_MAX) {
                throw FileRefused.tooMany("图片大小（MB）", PICTURE_BYTES_MAX / (1024 * 1024));
            }
            return bytes;
        } catch (IOException broken) {
            throw FileRefused.damaged();
        }
    }

    private Map<String, String> targets(String part) {
        Map<String, String> targets = new HashMap<>();
        walk(relationsOf(part), reader -> {
            if (isStart(reader, "Relationship") && reader.getAttributeValue(null, "TargetMode") == null) {
                targets.put(
                        String.valueOf(reader.getAttributeValue(null, "Id")),
                        resolved(part, String.valueOf(reader.getAttributeValue(null, "Target"))));
            }
        });
        return targets;
    }

    /** @param each is given type and target */
    private void relations(String part, BiConsumer<String, String> each) {
        walk(relationsOf(part), reader -> {
            if (isStart(reader, "Relationship") && reader.getAttributeValue(null, "TargetMode") == null) {
                each.accept(
                        String.valueOf(reader.getAttributeValue(null, "Type")),
                        resolved(part, String.valueOf(reader.getAttributeValue(null, "Target"))));
            }
        });
    }

    private static String relationsOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    /** ../media/image1.png of xl/drawings/drawing1.xml is xl/media/image1.png; a path that leads out names no part. */
    private static String resolved(String part, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> path = new ArrayList<>(List.of(part.split("/")));
        path.removeLast();
        for (String step : target.split("/")) {
            if (step.equals("..")) {
                if (path.isEmpty()) {
                    return "";
                }
                path.removeLast();
            } else if (!step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    private interface Look {
        void at(XMLStreamReader reader) throws XMLStreamException;
    }

    private void walk(String part, Look look) {
        ZipDirectory.Entry entry = zip.entries().get(part);
        if (entry == null) {
            return;
        }
        try (InputStream in = zip.open(entry)) {
            XMLStreamReader reader = SafeXml.reader(in);
            while (reader.hasNext()) {
                reader.next();
                look.at(reader);
            }
        } catch (IOException | XMLStreamException broken) {
            throw FileRefused.damaged();
        }
    }

    private static boolean isStart(XMLStreamReader reader, String name) {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(name);
    }

    private static int number(XMLStreamReader reader) throws XMLStreamException {
        try {
            return Integer.parseInt(reader.getElementText().strip());
        } catch (NumberFormatException broken) {
            throw FileRefused.damaged();
        }
    }
}

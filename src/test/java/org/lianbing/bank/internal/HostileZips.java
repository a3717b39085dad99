package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lianbing.bank.internal.Hostile.DAMAGED;
import static org.lianbing.bank.internal.Hostile.ENCRYPTED;
import static org.lianbing.bank.internal.Hostile.LARGE;
import static org.lianbing.bank.internal.Hostile.NO_BANK;
import static org.lianbing.bank.internal.Hostile.UNSAFE;
import static org.lianbing.bank.internal.Hostile.reads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lianbing.platform.WorkbookSamples;

/** Zips that lie, in each of the formats that are zips. */
final class HostileZips {
    private static final int END_LENGTH = 22;

    private final List<Hostile> files = new ArrayList<>();

    static List<Hostile> all() {
        HostileZips zips = new HostileZips();
        carriers().forEach((name, parts) -> {
            zips.paths(name, parts);
            zips.lies(name, parts);
            zips.bombs(name, parts);
        });
        zips.files.add(new Hostile("zip of a workbook in a zip", HostileZips::nested, NO_BANK));
        zips.files.add(new Hostile("zip of nothing", () -> WorkbookSamples.zip(Map.of("a/", new byte[0])), NO_BANK));
        zips.files.add(new Hostile("zip of a million names for one part", () -> manyNames(1_000_000), LARGE));
        zips.files.add(
                new Hostile("zip of four hundred thousand names for one part", () -> manyNames(400_000), UNSAFE));
        zips.files.add(new Hostile("zip that claims a million parts", () -> end(65_535, -1, -1), NO_BANK));
        zips.files.add(new Hostile("zip of zips of zips", HostileZips::deeplyNested, NO_BANK));
        zips.files.add(new Hostile("end of a zip and nothing else", () -> end(0, 0, 0), NO_BANK));
        return zips.files;
    }

    /** The parts of a good file of each kind, its main part first. */
    static Map<String, Map<String, byte[]>> carriers() {
        Map<String, Map<String, byte[]>> carriers = new LinkedHashMap<>();
        carriers.put(
                "xlsx",
                parts(WorkbookSamples.zip(WorkbookSamples.parts(HostileBooks.ROWS)), "xl/worksheets/sheet1.xml"));
        carriers.put("docx", parts(new DocxSamples().text("一、判断题\n1. 圆的。（√）").file(), "word/document.xml"));
        Map<String, byte[]> qti = new LinkedHashMap<>();
        qti.put("items/a.xml", HostileXml.ITEM.getBytes(UTF_8));
        qti.put("imsmanifest.xml", HostileXml.MANIFEST.getBytes(UTF_8));
        carriers.put("qti", qti);
        Map<String, byte[]> folder = new LinkedHashMap<>();
        folder.put("e/01.yaml", "chapter: 一\nquestions:\n- {type: true-false, stem: 圆的, key: true}\n".getBytes(UTF_8));
        folder.put("e/bank.yaml", "id: e\n".getBytes(UTF_8));
        carriers.put("folder", folder);
        return carriers;
    }

    static Map<String, byte[]> parts(byte[] zip, String first) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(first, new byte[0]);
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    private void paths(String carrier, Map<String, byte[]> parts) {
        for (String path : List.of(
                "../../outside.txt",
                "/etc/outside.txt",
                "a/../../../outside.txt",
                "..",
                "C:\\outside.txt",
                "a\\..\\..\\outside.txt")) {
            add(carrier + " with a part called " + path, () -> with(parts, path, new byte[] {1}), UNSAFE);
        }
        add(carrier + " with a part called a..b", () -> with(parts, "a..b/c..d", new byte[] {1}), reads(1));
        add(
                carrier + " with a part of a very long name",
                () -> with(parts, "n".repeat(60_000), new byte[] {1}),
                reads(1));
    }

    private void lies(String carrier, Map<String, byte[]> parts) {
        String first = parts.keySet().iterator().next();
        byte[] good = WorkbookSamples.zip(parts);
        add(carrier + " cut in half", () -> Arrays.copyOf(good, good.length / 2), DAMAGED);
        add(carrier + " without its last byte", () -> Arrays.copyOf(good, good.length - 1), DAMAGED);
        add(carrier + " with zeros in the middle", () -> zeroed(good), DAMAGED);
        add(carrier + " with the same name twice", () -> twice(parts, first), UNSAFE);
        add(carrier + " whose parts overlap", () -> overlapping(parts), UNSAFE);
        add(
                carrier + " with a link",
                () -> changed(good, 0, head -> head.put(5, (byte) 3).putInt(38, 0xA1FF0000)),
                UNSAFE);
        add(
                carrier + " that says it is encrypted",
                () -> changed(good, 0, head -> head.putShort(8, (short) 1)),
                ENCRYPTED);
        add(
                carrier + " packed by an unknown method",
                () -> changed(good, 0, head -> head.putShort(10, (short) 12)),
                DAMAGED);
        add(
                carrier + " whose part lies beyond the end",
                () -> changed(good, 0, head -> head.putInt(42, 0x7FFFFFF0)),
                DAMAGED);
        add(
                carrier + " whose part is longer than the file",
                () -> changed(good, 0, head -> head.putInt(20, 0x7FFFFFF0)),
                DAMAGED);
        add(
                carrier + " whose part has a negative length",
                () -> changed(good, 0, head -> head.putInt(20, -5)),
                DAMAGED);
        add(carrier + " behind another file", () -> joined("MZ leading bytes".getBytes(UTF_8), good), NO_BANK);
        add(carrier + " before a long comment", () -> joined(good, new byte[70_000]), DAMAGED);
    }

    private void bombs(String carrier, Map<String, byte[]> parts) {
        String first = parts.keySet().iterator().next();
        Map<String, byte[]> bomb = new LinkedHashMap<>(parts);
        add(
                carrier + " whose main part unpacks to a thousand times its size",
                () -> {
                    bomb.put(first, blanks(carrier.equals("folder") ? 40_000_000 : 60_000_000));
                    byte[] zip = WorkbookSamples.zip(bomb);
                    bomb.clear();
                    return zip;
                },
                carrier.equals("qti") ? LARGE : UNSAFE);
        add(carrier + " with thirty thousand parts", () -> crowded(parts, 30_000), UNSAFE);
        add(carrier + " with three hundred thousand parts", () -> crowded(parts, 300_000), UNSAFE);
    }

    private void add(String name, Supplier<byte[]> file, String verdict) {
        files.add(new Hostile(name, file, verdict));
    }

    private static byte[] with(Map<String, byte[]> parts, String name, byte[] bytes) {
        Map<String, byte[]> more = new LinkedHashMap<>(parts);
        more.put(name, bytes);
        return WorkbookSamples.zip(more);
    }

    private static byte[] blanks(int length) {
        byte[] blanks = new byte[length];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }

    private static byte[] crowded(Map<String, byte[]> parts, int count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setMethod(ZipOutputStream.STORED);
            for (int i = 0; i < count; i++) {
                ZipEntry entry = new ZipEntry(Integer.toString(i, 36));
                entry.setSize(0);
                entry.setCrc(0);
                out.putNextEntry(entry);
            }
            out.setMethod(ZipOutputStream.DEFLATED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] nested() {
        return WorkbookSamples.zip(Map.of(
                "a.zip",
                WorkbookSamples.zip(Map.of(
                        "b.xlsx", SheetSamples.sheet("题", "题干|答案", "圆的|对").xlsx()))));
    }

    private static byte[] deeplyNested() {
        byte[] zip = WorkbookSamples.zip(Map.of("bomb.txt", blanks(20_000_000)));
        for (int level = 0; level < 6; level++) {
            zip = WorkbookSamples.zip(Map.of("a.zip", zip, "b.zip", zip));
        }
        return zip;
    }

    /** Every name in the directory means the same bytes, as in the zips of David Fifield. */
    private static byte[] manyNames(int count) {
        byte[] one = WorkbookSamples.zip(Map.of("a", blanks(1_000_000)));
        int central = central(one, 0);
        ByteBuffer all = ByteBuffer.allocate(central + count * 51 + END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        all.put(one, 0, central);
        for (int i = 0; i < count; i++) {
            int at = all.position();
            all.put(one, central, 46).putShort(at + 28, (short) 5);
            all.put(String.format("%5s", Integer.toString(i, 36))
                    .replace(' ', '_')
                    .getBytes(UTF_8));
        }
        int size = all.position() - central;
        return all.put(end(Math.min(count, 65_535), size, central)).array();
    }

    private static byte[] twice(Map<String, byte[]> parts, String name) {
        String other = name.substring(0, name.length() - 1) + "#";
        byte[] zip = with(parts, other, new byte[] {1});
        byte[] from = other.getBytes(UTF_8);
        byte[] to = name.getBytes(UTF_8);
        for (int at = 0; at + from.length <= zip.length; at++) {
            if (Arrays.equals(zip, at, at + from.length, from, 0, from.length)) {
                System.arraycopy(to, 0, zip, at, to.length);
            }
        }
        return zip;
    }

    private static byte[] overlapping(Map<String, byte[]> parts) {
        byte[] zip = with(parts, "other.xml", new byte[] {1});
        int first = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(central(zip, 0) + 42);
        return changed(zip, 1, head -> head.putInt(42, first));
    }

    private static byte[] zeroed(byte[] good) {
        byte[] zip = good.clone();
        Arrays.fill(zip, 40 + 30, Math.min(zip.length, 400), (byte) 0);
        return zip;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] changed(byte[] good, int entry, UnaryOperator<ByteBuffer> change) {
        byte[] zip = good.clone();
        int at = central(zip, entry);
        change.apply(ByteBuffer.wrap(zip, at, zip.length - at).slice().order(ByteOrder.LITTLE_ENDIAN));
        return zip;
    }

    private static int central(byte[] zip, int entry) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int at = bytes.getInt(zip.length - END_LENGTH + 16);
        for (int i = 0; i < entry; i++) {
            at += 46 + bytes.getShort(at + 28) + bytes.getShort(at + 30) + bytes.getShort(at + 32);
        }
        return at;
    }

    private static byte[] end(int entries, int size, int from) {
        return ByteBuffer.allocate(END_LENGTH)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(size)
                .putInt(from)
                .array();
    }
}

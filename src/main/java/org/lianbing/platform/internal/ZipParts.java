package org.lianbing.platform.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lianbing.platform.Workbooks;

/**
 * Unpacks the few parts of a workbook that hold its text, and nothing else, under limits that are counted on the bytes
 * themselves and not on what the file says about itself. By hand, because a zip can tell two readers two stories: only
 * what was checked here is packed again for the parser.
 */
final class ZipParts {
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRIES_MAX = 2_000;
    /** Sheets that repeat themselves pack at up to 1:60; a bomb packs at 1:1000. */
    private static final int RATIO_MAX = 200;

    private static final int RATIO_COUNTS_FROM = 4 * 1024 * 1024;

    private final ByteBuffer zip;
    private final Workbooks.Limits limits;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long unpacked;

    private ZipParts(byte[] file, Workbooks.Limits limits) {
        this.zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
    }

    /** Parts by name: XML only. */
    static Map<String, byte[]> read(byte[] file, Workbooks.Limits limits) {
        try {
            ZipParts reader = new ZipParts(file, limits);
            reader.walk();
            return reader.parts;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException broken) {
            throw WorkbookRefused.damaged();
        }
    }

    /** Packs checked parts again, stored and not deflated. */
    static byte[] pack(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                CRC32 crc = new CRC32();
                crc.update(part.getValue());
                entry.setSize(part.getValue().length);
                entry.setCrc(crc.getValue());
                out.putNextEntry(entry);
                out.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void walk() throws DataFormatException {
        int at = zip.getInt(endRecord() + 16);
        Set<String> names = new HashSet<>();
        int entries = 0;
        while (at >= 0 && at + 46 <= zip.limit() && zip.getInt(at) == CENTRAL) {
            if (++entries > ENTRIES_MAX) {
                throw WorkbookRefused.unsafe("里面的文件多得不正常");
            }
            int nameLength = unsigned(at + 28);
            String name = text(at + 46, nameLength);
            if (name.contains("..") || name.startsWith("/") || name.indexOf('\\') >= 0) {
                throw WorkbookRefused.unsafe("里面有不正常的路径");
            }
            if (!names.add(name)) {
                throw WorkbookRefused.unsafe("里面有重名的文件");
            }
            if (isText(name)) {
                parts.put(name, unpack(at));
            }
            at += 46 + nameLength + unsigned(at + 30) + unsigned(at + 32);
        }
        if (entries == 0) {
            throw WorkbookRefused.damaged();
        }
    }

    private int endRecord() {
        int lowest = Math.max(0, zip.limit() - END_LENGTH - 0xFFFF);
        for (int at = zip.limit() - END_LENGTH; at >= lowest; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw WorkbookRefused.damaged();
    }

    /** Pictures, drawings, themes and embedded files are never unpacked. */
    private static boolean isText(String name) {
        return name.equals("[Content_Types].xml")
                || name.equals("_rels/.rels")
                || (name.startsWith("xl/") || name.startsWith("word/") && name.equals("word/document.xml"))
                        && (name.endsWith(".xml") || name.endsWith(".rels"))
                        && !name.matches(
                                "xl/(theme|media|drawings|charts|embeddings|externalLinks|comments|printerSettings|"
                                        + "ctrlProps|activeX|persons|threadedComments|pivot[A-Za-z]*|queryTables|tables|diagrams)/.*");
    }

    private byte[] unpack(int central) throws DataFormatException {
        if ((unsigned(central + 8) & 1) != 0) {
            throw WorkbookRefused.encrypted();
        }
        int method = unsigned(central + 10);
        int packedLength = zip.getInt(central + 20);
        int local = zip.getInt(central + 42);
        if (zip.getInt(local) != LOCAL) {
            throw WorkbookRefused.damaged();
        }
        int from = local + 30 + unsigned(local + 26) + unsigned(local + 28);
        byte[] packed = new byte[checkedLength(from, packedLength)];
        zip.get(from, packed);
        byte[] bytes =
                switch (method) {
                    case 0 -> packed;
                    case 8 -> inflate(packed);
                    default -> throw WorkbookRefused.damaged();
                };
        unpacked += bytes.length;
        if (unpacked > limits.unpackedBytesMax()) {
            throw WorkbookRefused.tooLarge();
        }
        return bytes;
    }

    private int checkedLength(int from, int length) {
        if (from < 0 || length < 0 || (long) from + length > zip.limit()) {
            throw WorkbookRefused.damaged();
        }
        return length;
    }

    private byte[] inflate(byte[] packed) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[Math.max(1024, Math.min(packed.length * 6, 1 << 20))];
            int length = 0;
            while (!inflater.finished()) {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, bytes.length * 2);
                }
                int got = inflater.inflate(bytes, length, bytes.length - length);
                if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw WorkbookRefused.damaged();
                }
                length += got;
                if (length > RATIO_COUNTS_FROM && length / RATIO_MAX > packed.length) {
                    throw WorkbookRefused.unsafe("解压后大得不正常");
                }
                if (unpacked + length > limits.unpackedBytesMax()) {
                    throw WorkbookRefused.tooLarge();
                }
            }
            return Arrays.copyOf(bytes, length);
        } finally {
            inflater.end();
        }
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    private String text(int at, int length) {
        byte[] bytes = new byte[length];
        zip.get(at, bytes);
        String utf8 = new String(bytes, UTF_8);
        return utf8.indexOf('\uFFFD') < 0 ? utf8 : new String(bytes, ISO_8859_1);
    }
}

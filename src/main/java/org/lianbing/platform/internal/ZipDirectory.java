package org.lianbing.platform.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.platform.FileRefused;

/**
 * The central directory of an untrusted zip, and its parts one by one. By hand, because a zip can tell two readers two
 * stories: whoever unpacks through this sees exactly what was checked.
 */
final class ZipDirectory {
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int UNIX = 3;
    private static final int LINK = 0xA000;

    private final byte[] file;
    private final ByteBuffer zip;
    private final long unpackedBytesMax;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<Entry, Long> unpacked = new HashMap<>();
    private long total;

    private ZipDirectory(byte[] file, long unpackedBytesMax) {
        this.file = file;
        this.zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        this.unpackedBytesMax = unpackedBytesMax;
    }

    /** @param from where its packed bytes begin in the file */
    record Entry(String name, int method, int crc, int local, int from, int packedLength) {}

    static ZipDirectory read(byte[] file, int entriesMax, long unpackedBytesMax) {
        try {
            ZipDirectory directory = new ZipDirectory(file, unpackedBytesMax);
            directory.walk(entriesMax);
            directory.mustNotOverlap();
            return directory;
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw FileRefused.damaged();
        }
    }

    Map<String, Entry> entries() {
        return entries;
    }

    /** Its packed bytes, to be put into another zip as they are. */
    ByteBuffer packed(Entry entry) {
        return ByteBuffer.wrap(file, entry.from, entry.packedLength);
    }

    InputStream open(Entry entry) {
        InputStream packed = new ByteArrayInputStream(file, entry.from, entry.packedLength);
        return new CountedUnpacking(
                packed, entry.method == DEFLATED, entry.packedLength, length -> count(entry, length));
    }

    /** As far as it has been unpacked. */
    long unpackedLength(Entry entry) {
        return unpacked.getOrDefault(entry, 0L);
    }

    /** A part that is read twice counts once. */
    private void count(Entry entry, long length) {
        long before = unpackedLength(entry);
        if (length > before) {
            unpacked.put(entry, length);
            total += length - before;
        }
        if (total > unpackedBytesMax) {
            throw FileRefused.tooLarge();
        }
    }

    private void walk(int entriesMax) {
        int at = zip.getInt(endRecord() + 16);
        while (at >= 0 && at + 46 <= zip.limit() && zip.getInt(at) == CENTRAL) {
            if (entries.size() >= entriesMax) {
                throw FileRefused.unsafe("里面的文件多得不正常");
            }
            int nameLength = unsigned(at + 28);
            Entry entry = entry(at, name(at + 46, nameLength));
            if (entries.put(entry.name, entry) != null) {
                throw FileRefused.unsafe("里面有重名的文件");
            }
            at += 46 + nameLength + unsigned(at + 30) + unsigned(at + 32);
        }
        if (entries.isEmpty()) {
            throw FileRefused.damaged();
        }
    }

    private Entry entry(int central, String name) {
        if ((unsigned(central + 8) & 1) != 0) {
            throw FileRefused.encrypted();
        }
        boolean unix = zip.get(central + 5) == UNIX;
        if (unix && (unsigned(central + 40) & 0xF000) == LINK) {
            throw FileRefused.unsafe("里面有指向别处的链接");
        }
        int method = unsigned(central + 10);
        int local = zip.getInt(central + 42);
        if (zip.getInt(local) != LOCAL || method != STORED && method != DEFLATED) {
            throw FileRefused.damaged();
        }
        int from = local + 30 + unsigned(local + 26) + unsigned(local + 28);
        int length = zip.getInt(central + 20);
        if (from < 0 || length < 0 || (long) from + length > zip.limit()) {
            throw FileRefused.damaged();
        }
        return new Entry(name, method, zip.getInt(central + 16), local, from, length);
    }

    private int endRecord() {
        int lowest = Math.max(0, zip.limit() - END_LENGTH - 0xFFFF);
        for (int at = zip.limit() - END_LENGTH; at >= lowest; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw FileRefused.damaged();
    }

    /** Names that share their bytes make a few kilobytes unpack to gigabytes at a modest ratio each. */
    private void mustNotOverlap() {
        List<Entry> placed = new ArrayList<>(entries.values());
        placed.sort(Comparator.comparingInt(Entry::local));
        for (int i = 1; i < placed.size(); i++) {
            Entry before = placed.get(i - 1);
            if ((long) before.from + before.packedLength > placed.get(i).local) {
                throw FileRefused.unsafe("里面的文件互相重叠");
            }
        }
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    private String name(int at, int length) {
        byte[] bytes = new byte[length];
        zip.get(at, bytes);
        String utf8 = new String(bytes, UTF_8);
        // Any other encoding is no name that a document format uses; it only has to stay distinct.
        String name = utf8.indexOf('\uFFFD') < 0 ? utf8 : new String(bytes, ISO_8859_1);
        if (name.startsWith("/") || name.indexOf('\\') >= 0 || name.matches("(?s)(.*/)?\\.\\.(/.*)?|[A-Za-z]:.*")) {
            throw FileRefused.unsafe("里面有不正常的路径");
        }
        return name;
    }
}

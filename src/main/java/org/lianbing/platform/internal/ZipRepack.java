package org.lianbing.platform.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/**
 * Makes a new zip of some parts of a checked one, their packed bytes as they are. A parser that is given it cannot find
 * anything that was not looked at, and nothing has to be packed again.
 */
final class ZipRepack {
    private static final int UTF8_NAMES = 0x0800;
    private static final int VERSION = 20;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private ZipRepack() {}

    /** @param rewritten parts to be put in the place of those of the same name */
    static byte[] only(ZipDirectory zip, Predicate<String> wanted, Map<String, byte[]> rewritten) {
        return new ZipRepack().pack(zip, wanted, rewritten);
    }

    private byte[] pack(ZipDirectory zip, Predicate<String> wanted, Map<String, byte[]> rewritten) {
        List<ZipDirectory.Entry> kept = zip.entries().values().stream()
                .filter(entry -> wanted.test(entry.name()))
                .toList();
        ByteArrayOutputStream central = new ByteArrayOutputStream();
        for (ZipDirectory.Entry entry : kept) {
            byte[] name = entry.name().getBytes(UTF_8);
            int local = out.size();
            byte[] own = rewritten.get(entry.name());
            ByteBuffer common = own == null ? common(zip, entry, name.length) : stored(own, name.length);
            out.writeBytes(record(30, 0x04034b50).put(common).array());
            out.writeBytes(name);
            ByteBuffer packed = own == null ? zip.packed(entry) : ByteBuffer.wrap(own);
            out.write(packed.array(), packed.position(), packed.remaining());
            ByteBuffer head = record(46, 0x02014b50).putShort((short) VERSION).put(common.rewind());
            central.writeBytes(head.putInt(42, local).array());
            central.writeBytes(name);
        }
        int from = out.size();
        out.writeBytes(central.toByteArray());
        ByteBuffer end = record(22, 0x06054b50)
                .putInt(0)
                .putShort((short) kept.size())
                .putShort((short) kept.size())
                .putInt(central.size())
                .putInt(from);
        out.writeBytes(end.array());
        return out.toByteArray();
    }

    /** What a local and a central record have alike: version, flags, method, time, checksum, lengths. */
    private static ByteBuffer common(ZipDirectory zip, ZipDirectory.Entry entry, int nameLength) {
        return common(entry.method(), entry.crc(), entry.packedLength(), (int) zip.unpackedLength(entry), nameLength);
    }

    private static ByteBuffer stored(byte[] part, int nameLength) {
        CRC32 crc = new CRC32();
        crc.update(part);
        return common(0, (int) crc.getValue(), part.length, part.length, nameLength);
    }

    private static ByteBuffer common(int method, int crc, int packed, int unpacked, int nameLength) {
        return ByteBuffer.allocate(26)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) VERSION)
                .putShort((short) UTF8_NAMES)
                .putShort((short) method)
                .putInt(0)
                .putInt(crc)
                .putInt(packed)
                .putInt(unpacked)
                .putShort((short) nameLength)
                .putShort((short) 0)
                .flip();
    }

    private static ByteBuffer record(int length, int signature) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).putInt(signature);
    }
}

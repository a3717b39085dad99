package org.lianbing.platform;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A TrueType font without the code points of the Chinese radicals. They share their glyphs with ordinary signs (⼯ with 工),
 * and a PDF names a glyph by the lowest code point it has: left in, nobody would find 工 in a paper by searching, nor copy it
 * out of one.
 */
final class FontFile {
    private static final int RADICALS_FROM = 0x2E80;
    private static final int RADICALS_TO = 0x2FDF;
    private static final int TABLE_RECORDS = 12;
    private static final int TABLE_RECORD_LENGTH = 16;
    private static final int CMAP = 0x636D6170;
    /** Windows, all of Unicode; in 32-bit groups. */
    private static final int PLATFORM_AND_ENCODING = 3 << 16 | 10;

    private static final int GROUPS = 12;

    private FontFile() {}

    /** Code points from {@code from} to {@code to} have the glyphs from {@code glyph} on. */
    private record Group(int from, int to, int glyph) {}

    static byte[] withoutRadicals(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font);
        int record = record(file);
        List<Group> groups = new ArrayList<>();
        for (Group group : groups(file, file.getInt(record + 8))) {
            add(groups, group.from, Math.min(group.to, RADICALS_FROM - 1), group);
            add(groups, Math.max(group.from, RADICALS_TO + 1), group.to, group);
        }
        byte[] table = table(groups);
        int at = (font.length + 3) / 4 * 4;
        ByteBuffer changed = ByteBuffer.allocate(at + table.length);
        changed.put(font).position(at).put(table);
        changed.putInt(record + 8, at).putInt(record + 12, table.length);
        return changed.array();
    }

    private static void add(List<Group> groups, int from, int to, Group of) {
        if (from <= to) {
            groups.add(new Group(from, to, of.glyph + from - of.from));
        }
    }

    private static int record(ByteBuffer file) {
        int tables = file.getShort(4);
        for (int i = 0; i < tables; i++) {
            int record = TABLE_RECORDS + i * TABLE_RECORD_LENGTH;
            if (file.getInt(record) == CMAP) {
                return record;
            }
        }
        throw new IllegalStateException("the font has no table of code points");
    }

    private static List<Group> groups(ByteBuffer file, int cmap) {
        int tables = file.getShort(cmap + 2);
        for (int i = 0; i < tables; i++) {
            int table = cmap + file.getInt(cmap + 8 + i * 8);
            if (file.getInt(cmap + 4 + i * 8) == PLATFORM_AND_ENCODING && file.getShort(table) == GROUPS) {
                List<Group> groups = new ArrayList<>();
                for (int j = 0; j < file.getInt(table + 12); j++) {
                    int at = table + 16 + j * 12;
                    groups.add(new Group(file.getInt(at), file.getInt(at + 4), file.getInt(at + 8)));
                }
                return groups;
            }
        }
        throw new IllegalStateException("the font has no table of all code points");
    }

    private static byte[] table(List<Group> groups) {
        int length = 16 + groups.size() * 12;
        ByteBuffer table = ByteBuffer.allocate(12 + length);
        table.putShort((short) 0)
                .putShort((short) 1)
                .putInt(PLATFORM_AND_ENCODING)
                .putInt(12);
        table.putShort((short) GROUPS)
                .putShort((short) 0)
                .putInt(length)
                .putInt(0)
                .putInt(groups.size());
        groups.forEach(group -> table.putInt(group.from).putInt(group.to).putInt(group.glyph));
        return table.array();
    }
}

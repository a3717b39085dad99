package org.lianbing.platform.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.Pictures;

/**
 * Knows a picture by its first bytes and reads its dimensions from the header, without decoding it: a picture of a few
 * kilobytes may claim 60,000 × 60,000 pixels and kill the browser that shows it. SVG is refused: it can carry scripts.
 */
@Singleton
final class MagicPictures implements Pictures {
    private static final int BYTES_MAX = 2 * 1024 * 1024;
    private static final int SIDE_MAX = 8_000;
    private static final long PIXELS_MAX = 24_000_000;

    private record Found(String mediaType, int width, int height) {}

    @Override
    public String check(byte[] bytes, String field) {
        if (bytes.length > BYTES_MAX) {
            throw new BadInput("platform.file-too-large", field, "图片不能超过 2 MB，请压缩后再上传。");
        }
        Found found = find(bytes);
        if (found == null || found.width < 1 || found.height < 1) {
            throw new BadInput("platform.not-a-picture", field, "这不是 PNG、JPEG、GIF 或 WebP 图片，请换一张。");
        }
        if (found.width > SIDE_MAX || found.height > SIDE_MAX || (long) found.width * found.height > PIXELS_MAX) {
            throw new BadInput("platform.picture-too-large", field, "图片的长和宽太大，请缩小到 8000 像素以内再上传。");
        }
        return found.mediaType;
    }

    private static @Nullable Found find(byte[] bytes) {
        try {
            if (has(bytes, 0, "\u0089PNG\r\n\u001a\n") && has(bytes, 12, "IHDR")) {
                return new Found("image/png", bigEndian(bytes, 16, 4), bigEndian(bytes, 20, 4));
            }
            if (has(bytes, 0, "\u00ff\u00d8\u00ff")) {
                return jpeg(bytes);
            }
            if (has(bytes, 0, "GIF87a") || has(bytes, 0, "GIF89a")) {
                return new Found("image/gif", littleEndian(bytes, 6, 2), littleEndian(bytes, 8, 2));
            }
            if (has(bytes, 0, "RIFF") && has(bytes, 8, "WEBP")) {
                return webp(bytes);
            }
            return null;
        } catch (ArrayIndexOutOfBoundsException cutOff) {
            return null;
        }
    }

    /** The dimensions stand in the start-of-frame segment; the segments before it are skipped by their length. */
    private static @Nullable Found jpeg(byte[] bytes) {
        int at = 2;
        while (at < bytes.length - 9) {
            if ((bytes[at] & 0xFF) != 0xFF) {
                return null;
            }
            int marker = bytes[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            boolean startOfFrame =
                    marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (startOfFrame) {
                return new Found("image/jpeg", bigEndian(bytes, at + 7, 2), bigEndian(bytes, at + 5, 2));
            }
            int length = bigEndian(bytes, at + 2, 2);
            if (marker == 0xDA || marker == 0xD9 || length < 2) {
                return null;
            }
            at += 2 + length;
        }
        return null;
    }

    private static @Nullable Found webp(byte[] bytes) {
        if (has(bytes, 12, "VP8X")) {
            return new Found("image/webp", 1 + littleEndian(bytes, 24, 3), 1 + littleEndian(bytes, 27, 3));
        }
        if (has(bytes, 12, "VP8L") && bytes[20] == 0x2F) {
            int bits = littleEndian(bytes, 21, 4);
            return new Found("image/webp", 1 + (bits & 0x3FFF), 1 + (bits >>> 14 & 0x3FFF));
        }
        if (has(bytes, 12, "VP8 ") && has(bytes, 23, "\u009d\u0001\u002a")) {
            return new Found("image/webp", littleEndian(bytes, 26, 2) & 0x3FFF, littleEndian(bytes, 28, 2) & 0x3FFF);
        }
        return null;
    }

    private static boolean has(byte[] bytes, int at, String latin) {
        byte[] wanted = latin.getBytes(ISO_8859_1);
        if (bytes.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static int bigEndian(byte[] bytes, int at, int length) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | bytes[at + i] & 0xFF;
        }
        return value;
    }

    private static int littleEndian(byte[] bytes, int at, int length) {
        int value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xFF;
        }
        return value;
    }
}

package org.lianbing.platform;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Text of an uploaded file, in whichever encoding Windows, WPS or a Mac wrote it. Nothing is guessed from letter
 * frequencies: a mark at the start decides, else the first encoding in which every byte makes sense. UTF-8 is so strict
 * that Chinese text in another encoding never passes for it.
 */
public final class PlainText {
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Of a text in UTF-16 every new line and every digit has a zero byte, and no other text has any. */
    private static final int LOOKED_AT_FOR_ZEROS = 4_096;

    /** Letters for each broken one: more of them, and the text is UTF-8; text in GB18030 read so is broken nearly everywhere. */
    private static final int BROKEN_AMONG = 3;

    private PlainText() {}

    /** @return empty for bytes that are no text: pictures, programs, a text cut in the middle of a character */
    public static Optional<String> decode(byte[] bytes) {
        if (has(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (has(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (has(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return strict(bytes, 0, wide);
        }
        Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        return utf8.isPresent() || isBrokenUtf8(bytes) ? utf8 : strict(bytes, 0, GB18030);
    }

    /** GB18030 makes a letter of nearly any two bytes: a text cut off or damaged would be read as nonsense. */
    private static boolean isBrokenUtf8(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
        long letters = lenient.chars().filter(c -> c > 127).count() - broken;
        return letters > broken * BROKEN_AMONG;
    }

    private static @Nullable Charset wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT_FOR_ZEROS); i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        if (even + odd == 0) {
            return null;
        }
        return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return isText(text) ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** No sign that only machines write. */
    private static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B || c == '\uFFFE') {
                return false;
            }
        }
        return true;
    }

    private static boolean has(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}

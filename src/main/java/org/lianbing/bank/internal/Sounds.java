package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import org.lianbing.platform.BadInput;

/** Knows a sound by its first bytes, never by its name. */
final class Sounds {
    static final int BYTES_MAX = 2 * 1024 * 1024;

    private Sounds() {}

    /** @return the media type, if it is a sound that every phone plays: mp3, m4a or aac, ogg, wav */
    static Optional<String> mediaType(byte[] bytes) {
        if (has(bytes, 0, "ID3") || frame(bytes, 0xE0, 0xE0) && !frame(bytes, 0xF6, 0xF0)) {
            return Optional.of("audio/mpeg");
        }
        if (frame(bytes, 0xF6, 0xF0)) {
            return Optional.of("audio/aac");
        }
        if (has(bytes, 4, "ftyp") && (has(bytes, 8, "M4A") || has(bytes, 8, "mp4") || has(bytes, 8, "isom"))) {
            return Optional.of("audio/mp4");
        }
        if (has(bytes, 0, "OggS")) {
            return Optional.of("audio/ogg");
        }
        return has(bytes, 0, "RIFF") && has(bytes, 8, "WAVE") ? Optional.of("audio/wav") : Optional.empty();
    }

    /** @throws BadInput {@code platform.file-too-large} */
    static void mustFit(byte[] bytes, String field) {
        if (bytes.length > BYTES_MAX) {
            throw new BadInput("platform.file-too-large", field, "音频不能超过 2 MB，请剪短或压缩后再上传。");
        }
    }

    /** MPEG audio begins with eleven set bits; what follows them tells mp3 from aac. */
    private static boolean frame(byte[] bytes, int mask, int wanted) {
        return bytes.length > 4 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & mask) == wanted;
    }

    private static boolean has(byte[] bytes, int at, String latin) {
        if (bytes.length < at + latin.length()) {
            return false;
        }
        return new String(bytes, at, latin.length(), ISO_8859_1).equals(latin);
    }
}

package org.lianbing.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that a browser saves instead of showing. */
public final class Attachments {
    private static final int NAME_MAX = 80;

    private Attachments() {}

    /**
     * The header {@code Content-Disposition} with a name in any language (RFC 5987), and a plain one for what does not know
     * that.
     *
     * @param name without its extension; what no file may be called is taken out
     */
    public static String header(String name, String extension) {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        int end = plain.offsetByCodePoints(0, Math.min(plain.codePointCount(0, plain.length()), NAME_MAX));
        String encoded = URLEncoder.encode(plain.substring(0, end) + "." + extension, StandardCharsets.UTF_8)
                .replace("+", "%20");
        return "attachment; filename=\"lianbing." + extension + "\"; filename*=UTF-8''" + encoded;
    }

    /** A file that was made for one download: it is gone once the stream is closed. */
    public static InputStream once(Path file) {
        try {
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

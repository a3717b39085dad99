package org.lianbing.contest.internal;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.nio.charset.StandardCharsets;

/** A sealed list as a file, byte for byte what was hashed. */
final class TextFile {
    private static final MediaType PLAIN = MediaType.of("text/plain; charset=utf-8");

    private TextFile() {}

    static HttpResponse<byte[]> of(String text, long roundId) {
        return HttpResponse.ok(text.getBytes(StandardCharsets.UTF_8))
                .contentType(PLAIN)
                .header("Content-Disposition", "attachment; filename=\"final-list-" + roundId + ".txt\"");
    }
}

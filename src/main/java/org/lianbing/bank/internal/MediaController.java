package org.lianbing.bank.internal;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.QuestionMedia.Medium;
import org.lianbing.platform.NotFound;

@Controller("/api/media")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bank")
class MediaController {
    /** Whatever a file holds, a browser that opens it by itself runs nothing and loads nothing. */
    private static final String CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,9})-(\\d{0,9})");

    private final QuestionMedia media;

    MediaController(QuestionMedia media) {
        this.media = media;
    }

    @Get(uri = "/{token}", produces = "*/*")
    @Operation(
            summary = "A picture or sound of a question",
            description = "Named by its content, so it never changes and may be kept for a year. A part of a sound is"
                    + " given for a Range, as some phones want it.")
    HttpResponse<byte[]> show(@PathVariable String token, @Nullable @Header("Range") String range) {
        Medium medium = media.find(token).orElseThrow(() -> NotFound.of("bank"));
        MutableHttpResponse<byte[]> response = part(medium.bytes(), range);
        return response.header("Content-Type", medium.mediaType())
                .header("Content-Disposition", "inline")
                .header("Content-Security-Policy", CONTENT_POLICY)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Accept-Ranges", "bytes")
                .header("Cache-Control", "private, max-age=31536000, immutable");
    }

    private static MutableHttpResponse<byte[]> part(byte[] bytes, @Nullable String range) {
        Matcher wanted = RANGE.matcher(range == null ? "" : range);
        if (!wanted.matches()) {
            return HttpResponse.ok(bytes);
        }
        int from = Integer.parseInt(wanted.group(1));
        int to = wanted.group(2).isEmpty() ? bytes.length - 1 : Integer.parseInt(wanted.group(2));
        if (from >= bytes.length || to < from) {
            return HttpResponse.<byte[]>status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header("Content-Range", "bytes */" + bytes.length);
        }
        int end = Math.min(to, bytes.length - 1);
        return HttpResponse.<byte[]>status(HttpStatus.PARTIAL_CONTENT)
                .body(Arrays.copyOfRange(bytes, from, end + 1))
                .header("Content-Range", "bytes " + from + "-" + end + "/" + bytes.length);
    }
}

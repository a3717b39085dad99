package org.lianbing.platform.internal;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.lianbing.platform.FileStore;
import org.lianbing.platform.NotFound;

@Controller("/api/files")
@Tag(name = "platform")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class FilesController {
    private final FileStore files;

    FilesController(FileStore files) {
        this.files = files;
    }

    /** Pictures only: an uploaded workbook may hold what its uploader alone may see. */
    @Get(uri = "/{id}/{name}", produces = "image/*")
    @Operation(
            summary = "A picture",
            description =
                    "The bytes of an uploaded picture. A picture never changes under its id, so it may be kept for a year.")
    HttpResponse<byte[]> picture(@PathVariable long id, @PathVariable String name) {
        var file = files.find(id)
                .filter(found ->
                        found.mediaType().startsWith("image/") && found.name().equals(name))
                .orElseThrow(() -> NotFound.of("platform"));
        return HttpResponse.ok(file.bytes())
                .header("Content-Type", file.mediaType())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "public, max-age=31536000, immutable");
    }
}

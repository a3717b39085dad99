package org.lianbing.bank.internal;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import org.lianbing.platform.Attachments;

/** Sends a file that was written for one download. */
final class Downloads {
    private Downloads() {}

    static HttpResponse<StreamedFile> of(ExportFile file) {
        return HttpResponse.ok(new StreamedFile(
                        Attachments.once(file.path()),
                        MediaType.of(file.format().mediaType())))
                .header(
                        "Content-Disposition",
                        Attachments.header(file.name(), file.format().extension()))
                .header("Cache-Control", "no-store");
    }
}

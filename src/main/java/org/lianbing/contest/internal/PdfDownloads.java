package org.lianbing.contest.internal;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import org.lianbing.platform.Attachments;

/** Sends certificates. */
final class PdfDownloads {
    private PdfDownloads() {}

    static HttpResponse<StreamedFile> of(Certificates.Pdf pdf) {
        return HttpResponse.ok(new StreamedFile(Attachments.once(pdf.file()), MediaType.APPLICATION_PDF_TYPE))
                .header("Content-Disposition", Attachments.header(pdf.name(), "pdf"))
                .header("Cache-Control", "no-store");
    }
}

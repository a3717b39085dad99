package org.lianbing.bank.internal;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;

@Controller("/api/editor/media")
@Secured(Roles.EDITOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bank")
class EditorMediaController {
    private final QuestionMedia media;

    EditorMediaController(QuestionMedia media) {
        this.media = media;
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Upload a picture or sound for a question",
            description = "PNG, JPEG, GIF, WebP or a clean SVG up to 2 MB, or mp3, m4a, aac, ogg, wav up to 2 MB. The"
                    + " answer holds the mark that puts it into a text. The same file gives the same mark.")
    MediaView upload(Caller caller, CompletedFileUpload file) {
        String address = media.keep(bytes(file), "file", caller.memberId());
        return MediaView.of(address);
    }

    private static byte[] bytes(CompletedFileUpload file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

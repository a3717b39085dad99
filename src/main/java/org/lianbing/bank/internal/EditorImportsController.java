package org.lianbing.bank.internal;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.SheetFault;

@Controller("/api/editor")
@Secured(Roles.EDITOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bank")
class EditorImportsController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int FILE_NAME_MAX = 200;

    private final ImportQuestions imports;

    EditorImportsController(ImportQuestions imports) {
        this.imports = imports;
    }

    @Serdeable
    record CommitImportRequest(ImportQuestions.@Nullable Mode mode) {}

    @Get("/question-template.xlsx")
    @Produces(XLSX)
    @Operation(summary = "Download the template", description = "One question per row, with samples and explanations.")
    HttpResponse<byte[]> template() {
        return HttpResponse.ok(QuestionTemplate.write())
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(QuestionTemplate.FILE_NAME, StandardCharsets.UTF_8));
    }

    @Post("/banks/{id}/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Upload a workbook",
            description =
                    "It is read and checked, and nothing of it is taken over yet. 400 platform.… for a file that is"
                            + " no safe workbook, bank.not-a-question-bank for one without questions; 409 bank.in-review.")
    BankImportView upload(Caller caller, @PathVariable long id, CompletedFileUpload file) {
        return imports.preview(caller, id, shortName(file.getFilename()), bytes(file));
    }

    @Get("/imports/{id}")
    @Operation(summary = "Show an import", description = "404 when it is not the caller's company's.")
    BankImportView show(Caller caller, @PathVariable long id) {
        return imports.show(caller, id);
    }

    @Get("/imports/{id}/faults")
    @Operation(
            summary = "List what is wrong with a file",
            description = "By sheet and row; each with what to do about it.")
    Page<SheetFault> faults(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return imports.faults(caller, id, PageRequest.of(page, size));
    }

    @Get("/imports/{id}/questions")
    @Operation(summary = "List the good rows of a file", description = "As the questions they will become.")
    Page<QuestionPreview> questions(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return imports.questions(caller, id, PageRequest.of(page, size));
    }

    @Post("/imports/{id}/commit")
    @Operation(
            summary = "Take an import over",
            description = "In one transaction. ALL_OR_NOTHING (the default) refuses a file with faults (409"
                    + " bank.import-has-faults); GOOD_ROWS leaves the faulty rows out.")
    BankImportView commit(Caller caller, @PathVariable long id, @Valid @Body CommitImportRequest request) {
        return imports.commit(
                caller, id, request.mode() == null ? ImportQuestions.Mode.ALL_OR_NOTHING : request.mode());
    }

    private static byte[] bytes(CompletedFileUpload file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new BadInput("platform.upload-incomplete", "file", "文件没有传完，请再试一次。");
        }
    }

    /** Some browsers send the whole path. */
    private static String shortName(@Nullable String name) {
        String plain = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        if (plain.isBlank()) {
            return "题库.xlsx";
        }
        return plain.length() <= FILE_NAME_MAX ? plain : plain.substring(plain.length() - FILE_NAME_MAX);
    }
}

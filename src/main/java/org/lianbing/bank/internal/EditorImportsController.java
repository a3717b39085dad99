package org.lianbing.bank.internal;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.BadInput;

/** An upload as a whole: what it is, how it is to be read, taken over and undone. */
@Controller("/api/editor")
@Secured(Roles.EDITOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bank")
class EditorImportsController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int FILE_NAME_MAX = 200;
    private static final int TEXT_MAX = 2_000_000;
    private static final String PASTED = "粘贴的文字.txt";

    /** A large file waits on disk until the one before it was looked at: meanwhile each is held in memory. */
    private static final int LARGE_AT_ONCE = 1;

    private static final long LARGE_FROM = 8L * 1024 * 1024;

    private final Semaphore large = new Semaphore(LARGE_AT_ONCE);
    private final ImportQuestions imports;
    private final MarkFaults marking;

    EditorImportsController(ImportQuestions imports, MarkFaults marking) {
        this.imports = imports;
        this.marking = marking;
    }

    @Serdeable
    record PasteTextRequest(@NotBlank @Size(max = TEXT_MAX) String text) {}

    @Serdeable
    record ReadAgainRequest(
            @NotNull @Size(max = 60) List<@Valid SheetColumns> sheets,
            @NotNull @Size(max = 60) List<@Valid AskAnswer> answers) {}

    /**
     * @param layout how questions stand in it, when our guess is wrong
     * @param columns every column of the sheet that is to be read; empty to leave them as they are
     */
    @Serdeable
    record SheetColumns(
            @NotBlank @Size(max = 40) String sheet,
            @Nullable LayoutChoice layout,
            @NotNull @Size(max = 100) List<@Valid ColumnField> columns) {}

    /** @param field a code of {@code understood.fields}; "" for a column that is not read */
    @Serdeable
    record ColumnField(int index, @NotNull @Size(max = 40) String field) {}

    @Serdeable
    record AskAnswer(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 60) String value,
            @NotBlank @Size(max = 40) String answer) {}

    @Serdeable
    record CommitImportRequest(ImportQuestions.@Nullable Mode mode) {}

    @Get("/question-template.xlsx")
    @Produces(XLSX)
    @Operation(summary = "Download the template", description = "One question per row, with samples and explanations.")
    HttpResponse<byte[]> template() {
        return HttpResponse.ok(QuestionTemplate.write())
                .header("Content-Disposition", attachment(QuestionTemplate.FILE_NAME));
    }

    static String attachment(String fileName) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Post("/banks/{id}/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Upload a file of questions",
            description =
                    "What it is, is answered at once; its rows are read in the background (state READING, then PREVIEW or"
                            + " FAILED), and nothing of it is taken over yet. 400 platform.… for a file that is not safe or larger than 64 MB,"
                            + " bank.not-a-question-bank for one without questions; 409 bank.in-review.")
    BankImportView upload(Caller caller, @PathVariable long id, CompletedFileUpload file) {
        boolean isLarge = file.getSize() > LARGE_FROM;
        if (isLarge) {
            large.acquireUninterruptibly();
        }
        try {
            return imports.upload(caller, id, shortName(file.getFilename()), bytes(file));
        } finally {
            if (isLarge) {
                large.release();
            }
        }
    }

    @Post("/banks/{id}/imports/text")
    @Operation(
            summary = "Paste questions",
            description = "As the upload of a file that holds this text, at most 2,000,000 characters.")
    BankImportView paste(Caller caller, @PathVariable long id, @Valid @Body PasteTextRequest request) {
        return imports.upload(caller, id, PASTED, request.text().getBytes(StandardCharsets.UTF_8));
    }

    @Get("/imports/{id}")
    @Operation(
            summary = "Show an import",
            description =
                    "To be asked again while it is READING, COMMITTING or UNDOING. 404 when it is not the caller's"
                            + " company's.")
    BankImportView show(Caller caller, @PathVariable long id) {
        return imports.show(caller, id);
    }

    @Delete("/imports/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Forget an upload",
            description = "With what was repaired in it. 409 bank.import-already-committed once it was taken over.")
    void discard(Caller caller, @PathVariable long id) {
        imports.discard(caller, id);
    }

    @Post("/imports/{id}/reading")
    @Operation(
            summary = "Say how a file is to be read",
            description =
                    "What its columns hold and what was asked; it is read again in the background, repairs so far are"
                            + " forgotten, and the company's next file is read the same way. 400 bank.field-twice,"
                            + " bank.not-a-question-bank.")
    BankImportView readAgain(Caller caller, @PathVariable long id, @Valid @Body ReadAgainRequest request) {
        Map<String, Map<Integer, String>> columns = new HashMap<>();
        Map<String, LayoutChoice> layouts = new HashMap<>();
        for (SheetColumns sheet : request.sheets()) {
            Map<Integer, String> fields = new TreeMap<>();
            sheet.columns().forEach(column -> fields.put(column.index(), column.field()));
            if (!fields.isEmpty()) {
                columns.put(sheet.sheet(), fields);
            }
            if (sheet.layout() != null) {
                layouts.put(sheet.sheet(), sheet.layout());
            }
        }
        Map<String, String> answers = new HashMap<>();
        request.answers().forEach(one -> answers.put(Ask.name(one.code(), one.value()), one.answer()));
        return imports.readAgain(caller, id, new ReadingHints(columns, layouts, answers));
    }

    @Get("/imports/{id}/marked")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Download the file with its faults marked",
            description =
                    "An .xlsx comes back with coloured cells and a column of words, a table with the column; for a"
                            + " text or a document a workbook lists what is wrong. The column is not read when the file is uploaded"
                            + " again.")
    HttpResponse<byte[]> marked(Caller caller, @PathVariable long id) {
        MarkFaults.MarkedFile file = marking.of(caller, id);
        return HttpResponse.ok(file.bytes())
                .header("Content-Type", file.mediaType())
                .header("Content-Disposition", attachment(file.name()));
    }

    @Post("/imports/{id}/commit")
    @Operation(
            summary = "Take an import over",
            description =
                    "In the background and in one transaction (state COMMITTING, then COMMITTED, or PREVIEW again with"
                            + " a failure). ALL_OR_NOTHING (the default) refuses a file with faults (409 bank.import-has-faults);"
                            + " GOOD_ROWS leaves the faulty rows out.")
    BankImportView commit(Caller caller, @PathVariable long id, @Valid @Body CommitImportRequest request) {
        return imports.commit(
                caller, id, request.mode() == null ? ImportQuestions.Mode.ALL_OR_NOTHING : request.mode());
    }

    @Post("/imports/{id}/undo")
    @Operation(
            summary = "Undo an import",
            description = "In the background: its new questions vanish, changed ones are again what they were. 409"
                    + " bank.import-lasting with the reason once something was published or changed since.")
    BankImportView undo(Caller caller, @PathVariable long id) {
        return imports.undo(caller, id);
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
            return "题库";
        }
        return plain.length() <= FILE_NAME_MAX ? plain : plain.substring(plain.length() - FILE_NAME_MAX);
    }
}

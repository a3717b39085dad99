package org.lianbing.bank.internal;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.ImportRow.Change;
import org.lianbing.bank.internal.ImportRow.Verdict;
import org.lianbing.bank.internal.ImportRows.Filter;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** The questions of an upload, looked at and mended before it is taken over. */
@Controller("/api/editor/imports/{id}")
@Secured(Roles.EDITOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bank")
class EditorImportRowsController {
    private final ImportQuestions imports;
    private final RepairRows repairs;

    EditorImportRowsController(ImportQuestions imports, RepairRows repairs) {
        this.imports = imports;
        this.repairs = repairs;
    }

    @Serdeable
    record FaultKindRequest(@NotBlank @Size(max = 60) String fault) {}

    @Serdeable
    record LeaveOutRequest(boolean leftOut) {}

    @Serdeable
    record ChangedRowsView(int rows) {}

    @Get("/rows")
    @Operation(
            summary = "List the questions of a file",
            description =
                    "In their order, good ones as they will look, faulty ones with what is wrong and what to do. By"
                            + " verdict, by change (good ones only), by kind of fault (faulty ones only), by whether they were"
                            + " repaired, and by whether they are like another question of the file or of a bank.")
    Page<ImportRowView> rows(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue Verdict verdict,
            @Nullable @QueryValue Change change,
            @Nullable @QueryValue String fault,
            @Nullable @QueryValue Boolean repaired,
            @Nullable @QueryValue Boolean alike,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return imports.rows(
                caller, id, new Filter(verdict, change, fault, repaired, alike), PageRequest.of(page, size));
    }

    @Get("/rows/{ordinal}")
    @Operation(summary = "Show one question of a file", description = "404 when the file has no such row.")
    ImportRowView row(Caller caller, @PathVariable long id, @PathVariable int ordinal) {
        return repairs.show(caller, id, ordinal);
    }

    @Put("/rows/{ordinal}")
    @Operation(
            summary = "Repair a row",
            description =
                    "Its words are read and checked again; what is still wrong comes back with it. The file itself"
                            + " stays as it is. 409 bank.import-busy, bank.import-already-committed.")
    ImportRowView repair(
            Caller caller, @PathVariable long id, @PathVariable int ordinal, @Valid @Body SaidView request) {
        return repairs.repair(caller, id, ordinal, request.raw());
    }

    @Post("/rows/{ordinal}/suggestion")
    @Operation(
            summary = "Repair a row as we suggest",
            description = "409 bank.row-not-repairable where we have no suggestion.")
    ImportRowView accept(Caller caller, @PathVariable long id, @PathVariable int ordinal) {
        return repairs.accept(caller, id, ordinal);
    }

    @Delete("/rows/{ordinal}/repair")
    @Operation(summary = "Undo the repair of a row", description = "It reads again as the file says.")
    ImportRowView undo(Caller caller, @PathVariable long id, @PathVariable int ordinal) {
        return repairs.undo(caller, id, ordinal);
    }

    @Put("/rows/{ordinal}/left-out")
    @Operation(
            summary = "Leave a row out, or take it in again",
            description = "A row that is left out does not come into the bank and is no fault of the file.")
    ImportRowView leaveOut(
            Caller caller, @PathVariable long id, @PathVariable int ordinal, @Valid @Body LeaveOutRequest request) {
        return repairs.leaveOut(caller, id, ordinal, request.leftOut());
    }

    @Post("/suggestions")
    @Operation(
            summary = "Repair all rows with one kind of fault as we suggest",
            description = "Rows for which we have no suggestion stay as they are. Answers how many were repaired.")
    ChangedRowsView acceptAll(Caller caller, @PathVariable long id, @Valid @Body FaultKindRequest request) {
        return new ChangedRowsView(repairs.acceptAll(caller, id, request.fault()));
    }

    @Post("/left-out")
    @Operation(summary = "Leave all rows with one kind of fault out", description = "Answers how many were left out.")
    ChangedRowsView leaveOutAll(Caller caller, @PathVariable long id, @Valid @Body FaultKindRequest request) {
        return new ChangedRowsView(repairs.leaveOutAll(caller, id, request.fault()));
    }

    @Delete("/repairs")
    @Operation(
            summary = "Undo every repair",
            description = "All rows read again as the file says. Answers how many were repaired before.")
    ChangedRowsView undoAll(Caller caller, @PathVariable long id) {
        return new ChangedRowsView(repairs.undoAll(caller, id));
    }
}

package org.lianbing.bank.internal;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.WriteQuestion.CheckedFormView;
import org.lianbing.bank.internal.WriteQuestion.QuestionFormView;
import org.lianbing.bank.internal.WriteQuestion.WrittenQuestionView;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Controller("/api/editor")
@Secured(Roles.EDITOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bank")
class EditorQuestionsController {
    private final EditorQuestions questions;
    private final EditorReach reach;
    private final Likenesses likenesses;
    private final EditQuestions edit;
    private final UndoEdit undo;
    private final WriteQuestion writing;
    private final EditRows edits;

    EditorQuestionsController(
            EditorQuestions questions,
            EditorReach reach,
            Likenesses likenesses,
            EditQuestions edit,
            UndoEdit undo,
            WriteQuestion writing,
            EditRows edits) {
        this.questions = questions;
        this.reach = reach;
        this.likenesses = likenesses;
        this.edit = edit;
        this.undo = undo;
        this.writing = writing;
        this.edits = edits;
    }

    @Get("/questions")
    @Operation(
            summary = "Search my company's questions",
            description =
                    "In all of its banks, as they stand now, published or not, with keys. All words of the query must"
                            + " stand in a question.")
    Page<FoundQuestionView> search(
            Caller caller,
            @Valid @RequestBean QuestionFilter filter,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return questions.search(filter, Viewer.editor(caller), PageRequest.of(page, size));
    }

    /** @param revisionId what the form was filled from */
    @Serdeable
    record ChangeQuestionRequest(
            long revisionId, @Valid @NotNull QuestionForm form) {}

    @Get("/questions/{id}")
    @Operation(summary = "Show one question as a form", description = "404 when it is not my company's, or retired.")
    QuestionFormView form(Caller caller, @PathVariable long id) {
        return writing.form(caller, id);
    }

    @Put("/questions/{id}")
    @Operation(
            summary = "Change one question",
            description = "Makes a new head revision; what is published stays in use until the next review. 400"
                    + " bank.question-has-faults names every fault; 409 bank.question-changed when somebody was faster,"
                    + " bank.already-there when the bank has the same question, bank.in-review.")
    WrittenQuestionView change(Caller caller, @PathVariable long id, @Valid @Body ChangeQuestionRequest request) {
        return writing.change(caller, id, request.revisionId(), request.form());
    }

    @Post("/banks/{id}/questions")
    @Operation(
            summary = "Write a new question",
            description = "Behind the last one of the bank. 400 bank.question-has-faults names every fault; 409"
                    + " bank.already-there, bank.in-review.")
    WrittenQuestionView create(Caller caller, @PathVariable long id, @Valid @Body QuestionForm form) {
        return writing.create(caller, id, form);
    }

    @Post("/questions/check")
    @Operation(
            summary = "Look at a question before it is written",
            description = "By the rules of the import: as the phone will show it, or everything that is wrong with it.")
    CheckedFormView check(@Valid @Body QuestionForm form) {
        return writing.check(form);
    }

    @Get("/banks/{id}/likenesses")
    @Operation(
            summary = "List the questions of a bank that are like others",
            description =
                    "In pairs, contradictions first; within the bank and across the banks open to me. Never another"
                            + " company's.")
    Page<LikenessView> likenesses(
            Caller caller,
            @PathVariable long id,
            @QueryValue LikenessView.@Nullable Kind kind,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        reach.find(caller, Roles.EDITOR, id);
        return likenesses.list(id, Viewer.editor(caller), kind, PageRequest.of(page, size));
    }

    @Post("/banks/{id}/settlements")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Decide about two questions that are alike",
            description =
                    "KEEP_BOTH settles the pair until either asks or answers otherwise; MEND says which will be mended;"
                            + " RETIRE takes one of my own out of its bank. 409 bank.pair-changed.")
    void settle(Caller caller, @PathVariable long id, @Valid @Body Likenesses.SettleRequest request) {
        reach.find(caller, Roles.EDITOR, id);
        likenesses.settle(caller, id, Viewer.editor(caller), request);
    }

    @Post("/questions/edits")
    @Operation(
            summary = "Change many questions at once",
            description =
                    "Those named, or all that match a filter: level, difficulty, chapter, use, knowledge; or retire them;"
                            + " or move them to another of my banks. Makes new head revisions; what is published stays in use until"
                            + " the next review. 409 bank.count-changed when there are not as many as I was shown, bank.already-there,"
                            + " bank.in-review, bank.nothing-to-change, bank.other-company.")
    EditBatchView edit(Caller caller, @Valid @Body EditQuestions.EditRequest request) {
        return edit.edit(caller, request);
    }

    @Get("/banks/{id}/edits")
    @Operation(summary = "List the edits of a bank", description = "The last first; each can be taken back.")
    Page<EditBatchView> edits(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        reach.find(caller, Roles.EDITOR, id);
        return edits.ofBank(id, PageRequest.of(page, size));
    }

    @Post("/edits/{id}/undo")
    @Operation(
            summary = "Take an edit back",
            description = "As a whole, as long as nothing else has changed its questions: 409 bank.batch-overtaken.")
    EditBatchView undo(Caller caller, @PathVariable long id) {
        return undo.undo(caller, id);
    }
}

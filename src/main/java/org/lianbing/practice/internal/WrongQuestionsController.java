package org.lianbing.practice.internal;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Controller("/api/practice/wrong-questions")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "practice")
class WrongQuestionsController {
    private final WrongQuestions wrongQuestions;
    private final Clock clock;

    WrongQuestionsController(WrongQuestions wrongQuestions, Clock clock) {
        this.wrongQuestions = wrongQuestions;
        this.clock = clock;
    }

    @Get
    @Operation(
            summary = "The wrong-question book",
            description =
                    "What she missed, last missed first, with key, rationale, her own note and her last answers. A"
                            + " question leaves after two right answers in a row; with mastered=true those that left."
                            + " Questions that a running round uses are not listed while it runs.")
    Page<WrongQuestionView> list(
            Caller caller,
            @Nullable @QueryValue Long tradeId,
            @Nullable @QueryValue Boolean mastered,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return wrongQuestions.page(
                Worker.of(caller), Boolean.TRUE.equals(mastered), tradeId, PageRequest.of(page, size), clock.instant());
    }

    @Delete("/{questionId}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take a question out of the wrong-question book",
            description = "It comes back when it is missed again.")
    void remove(Caller caller, @PathVariable long questionId) {
        wrongQuestions.remove(Worker.of(caller), questionId);
    }

    @Post("/{questionId}/restore")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Put a question back into the wrong-question book",
            description = "One she missed before. 404 when she never missed it, or it stands there already.")
    void restore(Caller caller, @PathVariable long questionId) {
        wrongQuestions.putBack(Worker.of(caller), questionId);
    }

    @Put("/{questionId}/note")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Write down why she missed it",
            description =
                    "Replaces what was written before; it stays when the question leaves the book. 404 when she never"
                            + " missed it.")
    void note(Caller caller, @PathVariable long questionId, @Body @Valid NoteRequest request) {
        wrongQuestions.note(
                Worker.of(caller),
                questionId,
                new NoteRepository.Note(request.cause(), request.words().strip()),
                clock.instant());
    }
}

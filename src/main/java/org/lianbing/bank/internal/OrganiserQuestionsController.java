package org.lianbing.bank.internal;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Controller("/api/organiser/questions")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bank")
class OrganiserQuestionsController {
    private final EditorQuestions questions;

    OrganiserQuestionsController(EditorQuestions questions) {
        this.questions = questions;
    }

    @Get
    @Operation(
            summary = "Search published questions",
            description =
                    "In every bank in my reach and the public ones, with keys. All words of the query must stand in a"
                            + " question.")
    Page<FoundQuestionView> search(
            Caller caller,
            @Valid @RequestBean QuestionFilter filter,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return questions.search(filter, Viewer.organiser(caller), PageRequest.of(page, size));
    }
}

package org.lianbing.bank.internal;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Controller("/api/question-tasks")
@Secured({Roles.EDITOR, Roles.ORGANISER})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bank")
class QuestionTasksController {
    private final QuestionTasks tasks;

    QuestionTasksController(QuestionTasks tasks) {
        this.tasks = tasks;
    }

    @Get
    @Operation(
            summary = "List the questions that wait for somebody",
            description =
                    "In the banks I look after: sent back by a reviewer, with an open thread, with a report that was"
                            + " upheld, or citing a source that is in force no more.")
    Page<QuestionTasks.QuestionTaskView> list(
            Caller caller,
            @QueryValue QuestionTasks.@Nullable Why why,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return tasks.list(caller, why, PageRequest.of(page, size));
    }
}

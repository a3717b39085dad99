package org.lianbing.contest.internal;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.CaseQuestionView;
import org.lianbing.contest.CaseReplyRequest;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** What organisers asked or told me about my own attempts. */
@Controller("/api/case-questions")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class CaseQuestionsController {
    private final CaseQuestionStore questions;
    private final DecideCase deciding;

    CaseQuestionsController(CaseQuestionStore questions, DecideCase deciding) {
        this.questions = questions;
        this.deciding = deciding;
    }

    @Get
    @Operation(summary = "What I was asked", description = "Questions and exclusions, the newest first.")
    Page<CaseQuestionView> list(Caller caller, @Nullable @QueryValue Integer page, @Nullable @QueryValue Integer size) {
        return questions.of(caller.memberId(), PageRequest.of(page, size));
    }

    @Post("/{roundId}/{no}/reply")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Reply",
            description = "Once to each question; organisers read it. 409 contest.case-decided after a reply.")
    void reply(Caller caller, @PathVariable long roundId, @PathVariable int no, @Body @Valid CaseReplyRequest request) {
        deciding.reply(caller.memberId(), roundId, no, request.text());
    }
}

package org.lianbing.contest.internal;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.lianbing.contest.AskRequest;
import org.lianbing.contest.RoundNoticesView;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;

@Controller("/api/rounds")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class RoundTalkController {
    private final RoundTalk talk;

    RoundTalkController(RoundTalk talk) {
        this.talk = talk;
    }

    @Get("/{roundId}/notices")
    @Operation(
            summary = "What the organiser says in a round",
            description =
                    "Announcements for everybody and for me, and my questions with their answers. Cheap enough to be"
                            + " asked every few seconds. 404 if I do not take part.")
    RoundNoticesView notices(Caller caller, @PathVariable long roundId) {
        return talk.notices(caller.memberId(), roundId);
    }

    @Post("/{roundId}/inquiries")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Ask the organiser",
            description = "At most five questions of 200 characters in a round, while it runs."
                    + " 409 contest.too-many-inquiries, contest.inquiries-closed.")
    void ask(Caller caller, @PathVariable long roundId, @Body @Valid AskRequest request) {
        talk.ask(caller.memberId(), roundId, request.text());
    }
}

package org.lianbing.contest.internal;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.MyObjectionView;
import org.lianbing.contest.NoticeLineView;
import org.lianbing.contest.NoticeView;
import org.lianbing.contest.RaiseObjectionRequest;
import org.lianbing.contest.WithdrawRequest;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** The public notice of who goes on, for everybody who may enter the contest. */
@Controller("/api/rounds/{roundId}/notice")
@Secured(Roles.WORKER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class NoticesController {
    private final EnterContest entering;
    private final NoticePages notices;
    private final Objections objections;

    NoticesController(EnterContest entering, NoticePages notices, Objections objections) {
        this.entering = entering;
        this.notices = notices;
        this.objections = objections;
    }

    @Get
    @Operation(
            summary = "Read a public notice",
            description = "The rule, how long it hangs, my own line, and what changed. 409 contest.notice-not-up.")
    NoticeView view(Caller caller, @PathVariable long roundId) {
        return notices.view(place(caller, roundId), caller.memberId());
    }

    @Get("/lines")
    @Operation(
            summary = "List who goes on",
            description = "Names masked; whoever stands before the last of them and does not go on is listed with why."
                    + " 409 contest.notice-not-up.")
    Page<NoticeLineView> lines(
            Caller caller,
            @PathVariable long roundId,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return notices.lines(place(caller, roundId), caller.memberId(), PageRequest.of(page, size));
    }

    @Get("/final-list.txt")
    @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Download the sealed list",
            description = "Exactly the bytes that the hash is of. 409 contest.list-not-made before it is sealed.")
    HttpResponse<byte[]> text(Caller caller, @PathVariable long roundId) {
        return TextFile.of(notices.sealedText(place(caller, roundId)), roundId);
    }

    @Post("/withdrawal")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Give my place up",
            description =
                    "The organiser confirms it with whoever moves up. 409 contest.notice-not-up, contest.list-sealed.")
    void withdraw(Caller caller, @PathVariable long roundId, @Body @Valid WithdrawRequest request) {
        objections.withdraw(caller.memberId(), place(caller, roundId), request.reason());
    }

    @Get("/objections")
    @Operation(summary = "List my objections", description = "With the answers; nobody else's.")
    Page<MyObjectionView> objections(
            Caller caller,
            @PathVariable long roundId,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return notices.objectionsOf(place(caller, roundId), caller.memberId(), PageRequest.of(page, size));
    }

    @Post("/objections")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Object",
            description = "To a line of the list or to the ranking, while the notice hangs."
                    + " 409 contest.notice-not-up, contest.notice-over, contest.too-many-objections.")
    void object(Caller caller, @PathVariable long roundId, @Body @Valid RaiseObjectionRequest request) {
        objections.raise(caller.memberId(), place(caller, roundId), request);
    }

    private RoundInContest place(Caller caller, long roundId) {
        return entering.openByRound(caller.memberId(), roundId);
    }
}

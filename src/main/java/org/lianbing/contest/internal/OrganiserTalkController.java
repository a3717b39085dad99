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
import org.lianbing.contest.AnnounceRequest;
import org.lianbing.contest.AnnouncementView;
import org.lianbing.contest.ExclusionView;
import org.lianbing.contest.InquiryRowView;
import org.lianbing.contest.MemberReasonRequest;
import org.lianbing.contest.ReplyRequest;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

@Controller("/api/organiser/rounds")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "contest")
class OrganiserTalkController {
    private final OrganiserReach reach;
    private final AnswerInquiries answering;
    private final InterveneInRound intervening;

    OrganiserTalkController(OrganiserReach reach, AnswerInquiries answering, InterveneInRound intervening) {
        this.reach = reach;
        this.answering = answering;
        this.intervening = intervening;
    }

    @Get("/{id}/announcements")
    @Operation(summary = "List the announcements of a round", description = "Those for everybody, newest first.")
    Page<AnnouncementView> announcements(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return answering.announcements(reach.round(caller, id).round(), PageRequest.of(page, size));
    }

    @Post("/{id}/announcements")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Announce something to everybody in a round",
            description = "Shown on the page of who is answering, within seconds. At most 300 characters; audited.")
    void announce(Caller caller, @PathVariable long id, @Body @Valid AnnounceRequest request) {
        answering.announce(reach.round(caller, id).round(), caller.memberId(), request.text());
    }

    @Get("/{id}/inquiries")
    @Operation(
            summary = "List what members asked in a round",
            description = "Those without an answer, the oldest first; or all, the newest first.")
    Page<InquiryRowView> inquiries(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue Boolean open,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return answering.inquiries(
                reach.round(caller, id).round(), Boolean.TRUE.equals(open), PageRequest.of(page, size));
    }

    @Post("/{id}/inquiries/{inquiryId}/reply")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Answer a member's question",
            description = "To her, or with the question to everybody without her name; audited."
                    + " 409 contest.inquiry-answered.")
    void reply(Caller caller, @PathVariable long id, @PathVariable long inquiryId, @Body @Valid ReplyRequest request) {
        answering.reply(reach.round(caller, id), inquiryId, caller.memberId(), request);
    }

    @Post("/{id}/force-submissions")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "End a member's attempt now",
            description = "What she saved counts. She is told the reason; audited. 409 exam.already-submitted.")
    void forceSubmission(Caller caller, @PathVariable long id, @Body @Valid MemberReasonRequest request) {
        intervening.forceSubmission(reach.round(caller, id), caller.memberId(), request);
    }

    @Get("/{id}/exclusions")
    @Operation(summary = "List who does not count in a round", description = "With the reasons; organisers only.")
    Page<ExclusionView> exclusions(
            Caller caller,
            @PathVariable long id,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        return intervening.exclusions(reach.round(caller, id).round(), PageRequest.of(page, size));
    }

    @Post("/{id}/exclusions")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Void a member's result",
            description = "She stands on no board and has no place. She is told the reason; audited."
                    + " 409 contest.already-excluded, contest.round-being-ranked.")
    void exclude(Caller caller, @PathVariable long id, @Body @Valid MemberReasonRequest request) {
        intervening.exclude(reach.round(caller, id), caller.memberId(), request);
    }
}

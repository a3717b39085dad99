package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AlreadyExcluded;
import org.lianbing.contest.ExclusionView;
import org.lianbing.contest.MemberReasonRequest;
import org.lianbing.contest.RoundBeingRanked;
import org.lianbing.exam.AttemptSummary;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.LiveAttempts;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.TransactionRetry;

/**
 * What an organiser does to one person in a round, with a reason that she is told at once: on her page if she is
 * answering, and as a message.
 */
@Singleton
class InterveneInRound {
    private static final int REASON_MAX = 200;

    private final ContestStore contests;
    private final ParticipantStore participants;
    private final BoardStore boards;
    private final TalkStore talk;
    private final Faces faces;
    private final LiveAttempts attempts;
    private final ExamApi exam;
    private final IdentityApi identity;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    InterveneInRound(
            ContestStore contests,
            ParticipantStore participants,
            BoardStore boards,
            TalkStore talk,
            Faces faces,
            LiveAttempts attempts,
            ExamApi exam,
            IdentityApi identity,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.contests = contests;
        this.participants = participants;
        this.boards = boards;
        this.talk = talk;
        this.faces = faces;
        this.attempts = attempts;
        this.exam = exam;
        this.identity = identity;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Her answers so far count; nothing she sends later does. */
    void forceSubmission(RoundInContest place, long organiser, MemberReasonRequest request) {
        String reason = mustFit(request.reason());
        RoundRow round = place.round();
        Instant now = clock.instant();
        transactions.inTransaction(() -> {
            attempts.end(round.occasion(), request.memberId(), now, organiser, reason);
            tell(
                    place,
                    request.memberId(),
                    organiser,
                    now,
                    "contest.force-submitted",
                    "组织者已为您提前交卷，已保存的作答都算数。原因：" + reason);
        });
    }

    /** She has no place and stands on no board. Only before places are written; the closing holds the same row. */
    void exclude(RoundInContest seen, long organiser, MemberReasonRequest request) {
        String reason = mustFit(request.reason());
        Instant now = clock.instant();
        transactions.inTransaction(() -> {
            RoundInContest place = contests.lockByRound(seen.round().id()).orElseThrow(() -> NotFound.of("contest"));
            RoundRow round = place.round();
            if (round.closingAt() != null) {
                throw new RoundBeingRanked();
            }
            if (!participants.takesPart(round.id(), request.memberId())) {
                throw NotFound.of("contest");
            }
            if (!boards.exclude(round.id(), request.memberId(), reason, organiser, now)) {
                throw new AlreadyExcluded();
            }
            audit.record(organiser, "contest.exclude", request.memberId(), "round:" + round.id(), reason);
            tell(place, request.memberId(), organiser, now, "contest.excluded", "您在本轮的成绩已作废，不参加排名。原因：" + reason);
        });
    }

    private void tell(RoundInContest place, long memberId, long organiser, Instant now, String kind, String text) {
        talk.announce(place.round().id(), memberId, text, organiser, now);
        identity.message(memberId, kind, place.named() + "：" + text);
    }

    Page<ExclusionView> exclusions(RoundRow round, PageRequest page) {
        Page<BoardStore.Exclusion> found = boards.exclusions(round.id(), page);
        List<Long> members =
                found.items().stream().map(BoardStore.Exclusion::memberId).toList();
        Map<Long, Faces.Face> named =
                faces.of(Stream.concat(members.stream(), found.items().stream().map(BoardStore.Exclusion::excludedBy))
                        .toList());
        Map<Long, AttemptSummary> latest = round.closedAt() == null ? Map.of() : exam.latest(round.occasion(), members);
        return found.map(one -> {
            Faces.Face face = named.getOrDefault(one.memberId(), Faces.GONE);
            AttemptSummary attempt = latest.get(one.memberId());
            return new ExclusionView(
                    one.memberId(),
                    face.name(),
                    face.unitName(),
                    one.reason(),
                    named.getOrDefault(one.excludedBy(), Faces.GONE).name(),
                    one.excludedAt(),
                    attempt == null ? null : attempt.scoreTenths());
        });
    }

    private static String mustFit(@Nullable String reason) {
        return GivenText.bounded(
                reason, 1, REASON_MAX, GivenText.REASON_MISSING, "reason", "请写明原因，最多 " + REASON_MAX + " 个字；本人能看到。");
    }
}

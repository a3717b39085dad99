package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.RoundMonitorView;
import org.lianbing.contest.RoundMonitorView.Counts;
import org.lianbing.contest.RoundMonitorView.MemberState;
import org.lianbing.contest.RoundMonitorView.Row;
import org.lianbing.exam.AttemptState;
import org.lianbing.exam.AttemptSummary;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.OccasionCounts;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** How a round is going: a handful of queries for a page, however many take part. */
@Singleton
class MonitorRound {
    private static final int NAMESAKES_MAX = 500;

    private final ContestStore contests;
    private final ParticipantStore participants;
    private final ContestViews views;
    private final ExamApi exam;
    private final IdentityApi identity;
    private final Clock clock;

    MonitorRound(
            ContestStore contests,
            ParticipantStore participants,
            ContestViews views,
            ExamApi exam,
            IdentityApi identity,
            Clock clock) {
        this.contests = contests;
        this.participants = participants;
        this.views = views;
        this.exam = exam;
        this.identity = identity;
        this.clock = clock;
    }

    RoundMonitorView view(RoundInContest place, @Nullable MemberState state, @Nullable String query, PageRequest page) {
        RoundRow round = place.round();
        Page<Long> members = participants.members(round.id(), state, named(place, query), page);
        List<Row> rows = rows(round, members.items());
        return new RoundMonitorView(
                counts(place), clock.instant(), new Page<>(rows, members.total(), page.page(), page.size()));
    }

    Row row(RoundRow round, long memberId) {
        return rows(round, List.of(memberId)).getFirst();
    }

    private Counts counts(RoundInContest place) {
        RoundRow round = place.round();
        long entered = participants.counts(List.of(round.id())).getOrDefault(round.id(), 0L);
        OccasionCounts attempts = exam.counts(round.occasion());
        return new Counts(
                views.eligibleCount(contests.eligibility(place)),
                entered,
                attempts.membersOpen(),
                attempts.membersSubmitted(),
                Math.max(0, entered - attempts.membersOpen() - attempts.membersSubmitted()));
    }

    /** Those who may enter and whose name begins like this; null when no name is asked for. */
    private @Nullable List<Long> named(RoundInContest place, @Nullable String query) {
        if (query == null || query.isBlank()) {
            return null;
        }
        return identity.memberIdsNamed(query.strip(), views.eligiblePaths(contests.eligibility(place)), NAMESAKES_MAX);
    }

    private List<Row> rows(RoundRow round, List<Long> memberIds) {
        if (memberIds.isEmpty()) {
            return List.of();
        }
        Map<Long, MemberCard> members = identity.members(memberIds);
        Map<Long, AttemptSummary> attempts = exam.latest(round.occasion(), memberIds);
        Map<Long, Long> extra = exam.extraSeconds(round.occasion(), memberIds);
        List<Row> rows = new ArrayList<>(memberIds.size());
        for (long id : memberIds) {
            MemberCard member = Objects.requireNonNull(members.get(id), "participant " + id + " is not on the roster");
            rows.add(row(round, member, attempts.get(id), extra.getOrDefault(id, 0L)));
        }
        return rows;
    }

    private static Row row(RoundRow round, MemberCard member, @Nullable AttemptSummary attempt, long extraSeconds) {
        if (attempt == null) {
            return new Row(
                    member.id(),
                    member.name(),
                    member.unitName(),
                    MemberState.NOT_STARTED,
                    0,
                    null,
                    null,
                    0,
                    round.questionCount(),
                    null,
                    extraSeconds);
        }
        return new Row(
                member.id(),
                member.name(),
                member.unitName(),
                attempt.state() == AttemptState.OPEN ? MemberState.ANSWERING : MemberState.SUBMITTED,
                attempt.tryNo(),
                attempt.startedAt(),
                attempt.deadline(),
                attempt.answeredCount(),
                attempt.questionCount(),
                attempt.submittedAt(),
                extraSeconds);
    }
}

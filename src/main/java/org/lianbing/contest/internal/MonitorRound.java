package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.RoundMonitorView;
import org.lianbing.contest.RoundMonitorView.Counts;
import org.lianbing.contest.RoundMonitorView.Focus;
import org.lianbing.contest.RoundMonitorView.MemberState;
import org.lianbing.contest.RoundMonitorView.Row;
import org.lianbing.contest.RoundMonitorView.UnitRow;
import org.lianbing.exam.AttemptState;
import org.lianbing.exam.AttemptSummary;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.LiveAttempts;
import org.lianbing.exam.LiveAttempts.Trace;
import org.lianbing.exam.OccasionCounts;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.identity.OrganisationCard;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** How a round is going: a handful of queries for a page, however many take part. */
@Singleton
class MonitorRound {
    private static final int NAMESAKES_MAX = 500;
    private static final Trace NO_TRACE = new Trace(null, 0);

    private final ContestStore contests;
    private final ParticipantStore participants;
    private final BoardStore boards;
    private final TalkStore talk;
    private final ContestViews views;
    private final ExamApi exam;
    private final LiveAttempts live;
    private final IdentityApi identity;
    private final Clock clock;

    MonitorRound(
            ContestStore contests,
            ParticipantStore participants,
            BoardStore boards,
            TalkStore talk,
            ContestViews views,
            ExamApi exam,
            LiveAttempts live,
            IdentityApi identity,
            Clock clock) {
        this.contests = contests;
        this.participants = participants;
        this.boards = boards;
        this.talk = talk;
        this.views = views;
        this.exam = exam;
        this.live = live;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * What to list.
     *
     * @param query the beginning of a name
     * @param silentMinutes without a save until somebody counts as silent
     */
    record Wanted(
            @Nullable MemberState state,
            @Nullable Focus focus,
            @Nullable String query,
            int silentMinutes) {
        private static final int SILENT_MINUTES = 5;
        private static final int SILENT_MINUTES_MAX = 120;

        static Wanted of(
                @Nullable MemberState state,
                @Nullable Focus focus,
                @Nullable String query,
                @Nullable Integer silentMinutes) {
            int minutes = silentMinutes == null ? SILENT_MINUTES : silentMinutes;
            if (minutes < 1 || minutes > SILENT_MINUTES_MAX) {
                throw new BadInput(
                        "contest.silent-minutes", "silentMinutes", "分钟数要在 1 到 " + SILENT_MINUTES_MAX + " 之间。");
            }
            return new Wanted(state, focus, query, minutes);
        }
    }

    RoundMonitorView view(RoundInContest place, Wanted wanted, PageRequest page) {
        RoundRow round = place.round();
        Instant now = clock.instant();
        List<Long> silent = live.silentSince(round.occasion(), now.minus(Duration.ofMinutes(wanted.silentMinutes())));
        List<Long> late = live.late(round.occasion());
        Set<Long> excluded = boards.excluded(round.id());
        Collection<Long> focused =
                switch (wanted.focus()) {
                    case null -> null;
                    case SILENT -> silent;
                    case LATE -> late;
                    case EXCLUDED -> excluded;
                };
        Page<Long> members =
                participants.members(round.id(), wanted.state(), both(focused, named(place, wanted.query())), page);
        return new RoundMonitorView(
                counts(place, silent.size(), late.size(), excluded.size()),
                now,
                new Page<>(rows(round, members.items()), members.total(), page.page(), page.size()));
    }

    /** Those in both; null stands for everybody. */
    private static @Nullable Collection<Long> both(@Nullable Collection<Long> one, @Nullable Collection<Long> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        Set<Long> common = new HashSet<>(one);
        common.retainAll(Set.copyOf(other));
        return common;
    }

    /** Units by the number of those entered, the largest first. */
    Page<UnitRow> units(RoundInContest place, PageRequest page) {
        Page<ParticipantStore.UnitCount> counts =
                participants.units(place.event().id(), place.round().id(), page);
        Map<Long, OrganisationCard> cards = identity.organisations(
                counts.items().stream().map(ParticipantStore.UnitCount::unitId).toList());
        return counts.map(unit -> {
            OrganisationCard card = cards.get(unit.unitId());
            return new UnitRow(
                    unit.unitId(),
                    card == null ? "单位未登记" : card.name(),
                    unit.notStarted() + unit.answering() + unit.submitted(),
                    unit.notStarted(),
                    unit.answering(),
                    unit.submitted());
        });
    }

    Row row(RoundRow round, long memberId) {
        return rows(round, List.of(memberId)).getFirst();
    }

    private Counts counts(RoundInContest place, int silent, int late, int excluded) {
        RoundRow round = place.round();
        long entered = participants.counts(List.of(round.id())).getOrDefault(round.id(), 0L);
        OccasionCounts attempts = exam.counts(round.occasion());
        return new Counts(
                views.eligibleCount(contests.eligibility(place)),
                entered,
                attempts.membersOpen(),
                attempts.membersSubmitted(),
                Math.max(0, entered - attempts.membersOpen() - attempts.membersSubmitted()),
                silent,
                late,
                excluded,
                talk.openInquiries(round.id()));
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
        Map<Long, Trace> traces = live.traces(
                attempts.values().stream().map(AttemptSummary::attemptId).toList());
        Map<Long, Long> extra = exam.extraSeconds(round.occasion(), memberIds);
        Set<Long> excluded = boards.excluded(round.id());
        List<Row> rows = new ArrayList<>(memberIds.size());
        for (long id : memberIds) {
            MemberCard member = Objects.requireNonNull(members.get(id), "participant " + id + " is not on the roster");
            AttemptSummary attempt = attempts.get(id);
            Trace trace = attempt == null ? NO_TRACE : traces.getOrDefault(attempt.attemptId(), NO_TRACE);
            rows.add(row(round, member, attempt, trace, extra.getOrDefault(id, 0L), excluded.contains(id)));
        }
        return rows;
    }

    private static Row row(
            RoundRow round,
            MemberCard member,
            @Nullable AttemptSummary attempt,
            Trace trace,
            long extraSeconds,
            boolean excluded) {
        return new Row(
                member.id(),
                member.name(),
                member.unitName(),
                state(attempt),
                attempt == null ? 0 : attempt.tryNo(),
                attempt == null ? null : attempt.startedAt(),
                attempt == null ? null : attempt.deadline(),
                attempt == null ? 0 : attempt.answeredCount(),
                attempt == null ? round.questionCount() : attempt.questionCount(),
                attempt == null ? null : attempt.submittedAt(),
                extraSeconds,
                trace.lastSavedAt(),
                trace.lateAnswers(),
                excluded);
    }

    private static MemberState state(@Nullable AttemptSummary attempt) {
        if (attempt == null) {
            return MemberState.NOT_STARTED;
        }
        return attempt.state() == AttemptState.OPEN ? MemberState.ANSWERING : MemberState.SUBMITTED;
    }
}

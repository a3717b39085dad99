package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AdvancementRules;
import org.lianbing.contest.AdvancementVerdict;
import org.lianbing.contest.ListNotMade;
import org.lianbing.contest.MyObjectionView;
import org.lianbing.contest.NoticeLineView;
import org.lianbing.contest.NoticeNotUp;
import org.lianbing.contest.NoticeView;
import org.lianbing.contest.internal.AdvancementStore.MoveRow;
import org.lianbing.contest.internal.ObjectionStore.ObjectionRow;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** A list in public notice as workers see it: names masked, scores only where the rule shows them. */
@Singleton
class NoticePages {
    private static final int MOVES_MAX = 100;

    private final AdvancementLists advancement;
    private final AdvancementStore lists;
    private final AdvancementViews views;
    private final WorkingCalendar calendar;
    private final ObjectionStore objections;
    private final IdentityApi identity;

    NoticePages(
            AdvancementLists advancement,
            AdvancementStore lists,
            AdvancementViews views,
            WorkingCalendar calendar,
            ObjectionStore objections,
            IdentityApi identity) {
        this.advancement = advancement;
        this.lists = lists;
        this.views = views;
        this.calendar = calendar;
        this.objections = objections;
        this.identity = identity;
    }

    NoticeView view(RoundInContest place, long memberId) {
        RoundRow round = place.round();
        AdvancementRow list = mustBePublic(round.id());
        AdvancementRules rules = AdvancementLists.ruleOf(round);
        Instant now = advancement.now();
        Instant endsAt = Objects.requireNonNull(list.noticeEndsAt());
        return new NoticeView(
                round.id(),
                place.contest().id(),
                place.title(),
                round.name(),
                identity.organisation(place.contest().organisationId()).name(),
                list.stageAt(now),
                AdvancementWords.of(rules),
                rules.ties(),
                lists.lotSeed(round.id()),
                rules.showScores(),
                Objects.requireNonNull(list.noticeStartsAt()),
                endsAt,
                calendar.days().left(now, endsAt),
                lists.counts(round.id()).getOrDefault(AdvancementVerdict.ADVANCES, 0),
                mine(list, memberId),
                moves(round.id()),
                list.sealedAt(),
                list.sealedHash(),
                now);
    }

    Page<NoticeLineView> lines(RoundInContest place, long memberId, PageRequest page) {
        long roundId = place.round().id();
        mustBePublic(roundId);
        boolean scores = AdvancementLists.ruleOf(place.round()).showScores();
        Page<AdvancementLine> some = lists.publicPage(roundId, page);
        AdvancementViews.People people = views.people(some.items());
        return some.map(line -> new NoticeLineView(
                line.position(),
                line.rank(),
                people.member(line).maskedName(),
                people.unitName(line),
                scores ? line.scoreTenths() : null,
                line.verdict(),
                line.verdict().words(),
                line.memberId() == memberId));
    }

    /** The text of the hash; not before the list is sealed. */
    String sealedText(RoundInContest place) {
        return lists.sealedText(place.round().id()).orElseThrow(ListNotMade::new);
    }

    Page<MyObjectionView> objectionsOf(RoundInContest place, long memberId, PageRequest page) {
        Page<ObjectionRow> rows = objections.pageOf(place.round().id(), memberId, page);
        return rows.map(row -> new MyObjectionView(
                row.id(), row.position(), row.text(), row.raisedAt(), row.state(), row.reply(), row.decidedAt()));
    }

    private AdvancementRow mustBePublic(long roundId) {
        return lists.find(roundId).filter(AdvancementRow::isPublic).orElseThrow(NoticeNotUp::new);
    }

    private NoticeView.@Nullable Mine mine(AdvancementRow list, long memberId) {
        return lists.lineOf(list.roundId(), memberId)
                .map(line -> new NoticeView.Mine(
                        line.position(),
                        line.rank(),
                        line.verdict(),
                        line.verdict().words(),
                        line.reason(),
                        line.withdrawal() != null,
                        line.advances() && line.withdrawal() == null && list.sealedAt() == null))
                .orElse(null);
    }

    private List<NoticeView.Move> moves(long roundId) {
        List<MoveRow> moves = lists.moves(roundId, MOVES_MAX);
        Map<Integer, AdvancementLine> about = moves.stream()
                .map(MoveRow::position)
                .distinct()
                .flatMap(position -> lists.line(roundId, position).stream())
                .collect(Collectors.toMap(AdvancementLine::position, line -> line));
        AdvancementViews.People people = views.people(about.values());
        return moves.stream()
                .map(move -> {
                    AdvancementLine line = Objects.requireNonNull(about.get(move.position()));
                    return new NoticeView.Move(
                            move.movedAt(),
                            line.position(),
                            line.rank(),
                            people.member(line).maskedName(),
                            people.unitName(line),
                            move.before().words(),
                            move.after().words());
                })
                .toList();
    }
}

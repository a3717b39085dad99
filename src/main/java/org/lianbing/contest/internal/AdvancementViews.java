package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AdvancementLineView;
import org.lianbing.contest.AdvancementRules;
import org.lianbing.contest.AdvancementStage;
import org.lianbing.contest.AdvancementVerdict;
import org.lianbing.contest.AdvancementView;
import org.lianbing.contest.AdvancementView.NextRound;
import org.lianbing.contest.AdvancementView.VerdictCount;
import org.lianbing.contest.ListChangeView;
import org.lianbing.contest.ObjectionView;
import org.lianbing.contest.internal.ObjectionStore.ObjectionRow;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.identity.OrganisationCard;
import org.lianbing.platform.Page;

/** Lists as organisers see them. */
@Singleton
class AdvancementViews {
    private final ContestStore contests;
    private final AdvancementLists advancement;
    private final AdvancementStore lists;
    private final ObjectionStore objections;
    private final WorkingCalendar calendar;
    private final IdentityApi identity;

    AdvancementViews(
            ContestStore contests,
            AdvancementLists advancement,
            AdvancementStore lists,
            ObjectionStore objections,
            WorkingCalendar calendar,
            IdentityApi identity) {
        this.contests = contests;
        this.advancement = advancement;
        this.lists = lists;
        this.objections = objections;
        this.calendar = calendar;
        this.identity = identity;
    }

    AdvancementView view(RoundInContest place) {
        RoundRow round = place.round();
        AdvancementRules rules = AdvancementLists.ruleOf(round);
        Instant now = advancement.now();
        AdvancementRow list = lists.find(round.id()).orElse(null);
        WorkingDays days = calendar.days();
        Instant noticeEnd = list == null ? null : list.noticeEndsAt();
        Instant wouldEnd = noticeEnd == null ? days.endOf(now, rules.noticeDays()) : null;
        return new AdvancementView(
                round.id(),
                place.title(),
                round.name(),
                list == null ? AdvancementStage.NOT_MADE : list.stageAt(now),
                rules,
                AdvancementWords.of(rules),
                lists.lotSeed(round.id()),
                list == null ? 0 : list.version(),
                round.placedCount(),
                list == null ? List.of() : counts(lists.counts(round.id())),
                list == null ? null : list.computedAt(),
                wouldEnd,
                list != null && list.sealedAt() != null
                        ? null
                        : calendar.missingYear(now, later(now, wouldEnd, noticeEnd)),
                list == null ? null : list.noticeStartsAt(),
                noticeEnd,
                noticeEnd == null ? 0 : days.left(now, noticeEnd),
                objections.open(round.id()),
                lists.openWithdrawals(round.id()),
                list == null ? null : list.sealedAt(),
                list == null ? null : list.sealedHash(),
                next(place),
                now);
    }

    private static Instant later(Instant now, @Nullable Instant one, @Nullable Instant other) {
        Instant end = one != null ? one : Objects.requireNonNull(other);
        return end.isAfter(now) ? end : now.plusMillis(1);
    }

    private static List<VerdictCount> counts(Map<AdvancementVerdict, Integer> counts) {
        return Arrays.stream(AdvancementVerdict.values())
                .filter(counts::containsKey)
                .map(verdict -> new VerdictCount(verdict, verdict.words(), counts.getOrDefault(verdict, 0)))
                .toList();
    }

    private @Nullable NextRound next(RoundInContest place) {
        return contests.find(place.contest().id())
                .flatMap(contest -> contest.event(place.event().id()))
                .flatMap(event -> event.roundsAfter(place.round().id()).stream().findFirst())
                .map(round ->
                        new NextRound(round.id(), round.name(), round.window().startsAt()))
                .orElse(null);
    }

    Page<AdvancementLineView> lines(Page<AdvancementLine> page) {
        People people = people(page.items());
        return page.map(people::line);
    }

    ListChangeView change(ChangeList.Outcome outcome) {
        List<List<AdvancementLine>> moves = outcome.moves();
        People people = people(moves.stream().map(List::getFirst).toList());
        return new ListChangeView(
                outcome.list().version(),
                advancing(outcome.before()),
                advancing(outcome.after()),
                outcome.noticeEndsAt(),
                moves.stream()
                        .map(move -> people.move(move.getFirst(), move.getLast()))
                        .toList());
    }

    private static int advancing(List<AdvancementLine> lines) {
        return (int) lines.stream().filter(AdvancementLine::advances).count();
    }

    Page<ObjectionView> objections(long roundId, Page<ObjectionRow> page) {
        Map<Integer, AdvancementLine> about = page.items().stream()
                .filter(row -> row.position() != null)
                .map(row -> Objects.requireNonNull(row.position()))
                .distinct()
                .flatMap(position -> lists.line(roundId, position).stream())
                .collect(Collectors.toMap(AdvancementLine::position, line -> line));
        People people = people(about.values());
        Map<Long, MemberCard> authors = identity.members(
                page.items().stream().map(ObjectionRow::memberId).distinct().toList());
        return page.map(row -> {
            MemberCard author = Objects.requireNonNull(authors.get(row.memberId()));
            AdvancementLine line = row.position() == null ? null : about.get(row.position());
            return new ObjectionView(
                    row.id(),
                    row.memberId(),
                    author.name(),
                    author.unitName(),
                    line == null ? null : people.line(line),
                    row.text(),
                    row.contact(),
                    row.raisedAt(),
                    row.state(),
                    row.reply(),
                    row.decidedAt());
        });
    }

    People people(Collection<AdvancementLine> lines) {
        return new People(
                identity.members(lines.stream().map(AdvancementLine::memberId).toList()),
                identity.organisations(
                        lines.stream().map(AdvancementLine::unitId).collect(Collectors.toSet())));
    }

    /** Who the people of some lines are, and the units they entered for. */
    record People(Map<Long, MemberCard> members, Map<Long, OrganisationCard> units) {
        MemberCard member(AdvancementLine line) {
            return Objects.requireNonNull(members.get(line.memberId()));
        }

        String unitName(AdvancementLine line) {
            return Objects.requireNonNull(units.get(line.unitId())).name();
        }

        AdvancementLineView line(AdvancementLine line) {
            return new AdvancementLineView(
                    line.position(),
                    line.rank(),
                    line.memberId(),
                    member(line).name(),
                    member(line).maskedIdNumber(),
                    unitName(line),
                    line.scoreTenths(),
                    line.verdict(),
                    line.verdict().words(),
                    line.reason(),
                    line.withdrawal(),
                    line.named());
        }

        ListChangeView.Move move(AdvancementLine before, AdvancementLine after) {
            return new ListChangeView.Move(
                    before.position(),
                    before.rank(),
                    before.memberId(),
                    member(before).name(),
                    unitName(before),
                    before.verdict(),
                    before.verdict().words(),
                    after.verdict(),
                    after.verdict().words());
        }
    }
}

package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lianbing.contest.AdvancementStage;
import org.lianbing.contest.NoticeNotOver;
import org.lianbing.contest.NoticeNotUp;
import org.lianbing.contest.ObjectionsOpen;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.identity.OrganisationCard;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.TransactionRetry;

/**
 * Makes a list final once its notice has hung its days and everybody who objected has an answer. The text, its hash and
 * the participants of the next round are one transaction; the news to each follows in steps that a stop cannot lose.
 */
@Singleton
class SealList {
    private static final int STEP = 500;

    private final ContestStore contests;
    private final AdvancementLists advancement;
    private final AdvancementStore lists;
    private final ObjectionStore objections;
    private final ParticipantStore participants;
    private final IdentityApi identity;
    private final TransactionRetry transactions;
    private final Audit audit;

    SealList(
            ContestStore contests,
            AdvancementLists advancement,
            AdvancementStore lists,
            ObjectionStore objections,
            ParticipantStore participants,
            IdentityApi identity,
            TransactionRetry transactions,
            Audit audit) {
        this.contests = contests;
        this.advancement = advancement;
        this.lists = lists;
        this.objections = objections;
        this.participants = participants;
        this.identity = identity;
        this.transactions = transactions;
        this.audit = audit;
    }

    void seal(Caller caller, RoundInContest place, int version) {
        long roundId = place.round().id();
        transactions.inTransaction(() -> {
            AdvancementRow list = advancement.lockOpen(roundId, version);
            Instant now = advancement.now();
            mustBeOver(list, now);
            String text = finalList(place, list).text();
            String hash = FinalList.hash(text);
            lists.seal(roundId, caller.memberId(), now, text, hash);
            participants.join(next(place), advancing(roundId));
            audit.record(caller.memberId(), "contest.seal-list", null, "round:" + roundId, hash);
        });
        tell(roundId);
    }

    private void mustBeOver(AdvancementRow list, Instant now) {
        if (!list.isPublic()) {
            throw new NoticeNotUp();
        }
        if (list.stageAt(now) != AdvancementStage.NOTICE_OVER) {
            throw new NoticeNotOver();
        }
        if (objections.open(list.roundId()) + lists.openWithdrawals(list.roundId()) > 0) {
            throw new ObjectionsOpen();
        }
    }

    private List<RoundRow> next(RoundInContest place) {
        return contests.find(place.contest().id())
                .flatMap(contest -> contest.event(place.event().id()))
                .orElseThrow(() -> NotFound.of("contest"))
                .roundsAfter(place.round().id());
    }

    private List<Long> advancing(long roundId) {
        return lists.lines(roundId).stream()
                .filter(AdvancementLine::advances)
                .map(AdvancementLine::memberId)
                .toList();
    }

    private FinalList finalList(RoundInContest place, AdvancementRow list) {
        var rules = AdvancementLists.ruleOf(place.round());
        return new FinalList(
                place.title(),
                place.round().name(),
                identity.organisation(place.contest().organisationId()).name(),
                AdvancementWords.of(rules),
                lists.lotSeed(list.roundId()),
                rules.showScores(),
                Objects.requireNonNull(list.noticeStartsAt()),
                Objects.requireNonNull(list.noticeEndsAt()),
                entries(list.roundId()));
    }

    private List<FinalList.Entry> entries(long roundId) {
        List<FinalList.Entry> entries = new ArrayList<>();
        int position = 0;
        List<AdvancementLine> some;
        do {
            some = lists.advancing(roundId, position, STEP);
            Map<Long, MemberCard> members = identity.members(
                    some.stream().map(AdvancementLine::memberId).toList());
            Map<Long, OrganisationCard> units = identity.organisations(
                    some.stream().map(AdvancementLine::unitId).collect(Collectors.toSet()));
            some.forEach(line -> entries.add(new FinalList.Entry(
                    line.position(),
                    line.rank(),
                    Objects.requireNonNull(members.get(line.memberId())).maskedName(),
                    Objects.requireNonNull(units.get(line.unitId())).name(),
                    line.scoreTenths())));
            position = some.isEmpty() ? position : some.getLast().position();
        } while (some.size() == STEP);
        return entries;
    }

    /** Goes on where it stopped; each step is a transaction that holds the list. */
    void tell(long roundId) {
        RoundInContest place = contests.findByRound(roundId).orElseThrow(() -> NotFound.of("contest"));
        List<RoundRow> next = next(place);
        String words = next.isEmpty()
                ? "名单已经封存，您在最终名单里，祝贺您！"
                : "名单已经封存，您已晋级" + next.getFirst().name() + "，"
                        + Plain.minute(next.getFirst().window().startsAt()) + " 开始，请按时参加。";
        while (transactions.inTransaction(() -> tellNext(place, words))) {
            // the next step
        }
    }

    /** @return whether more are to be told */
    private boolean tellNext(RoundInContest place, String words) {
        AdvancementRow list = lists.lock(place.round().id()).orElseThrow();
        List<AdvancementLine> some = lists.advancing(list.roundId(), list.toldPosition(), STEP);
        some.forEach(line -> advancement.tell(place, line.memberId(), words));
        if (!some.isEmpty()) {
            lists.told(list.roundId(), some.getLast().position());
        }
        if (some.size() == STEP) {
            return true;
        }
        lists.toldAll(list.roundId(), advancement.now());
        return false;
    }
}

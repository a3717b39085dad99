package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AdvancementRules;
import org.lianbing.contest.AdvancementStage;
import org.lianbing.contest.ListChanged;
import org.lianbing.contest.ListNotMade;
import org.lianbing.contest.ListSealed;
import org.lianbing.contest.NoAdvancementRule;
import org.lianbing.contest.NoticeAlreadyUp;
import org.lianbing.contest.ResultsNotOut;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.TransactionRetry;

/** Makes the list of a round by its published rule, and puts it up in public. */
@Singleton
class AdvancementLists {
    static final String MESSAGE = "contest.advancement";

    private final ContestStore contests;
    private final AdvancementStore lists;
    private final RankedLines ranked;
    private final WorkingCalendar calendar;
    private final IdentityApi identity;
    private final TransactionRetry transactions;
    private final Audit audit;
    private final Clock clock;

    AdvancementLists(
            ContestStore contests,
            AdvancementStore lists,
            RankedLines ranked,
            WorkingCalendar calendar,
            IdentityApi identity,
            TransactionRetry transactions,
            Audit audit,
            Clock clock) {
        this.contests = contests;
        this.lists = lists;
        this.ranked = ranked;
        this.calendar = calendar;
        this.identity = identity;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The rule of a round whose results are out. */
    static AdvancementRules ruleOf(RoundRow round) {
        AdvancementRules rules = round.rules().advancement();
        if (rules == null) {
            throw new NoAdvancementRule();
        }
        if (round.closedAt() == null) {
            throw new ResultsNotOut();
        }
        return rules;
    }

    AdvanceRule rule(RoundRow round) {
        return AdvanceRule.of(ruleOf(round), lists.lotSeed(round.id()));
    }

    Instant now() {
        return clock.instant();
    }

    /** Holds a list that can still change; must be the first thing read in its transaction. */
    AdvancementRow lockOpen(long roundId, @Nullable Integer version) {
        AdvancementRow list = lists.lock(roundId).orElseThrow(ListNotMade::new);
        if (list.sealedAt() != null) {
            throw new ListSealed();
        }
        if (version != null && version != list.version()) {
            throw new ListChanged();
        }
        return list;
    }

    /**
     * Harmless to repeat. A list that nobody has seen follows results that have changed since, and keeps what was decided
     * about its people; a public one stays as it is.
     */
    void make(Caller caller, long roundId) {
        transactions.inTransaction(() -> {
            RoundRow round = contests.lockByRound(roundId)
                    .orElseThrow(() -> NotFound.of("contest"))
                    .round();
            AdvanceRule rule = rule(round);
            Optional<AdvancementRow> list = lists.lock(roundId);
            if (list.isEmpty()) {
                lists.insert(roundId, AdvancementLine.decided(rule, ranked.of(round)), now());
                audit.record(caller.memberId(), "contest.make-list", null, "round:" + roundId, null);
            } else if (!list.get().isPublic()) {
                makeAgain(caller, round, rule);
            }
        });
    }

    private void makeAgain(Caller caller, RoundRow round, AdvanceRule rule) {
        List<AdvancementLine> before = lists.lines(round.id());
        Map<Long, AdvancementLine> known =
                before.stream().collect(Collectors.toMap(AdvancementLine::memberId, line -> line));
        List<AdvancementLine> after = AdvancementLine.decided(
                rule,
                ranked.of(round).stream()
                        .map(line -> line.standingAs(known.get(line.memberId())))
                        .toList());
        if (!after.equals(before)) {
            lists.replace(round.id(), after);
            audit.record(caller.memberId(), "contest.make-list-again", null, "round:" + round.id(), null);
        }
    }

    /** Whoever was excluded before is told why now: from here on she can object. */
    void openNotice(Caller caller, RoundInContest place, int version) {
        long roundId = place.round().id();
        int days = ruleOf(place.round()).noticeDays();
        transactions.inTransaction(() -> {
            AdvancementRow list = lockOpen(roundId, version);
            Instant now = now();
            if (list.stageAt(now) != AdvancementStage.PROPOSED) {
                throw new NoticeAlreadyUp();
            }
            Instant endsAt = calendar.days().endOf(now, days);
            lists.notice(roundId, now, endsAt);
            audit.record(
                    caller.memberId(),
                    "contest.open-notice",
                    null,
                    "round:" + roundId,
                    days + " working days, until " + Plain.second(endsAt));
            List<AdvancementLine> excluded = lists.lines(roundId).stream()
                    .filter(line -> line.reason() != null)
                    .toList();
            excluded.forEach(line -> tell(
                    place, line.memberId(), line.verdict().words() + "，原因：" + line.reason() + "。公示期内可以在竞赛页面提出异议。"));
        });
    }

    void tell(RoundInContest place, long memberId, String words) {
        identity.message(memberId, MESSAGE, place.named() + "晋级：" + words);
    }
}

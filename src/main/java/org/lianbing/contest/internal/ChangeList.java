package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AdvancementChange;
import org.lianbing.contest.ChangeListRequest;
import org.lianbing.contest.ChangeWithoutEffect;
import org.lianbing.contest.ListNotMade;
import org.lianbing.contest.internal.AdvancementStore.MoveRow;
import org.lianbing.contest.internal.Candidate.Standing;
import org.lianbing.identity.Caller;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.TransactionRetry;

/**
 * Takes one person off a list, or back on it, with what follows for the others. Before the notice the whole list is
 * decided anew; afterwards nobody loses the place she was publicly told she has, only free places are given.
 */
@Singleton
class ChangeList {
    private static final int REASON_MIN = 2;
    private static final int REASON_MAX = 200;

    private final AdvancementLists advancement;
    private final AdvancementStore lists;
    private final WorkingCalendar calendar;
    private final TransactionRetry transactions;
    private final Audit audit;

    ChangeList(
            AdvancementLists advancement,
            AdvancementStore lists,
            WorkingCalendar calendar,
            TransactionRetry transactions,
            Audit audit) {
        this.advancement = advancement;
        this.lists = lists;
        this.calendar = calendar;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * A change and what it does.
     *
     * @param noticeEndsAt when the notice ends after it, where somebody new is named in public; null if that stays
     */
    record Outcome(
            AdvancementRow list,
            List<AdvancementLine> before,
            List<AdvancementLine> after,
            @Nullable Instant noticeEndsAt) {
        /**
         * Before and after of whoever comes in, goes out, or is what the change is about, in the order of the list. Another
         * reason for being out as before is no news to anybody.
         */
        List<List<AdvancementLine>> moves() {
            List<List<AdvancementLine>> moves = new ArrayList<>();
            for (int i = 0; i < before.size(); i++) {
                if (before.get(i).advances() != after.get(i).advances()
                        || before.get(i).standing() != after.get(i).standing()) {
                    moves.add(List.of(before.get(i), after.get(i)));
                }
            }
            return moves;
        }

        private List<AdvancementLine> changed() {
            List<AdvancementLine> changed = new ArrayList<>();
            for (int i = 0; i < before.size(); i++) {
                if (!before.get(i).equals(after.get(i))) {
                    changed.add(after.get(i));
                }
            }
            return changed;
        }
    }

    /** Changes nothing. */
    Outcome preview(RoundInContest place, long memberId, AdvancementChange change) {
        AdvancementRow list = lists.find(place.round().id()).orElseThrow(ListNotMade::new);
        return outcome(place, list, memberId, change, "");
    }

    void apply(Caller caller, RoundInContest place, ChangeListRequest request) {
        String reason = reason(request.reason(), "reason");
        long roundId = place.round().id();
        transactions.inTransaction(() -> {
            AdvancementRow list = advancement.lockOpen(roundId, request.version());
            Outcome outcome = outcome(place, list, request.memberId(), request.change(), reason);
            lists.change(roundId, outcome.changed());
            if (list.isPublic()) {
                publish(place, list, outcome);
                tell(place, request, reason, outcome);
            }
            audit.record(
                    caller.memberId(),
                    switch (request.change()) {
                        case EXCLUDE -> "contest.exclude-from-list";
                        case WITHDRAW -> "contest.withdraw-from-list";
                        case RESTORE -> "contest.restore-to-list";
                    },
                    request.memberId(),
                    "round:" + roundId,
                    reason);
        });
    }

    static String reason(String given, String field) {
        return GivenText.bounded(
                given, REASON_MIN, REASON_MAX, GivenText.REASON_MISSING, field, "请写明原因，2 到 " + REASON_MAX + " 个字。");
    }

    private Outcome outcome(
            RoundInContest place, AdvancementRow list, long memberId, AdvancementChange change, String reason) {
        List<AdvancementLine> before = lists.lines(place.round().id());
        Standing standing = standing(change);
        AdvancementLine subject = before.stream()
                .filter(line -> line.memberId() == memberId)
                .findFirst()
                .orElseThrow(() -> new NotFound("contest.line-not-found", "名单里没有这个人。"));
        if (subject.standing() == standing) {
            throw new ChangeWithoutEffect();
        }
        String why = change == AdvancementChange.RESTORE ? null : reason;
        List<AdvancementLine> after = AdvancementLine.decided(
                advancement.rule(place.round()),
                before.stream()
                        .map(line -> line == subject ? line.with(standing, why) : line)
                        .toList());
        return new Outcome(list, before, after, noticeEnd(place, list, after));
    }

    /** Whoever is named later hangs for the same number of working days as everybody else. */
    private @Nullable Instant noticeEnd(RoundInContest place, AdvancementRow list, List<AdvancementLine> after) {
        if (!list.isPublic() || after.stream().noneMatch(line -> line.advances() && !line.named())) {
            return null;
        }
        return calendar.days()
                .endOf(advancement.now(), AdvancementLists.ruleOf(place.round()).noticeDays());
    }

    private void publish(RoundInContest place, AdvancementRow list, Outcome outcome) {
        Instant now = advancement.now();
        lists.moved(
                list.roundId(),
                list.version() + 1,
                outcome.moves().stream()
                        .map(move -> new MoveRow(
                                now,
                                move.getFirst().position(),
                                move.getFirst().verdict(),
                                move.getLast().verdict()))
                        .toList());
        if (outcome.noticeEndsAt() == null) {
            return;
        }
        lists.notice(list.roundId(), Objects.requireNonNull(list.noticeStartsAt()), outcome.noticeEndsAt());
        outcome.moves().stream()
                .map(List::getLast)
                .filter(line -> line.advances() && !line.named())
                .forEach(line -> advancement.tell(
                        place,
                        line.memberId(),
                        "您已递补进入公示名单，公示到 " + Plain.minute(Objects.requireNonNull(outcome.noticeEndsAt())) + "。"));
    }

    private void tell(RoundInContest place, ChangeListRequest request, String reason, Outcome outcome) {
        String words = outcome.after().stream()
                .filter(line -> line.memberId() == request.memberId())
                .map(line -> line.verdict().words())
                .findFirst()
                .orElseThrow();
        advancement.tell(place, request.memberId(), "您的结果改为“" + words + "”，原因：" + reason + "。");
    }

    private static Standing standing(AdvancementChange change) {
        return switch (change) {
            case EXCLUDE -> Standing.NOT_ELIGIBLE;
            case WITHDRAW -> Standing.WITHDRAWN;
            case RESTORE -> Standing.ELIGIBLE;
        };
    }
}

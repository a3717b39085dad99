package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.EntrantStarted;
import org.lianbing.contest.EntryDecided;
import org.lianbing.contest.EntryState;
import org.lianbing.contest.internal.EntryStore.EntryRow;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.Occasion;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.TransactionRetry;

/**
 * The organiser's word on registrations. A place that becomes free goes to whoever of the same unit has waited longest.
 */
@Singleton
class DecideEntry {
    private static final int REASON_MAX = 200;

    private final EntryStore entries;
    private final ParticipantStore participants;
    private final ExamApi exam;
    private final IdentityApi identity;
    private final TransactionRetry transactions;
    private final Audit audit;

    DecideEntry(
            EntryStore entries,
            ParticipantStore participants,
            ExamApi exam,
            IdentityApi identity,
            TransactionRetry transactions,
            Audit audit) {
        this.entries = entries;
        this.participants = participants;
        this.exam = exam;
        this.identity = identity;
        this.transactions = transactions;
        this.audit = audit;
    }

    void approve(Caller caller, WholeContest contest, WholeEvent event, long memberId) {
        transactions.inTransaction(() -> {
            EntryRow entry = locked(event, memberId);
            if (entry.state() != EntryState.PENDING) {
                throw new EntryDecided();
            }
            admit(contest, event, memberId);
            audit.record(caller.memberId(), "contest.approve-entry", memberId, "event:" + event.id(), null);
        });
    }

    void refuse(Caller caller, WholeContest contest, WholeEvent event, long memberId, String given) {
        String reason = GivenText.bounded(
                given, 1, REASON_MAX, GivenText.REASON_MISSING, "reason", "请写明原因，最多 " + REASON_MAX + " 个字；本人能看到。");
        transactions.inTransaction(() -> {
            EntryRow entry = locked(event, memberId);
            if (entry.state() == EntryState.REFUSED) {
                throw new EntryDecided();
            }
            mustNotHaveStarted(event, memberId);
            participants.leave(event, memberId);
            entries.state(event.id(), memberId, EntryState.REFUSED, reason);
            tell(contest, event, memberId, "您的报名没有通过，原因：" + reason);
            audit.record(caller.memberId(), "contest.refuse-entry", memberId, "event:" + event.id(), reason);
            if (entry.state() != EntryState.WAITING) {
                moveUp(contest, event, entry.unitId());
            }
        });
    }

    private EntryRow locked(WholeEvent event, long memberId) {
        entries.lockEvent(event.id());
        return entries.find(event.id(), memberId).orElseThrow(() -> new NotFound("contest.entry-not-found", "没有这条报名。"));
    }

    private void mustNotHaveStarted(WholeEvent event, long memberId) {
        List<Occasion> occasions =
                event.rounds().stream().map(RoundRow::occasion).toList();
        if (!exam.latestOf(memberId, occasions).isEmpty()) {
            throw new EntrantStarted();
        }
    }

    private void moveUp(WholeContest contest, WholeEvent event, @Nullable Long unitId) {
        if (unitId == null) {
            return;
        }
        entries.nextWaiting(event.id(), unitId).ifPresent(next -> {
            EntryState state = EntryDecision.of(event.event().entry(), entries.placesTaken(event.id(), unitId));
            switch (state) {
                case ENTERED -> admit(contest, event, next.memberId());
                case PENDING -> {
                    entries.state(event.id(), next.memberId(), state, null);
                    tell(contest, event, next.memberId(), "您已从候补名单递补，等待主办单位审核。");
                }
                case WAITING, REFUSED -> {}
            }
        });
    }

    private void admit(WholeContest contest, WholeEvent event, long memberId) {
        entries.state(event.id(), memberId, EntryState.ENTERED, null);
        participants.join(event, List.of(memberId));
        tell(contest, event, memberId, "您已报名成功。");
    }

    private void tell(WholeContest contest, WholeEvent event, long memberId, String words) {
        String title = new RoundInContest(
                        contest.contest(), event.event(), event.rounds().getFirst())
                .title();
        identity.message(memberId, "contest.entry", "“" + title + "”：" + words);
    }
}

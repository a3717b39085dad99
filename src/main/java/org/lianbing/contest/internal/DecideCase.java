package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lianbing.contest.CaseDecided;
import org.lianbing.contest.CaseDeed;
import org.lianbing.contest.CaseState;
import org.lianbing.contest.SecondPersonNeeded;
import org.lianbing.contest.internal.CaseExclusionStore.ExclusionRow;
import org.lianbing.contest.internal.CaseStore.CaseRow;
import org.lianbing.exam.Finding;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.Audit;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/**
 * The organisers' word on a case, and the member's. Each deed holds round and case, is a step of the case and an audit row,
 * and tells whom it is about; two organisers at once get one result and one refusal.
 */
@Singleton
class DecideCase {
    static final int WORDS_MAX = 200;
    static final int REPLY_MAX = 500;
    private static final Set<CaseState> UNDECIDED = Set.of(CaseState.OPEN, CaseState.ASKED);

    private final ContestStore contests;
    private final CaseStore cases;
    private final CaseQuestionStore questions;
    private final CaseExclusionStore exclusions;
    private final BoardStore boards;
    private final IdentityApi identity;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    DecideCase(
            ContestStore contests,
            CaseStore cases,
            CaseQuestionStore questions,
            CaseExclusionStore exclusions,
            BoardStore boards,
            IdentityApi identity,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.contests = contests;
        this.cases = cases;
        this.questions = questions;
        this.exclusions = exclusions;
        this.boards = boards;
        this.identity = identity;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    void clear(Caller caller, long roundId, int no, String given) {
        String note = words(given, "note");
        deed(roundId, no, UNDECIDED, (place, one) -> {
            cases.state(one, CaseState.CLEARED, clock.instant());
            cases.step(one, clock.instant(), caller.memberId(), CaseDeed.CLEARED, null, note);
            audit.record(caller.memberId(), "contest.clear-case", null, target(one), note);
        });
    }

    void ask(Caller caller, long roundId, int no, long memberId, String given) {
        String question = words(given, "question");
        deed(roundId, no, UNDECIDED, (place, one) -> {
            mustBeAbout(one, memberId);
            cases.state(one, CaseState.ASKED, clock.instant());
            cases.step(one, clock.instant(), caller.memberId(), CaseDeed.ASKED, memberId, question);
            questions.ask(one, memberId, false, question, clock.instant());
            audit.record(caller.memberId(), "contest.ask-about-case", memberId, target(one), question);
            tell(place, memberId, "主办单位想向您了解答题时的情况：" + question + " 这只是询问，不影响您的成绩。请到“我的”里的“情况说明”回复。");
        });
    }

    void propose(Caller caller, long roundId, int no, long memberId, String given) {
        String reason = words(given, "reason");
        deed(roundId, no, UNDECIDED, (place, one) -> {
            mustBeAbout(one, memberId);
            try {
                exclusions.propose(one, memberId, reason, caller.memberId(), clock.instant());
            } catch (Sql.SqlFailed failure) {
                throw failure.duplicateKey() ? new CaseDecided() : failure;
            }
            cases.state(one, CaseState.PROPOSED, clock.instant());
            cases.step(one, clock.instant(), caller.memberId(), CaseDeed.PROPOSED, memberId, reason);
            audit.record(caller.memberId(), "contest.propose-exclusion", memberId, target(one), reason);
        });
    }

    void decline(Caller caller, long roundId, int no, String given) {
        String note = words(given, "note");
        deed(roundId, no, Set.of(CaseState.PROPOSED), (place, one) -> {
            long memberId = proposed(one).memberId();
            exclusions.decline(one);
            cases.state(one, CaseState.OPEN, clock.instant());
            cases.step(one, clock.instant(), caller.memberId(), CaseDeed.DECLINED, memberId, note);
            audit.record(caller.memberId(), "contest.decline-exclusion", memberId, target(one), note);
        });
    }

    void confirm(Caller caller, long roundId, int no) {
        deed(roundId, no, Set.of(CaseState.PROPOSED), (place, one) -> {
            ExclusionRow proposal = proposed(one);
            if (proposal.proposedBy() == caller.memberId()) {
                throw new SecondPersonNeeded();
            }
            long memberId = proposal.memberId();
            exclusions.confirm(one, memberId, caller.memberId(), clock.instant());
            // Boards and a later ranking ask there who does not count.
            boards.exclude(roundId, memberId, proposal.reason(), caller.memberId(), clock.instant());
            cases.state(one, CaseState.EXCLUDED, clock.instant());
            cases.step(one, clock.instant(), caller.memberId(), CaseDeed.CONFIRMED, memberId, proposal.reason());
            questions.ask(one, memberId, true, proposal.reason(), clock.instant());
            audit.record(caller.memberId(), "contest.confirm-exclusion", memberId, target(one), proposal.reason());
            tell(place, memberId, "您这一轮的成绩不再参加排名，原因：" + proposal.reason() + " 如有不同意见，请到“我的”里的“情况说明”回复。");
        });
    }

    void reply(long memberId, long roundId, int no, String given) {
        String text = GivenText.bounded(
                given, 1, REPLY_MAX, "contest.reply-missing", "text", "请写下您的说明，最多 " + REPLY_MAX + " 个字。");
        transactions.inTransaction(() -> {
            CaseRow one = cases.lock(roundId, no).orElseThrow(() -> NotFound.of("contest"));
            if (!questions.asked(roundId, no, memberId)) {
                throw NotFound.of("contest");
            }
            if (!questions.reply(roundId, no, memberId, text, clock.instant())) {
                throw new CaseDecided();
            }
            cases.step(one, clock.instant(), memberId, CaseDeed.REPLIED, memberId, text);
            audit.record(memberId, "contest.reply-about-case", memberId, target(one), null);
        });
    }

    /** Takes the locks first, so that what is read afterwards is what holds. */
    private void deed(long roundId, int no, Set<CaseState> from, BiConsumer<RoundInContest, CaseRow> deed) {
        transactions.inTransaction(() -> {
            RoundInContest place = contests.lockByRound(roundId).orElseThrow(() -> NotFound.of("contest"));
            CaseRow one = cases.lock(roundId, no).orElseThrow(() -> NotFound.of("contest"));
            if (!from.contains(one.state())) {
                throw new CaseDecided();
            }
            deed.accept(place, one);
        });
    }

    private ExclusionRow proposed(CaseRow one) {
        return exclusions.of(one).orElseThrow(CaseDecided::new);
    }

    private void mustBeAbout(CaseRow one, long memberId) {
        if (cases.people(one.roundId(), List.of(one.no()), Finding.PEOPLE_MAX).stream()
                .noneMatch(person -> person.memberId() == memberId)) {
            throw new BadInput("contest.not-in-case", "memberId", "这条线索与这个人无关。");
        }
    }

    private static String words(String given, String field) {
        return GivenText.bounded(
                given, 1, WORDS_MAX, GivenText.REASON_MISSING, field, "请写明原因或问题，最多 " + WORDS_MAX + " 个字。");
    }

    private void tell(RoundInContest place, long memberId, String words) {
        identity.message(memberId, "contest.case", place.named() + "：" + words);
    }

    private static String target(CaseRow one) {
        return "round:" + one.roundId() + " case:" + one.no();
    }
}

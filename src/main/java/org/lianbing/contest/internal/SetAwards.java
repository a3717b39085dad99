package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.lianbing.contest.AwardPlan;
import org.lianbing.contest.AwardWithdrawn;
import org.lianbing.contest.AwardsChanged;
import org.lianbing.contest.AwardsFixed;
import org.lianbing.contest.AwardsNotPlanned;
import org.lianbing.contest.internal.AwardStore.AwardRow;
import org.lianbing.contest.internal.AwardStore.StoredPlan;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Tokens;
import org.lianbing.platform.TransactionRetry;

/**
 * What an organiser does about awards. Every act holds the plan's row, so that the list that is fixed is the one that was
 * looked at; every act is audited in its own transaction.
 */
@Singleton
class SetAwards {
    private static final int NUMBER_LENGTH = 16;

    private final AwardStore store;
    private final Awards awards;
    private final RankedLists lists;
    private final IdentityApi identity;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    SetAwards(
            AwardStore store,
            Awards awards,
            RankedLists lists,
            IdentityApi identity,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.store = store;
        this.awards = awards;
        this.lists = lists;
        this.identity = identity;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Also before the results are out: a rule is fairest when nobody knows yet whom it helps. */
    void save(AwardBasis basis, AwardPlan wanted, long actor) {
        AwardPlan plan = Awards.checked(wanted);
        transactions.inTransaction(() -> {
            store.plant(basis, plan.ties());
            openPlan(basis);
            store.save(basis, plan);
            audit.record(actor, "contest.plan-awards", null, basis.target(), null);
        });
    }

    void exclude(AwardBasis basis, long memberId, String reason, long actor) {
        basis.mustBeOut(lists);
        transactions.inTransaction(() -> {
            openPlan(basis);
            if (lists.of(basis, List.of(memberId)).isEmpty()) {
                throw NotFound.of("contest");
            }
            store.exclude(basis, memberId, reason, actor, clock.instant());
            audit.record(actor, "contest.exclude-from-awards", memberId, basis.target(), reason);
        });
    }

    void include(AwardBasis basis, long memberId, long actor) {
        transactions.inTransaction(() -> {
            openPlan(basis);
            if (!store.include(basis, memberId)) {
                throw NotFound.of("contest");
            }
            audit.record(actor, "contest.include-in-awards", memberId, basis.target(), null);
        });
    }

    /** Fixes the list for good, numbers the certificates, and tells everybody who got one. */
    void confirm(AwardBasis basis, String seal, long actor) {
        basis.mustBeOut(lists);
        transactions.inTransaction(() -> {
            StoredPlan stored = openPlan(basis);
            Awards.Outcome outcome = awards.outcome(basis, stored.plan());
            if (!outcome.seal().equals(seal)) {
                throw new AwardsChanged();
            }
            List<AwardRow> given = given(basis, outcome);
            store.confirm(basis, outcome.tookPart(), outcome.passedOver(), actor, clock.instant(), given);
            audit.record(actor, "contest.confirm-awards", null, basis.target(), given.size() + " 人获奖");
            for (AwardRow award : given) {
                identity.message(
                        award.memberId(),
                        "contest.award",
                        "祝贺您！您在“" + basis.title() + "”中荣获" + award.name() + "。电子证书可以在竞赛页面下载。");
            }
        });
    }

    /** Cannot be taken back: a certificate that is valid again tomorrow is worth nothing today. */
    void withdraw(AwardBasis basis, long memberId, String reason, long actor) {
        transactions.inTransaction(() -> {
            if (store.lockPlan(basis).isEmpty()) {
                throw NotFound.of("contest");
            }
            AwardRow award = store.award(basis, memberId).orElseThrow(() -> NotFound.of("contest"));
            if (!store.withdraw(award.id(), reason, actor, clock.instant())) {
                throw new AwardWithdrawn();
            }
            audit.record(actor, "contest.withdraw-award", memberId, basis.target(), reason);
            identity.message(
                    memberId,
                    "contest.award-withdrawn",
                    "您在“" + basis.title() + "”中的" + award.name() + "证书已被撤销。原因：" + reason);
        });
    }

    private StoredPlan openPlan(AwardBasis basis) {
        StoredPlan stored = store.lockPlan(basis).orElseThrow(AwardsNotPlanned::new);
        if (stored.confirmedAt() != null) {
            throw new AwardsFixed();
        }
        return stored;
    }

    private static List<AwardRow> given(AwardBasis basis, Awards.Outcome outcome) {
        List<AwardRow> given = new ArrayList<>();
        for (Awards.Line line : outcome.lines()) {
            if (line.awarded()) {
                given.add(new AwardRow(
                        0,
                        basis.eventId(),
                        basis.roundId(),
                        line.ranked().memberId(),
                        line.ranked().position(),
                        line.band(),
                        outcome.plan().bands().get(line.band()).name(),
                        line.ranked().rank(),
                        Tokens.readable(NUMBER_LENGTH),
                        null,
                        null));
            }
        }
        return given;
    }
}

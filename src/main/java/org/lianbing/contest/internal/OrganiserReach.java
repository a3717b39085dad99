package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lianbing.bank.Audience;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.BankCard;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.OrganisationCard;
import org.lianbing.identity.Roles;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;
import org.lianbing.trade.TradeApi;

/** What an organiser may touch: her part of the tree and the banks open to it. The rest does not exist for her. */
@Singleton
class OrganiserReach {
    private final ContestStore contests;
    private final IdentityApi identity;
    private final BankApi banks;
    private final TradeApi trades;

    OrganiserReach(ContestStore contests, IdentityApi identity, BankApi banks, TradeApi trades) {
        this.contests = contests;
        this.identity = identity;
        this.banks = banks;
        this.trades = trades;
    }

    static Audience audience(Caller caller) {
        return Audience.organiser(caller.scopes(Roles.ORGANISER));
    }

    ContestRow contest(Caller caller, long contestId) {
        return mustReach(caller, contests.find(contestId).orElseThrow(() -> NotFound.of("contest")));
    }

    /** A published round: a draft has nothing to watch yet. */
    ContestRow round(Caller caller, long roundId) {
        ContestRow contest = mustReach(caller, contests.findByRound(roundId).orElseThrow(() -> NotFound.of("contest")));
        if (!contest.published()) {
            throw NotFound.of("contest");
        }
        return contest;
    }

    ContestRow mustReach(Caller caller, ContestRow contest) {
        if (!caller.reaches(Roles.ORGANISER, contest.organisationPath())) {
            throw NotFound.of("contest");
        }
        return contest;
    }

    /** @return the contest's organisation */
    OrganisationCard mustReach(Caller caller, ContestDraft draft) {
        Set<Long> organisations = new HashSet<>(draft.eligibility().organisationIds());
        organisations.add(draft.organisationId());
        Map<Long, OrganisationCard> found = identity.organisations(organisations);
        for (long id : organisations) {
            OrganisationCard card = found.get(id);
            if (card == null || !caller.reaches(Roles.ORGANISER, card.path())) {
                throw new NotFound("contest.organisation-not-found", "没有这个单位，或不归您管理。");
            }
        }
        for (long tradeId : draft.eligibility().tradeIds()) {
            if (trades.find(tradeId).isEmpty()) {
                throw new BadInput("contest.trade-unknown", "eligibility.tradeIds", "参赛范围里有系统没有的工种。");
            }
        }
        mustReachBanks(
                caller,
                draft.round().blueprint().sections().stream()
                        .map(SectionDraft::bankId)
                        .toList());
        OrganisationCard home = found.get(draft.organisationId());
        if (home == null) {
            throw NotFound.of("contest");
        }
        return home;
    }

    void mustReachBanks(Caller caller, Collection<Long> bankIds) {
        Map<Long, BankCard> found = banks.banks(Set.copyOf(bankIds));
        Audience audience = audience(caller);
        for (long id : bankIds) {
            BankCard bank = found.get(id);
            if (bank == null || !audience.sees(bank)) {
                throw new NotFound("contest.bank-not-found", "没有这个题库，或您不能用它出题。");
            }
        }
    }
}

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
import org.lianbing.contest.ContestDraft.EventDraft;
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

    WholeContest contest(Caller caller, long contestId) {
        return mustReach(caller, contests.find(contestId).orElseThrow(() -> NotFound.of("contest")));
    }

    /** A published round: a draft has nothing to watch yet. */
    RoundInContest round(Caller caller, long roundId) {
        RoundInContest round = contests.findByRound(roundId).orElseThrow(() -> NotFound.of("contest"));
        mustReach(caller, round.contest());
        if (!round.contest().published()) {
            throw NotFound.of("contest");
        }
        return round;
    }

    WholeEvent event(WholeContest contest, long eventId) {
        return contest.event(eventId).orElseThrow(() -> NotFound.of("contest"));
    }

    WholeContest mustReach(Caller caller, WholeContest contest) {
        mustReach(caller, contest.contest());
        return contest;
    }

    private static void mustReach(Caller caller, ContestRow contest) {
        if (!caller.reaches(Roles.ORGANISER, contest.organisationPath())) {
            throw NotFound.of("contest");
        }
    }

    /** @return the contest's organisation */
    OrganisationCard mustReach(Caller caller, ContestDraft draft) {
        Set<Long> organisations = new HashSet<>();
        draft.events().forEach(event -> organisations.addAll(event.eligibility().organisationIds()));
        organisations.add(draft.organisationId());
        Map<Long, OrganisationCard> found = identity.organisations(organisations);
        for (long id : organisations) {
            OrganisationCard card = found.get(id);
            if (card == null || !caller.reaches(Roles.ORGANISER, card.path())) {
                throw new NotFound("contest.organisation-not-found", "没有这个单位，或不归您管理。");
            }
        }
        mustKnowTrades(draft);
        mustReachBanks(
                caller,
                draft.rounds()
                        .flatMap(round -> round.blueprint().sections().stream())
                        .map(SectionDraft::bankId)
                        .toList());
        OrganisationCard home = found.get(draft.organisationId());
        if (home == null) {
            throw NotFound.of("contest");
        }
        return home;
    }

    private void mustKnowTrades(ContestDraft draft) {
        for (int i = 0; i < draft.events().size(); i++) {
            EventDraft event = draft.events().get(i);
            String at = "events[" + i + "].";
            if (event.tradeId() != null && trades.find(event.tradeId()).isEmpty()) {
                throw new BadInput("contest.trade-unknown", at + "tradeId", "赛项的工种系统里没有。");
            }
            if (event.eligibility().tradeIds().stream()
                    .anyMatch(id -> trades.find(id).isEmpty())) {
                throw new BadInput("contest.trade-unknown", at + "eligibility.tradeIds", "参赛范围里有系统没有的工种。");
            }
        }
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

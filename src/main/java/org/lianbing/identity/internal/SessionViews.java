package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.lianbing.identity.Roles;
import org.lianbing.identity.internal.SessionView.Place;
import org.lianbing.platform.NotFound;
import org.lianbing.trade.TradeApi;
import org.lianbing.trade.TradeCard;

@Singleton
final class SessionViews {
    /** Always in this order, whatever the database gave. */
    private static final List<String> ORDER =
            List.of(Roles.WORKER, Roles.EDITOR, Roles.ORGANISER, Roles.PRIZE_KEEPER, Roles.ADMINISTRATOR);

    private final MemberRepository members;
    private final OrganisationTree tree;
    private final MemberVault vault;
    private final TradeApi trades;
    private final Clock clock;

    SessionViews(MemberRepository members, OrganisationTree tree, MemberVault vault, TradeApi trades, Clock clock) {
        this.members = members;
        this.tree = tree;
        this.vault = vault;
        this.trades = trades;
        this.clock = clock;
    }

    SessionView of(long memberId, Collection<String> roles) {
        MemberRow member = members.find(memberId).orElseThrow(() -> NotFound.of("identity"));
        OrganisationNode own = tree.node(member.organisationId());
        OrganisationNode unit = tree.unitOf(own);
        Long tradeId = member.tradeId();
        return new SessionView(
                member.id(),
                member.name(),
                vault.idNumber(member.idNumberSealed()).masked(),
                new Place(own.id(), own.name()),
                new Place(unit.id(), unit.name()),
                tree.lineage(own).stream().map(OrganisationNode::name).toList(),
                tradeId,
                tradeId == null
                        ? null
                        : trades.find(tradeId).map(TradeCard::name).orElse(null),
                member.level(),
                inOrder(roles),
                clock.instant());
    }

    static List<String> inOrder(Collection<String> roles) {
        return ORDER.stream().filter(roles::contains).toList();
    }
}

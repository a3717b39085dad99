package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianbing.bank.BankCard;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.OrganisationCard;
import org.lianbing.trade.TradeApi;
import org.lianbing.trade.TradeCard;

/** Puts names to the ids of a bank. */
@Singleton
final class BankCards {
    private static final String SHIPPED_BY = "公共题库";

    private final TradeApi trades;
    private final IdentityApi identity;
    private final Pools pools;

    BankCards(TradeApi trades, IdentityApi identity, Pools pools) {
        this.trades = trades;
        this.identity = identity;
        this.pools = pools;
    }

    BankCard card(BankRow bank) {
        return cards(List.of(bank)).getFirst();
    }

    List<BankCard> cards(Collection<BankRow> banks) {
        List<Long> owners = banks.stream()
                .map(BankRow::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, OrganisationCard> organisations = owners.isEmpty() ? Map.of() : identity.organisations(owners);
        return banks.stream().map(bank -> card(bank, organisations)).toList();
    }

    private BankCard card(BankRow bank, Map<Long, OrganisationCard> organisations) {
        OrganisationCard owner = bank.organisationId() == null ? null : organisations.get(bank.organisationId());
        return new BankCard(
                bank.id(),
                bank.name(),
                bank.tradeId(),
                trades.find(bank.tradeId()).map(TradeCard::name).orElse(""),
                bank.scope(),
                bank.state(),
                bank.organisationId(),
                // The owner of a company bank that is gone leaves it open to nobody: no path begins so.
                owner != null ? owner.path() : bank.organisationId() == null ? "" : "gone",
                owner != null ? owner.name() : bank.organisationId() == null ? SHIPPED_BY : "",
                pools.of(bank).size());
    }
}

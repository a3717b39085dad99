package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.lianbing.bank.Audience;
import org.lianbing.bank.BankCard;
import org.lianbing.bank.BankScope;
import org.lianbing.bank.KeysNotYours;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.NotFound;

/**
 * Who may take what out. An editor the banks she works on. An organiser what is published in those of her reach, of the
 * city and of the public; but keys only of her reach and of the public ones, which anybody can read in question-banks/: a
 * company's organiser may draw from the city's bank and must not see what the city's contest will ask for.
 */
@Singleton
final class ExportReach {
    private final BankRows banks;
    private final BankCards cards;
    private final EditorReach reach;

    ExportReach(BankRows banks, BankCards cards, EditorReach reach) {
        this.banks = banks;
        this.cards = cards;
        this.reach = reach;
    }

    /** A bank an editor works on. */
    BankRow edited(Caller caller, long bankId) {
        return reach.find(caller, Roles.EDITOR, bankId);
    }

    /** A published bank an organiser may draw from. */
    BankRow organised(Caller caller, long bankId) {
        BankRow bank = banks.find(bankId).filter(BankRow::drawable).orElseThrow(() -> NotFound.of("bank"));
        if (!Audience.organiser(caller.scopes(Roles.ORGANISER)).sees(cards.card(bank))) {
            throw NotFound.of("bank");
        }
        return bank;
    }

    /** @throws KeysNotYours naming the first bank whose keys she may not see */
    void mustSeeKeys(Caller caller, Collection<Long> bankIds) {
        List<BankCard> found = cards.cards(banks.list(bankIds));
        for (BankCard bank : found) {
            boolean hers = bank.organisationId() != null
                    && (caller.reaches(Roles.ORGANISER, bank.organisationPath())
                            || caller.reaches(Roles.EDITOR, bank.organisationPath()));
            if (!hers && bank.scope() != BankScope.PUBLIC) {
                throw new KeysNotYours(bank.name());
            }
        }
    }
}

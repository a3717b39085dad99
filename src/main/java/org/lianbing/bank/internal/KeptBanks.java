package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.NotFound;

/**
 * The banks that somebody looks after: as an editor or organiser those of the organisations in her reach, and those that
 * ship if she has the whole city.
 */
@Singleton
final class KeptBanks {
    private final BankRows banks;
    private final EditorReach reach;

    KeptBanks(BankRows banks, EditorReach reach) {
        this.banks = banks;
        this.reach = reach;
    }

    List<Long> ids(Caller caller) {
        Set<Long> owners = new LinkedHashSet<>(reach.owners(caller, Roles.EDITOR));
        owners.addAll(reach.owners(caller, Roles.ORGANISER));
        List<Long> ids = new ArrayList<>(banks.idsOwnedBy(owners));
        if (wholeCity(caller)) {
            ids.addAll(banks.idsThatShip());
        }
        return ids;
    }

    /** Those of them whose drafts she sees: she edits them. Of the others she sees what is under review or in use. */
    List<Long> editedIds(Caller caller) {
        return banks.idsOwnedBy(reach.owners(caller, Roles.EDITOR));
    }

    /** @throws NotFound when she does not look after it */
    BankRow find(Caller caller, long bankId) {
        BankRow bank = banks.find(bankId).orElseThrow(() -> NotFound.of("bank"));
        boolean kept = bank.organisationId() == null
                ? wholeCity(caller)
                : reach.reaches(caller, Roles.EDITOR, bank) || reach.reaches(caller, Roles.ORGANISER, bank);
        if (!kept) {
            throw NotFound.of("bank");
        }
        return bank;
    }

    private boolean wholeCity(Caller caller) {
        return reach.wholeCity(caller, Roles.EDITOR) || reach.wholeCity(caller, Roles.ORGANISER);
    }
}

package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.OrganisationCard;
import org.lianbing.identity.Roles;
import org.lianbing.platform.NotFound;

/** Which banks somebody may work on in a role: those owned by an organisation in her reach. */
@Singleton
final class EditorReach {
    private final BankRows banks;
    private final IdentityApi identity;

    EditorReach(BankRows banks, IdentityApi identity) {
        this.banks = banks;
        this.identity = identity;
    }

    /** Organisations in her reach that own a bank. */
    List<Long> owners(Caller caller, String role) {
        List<Long> owners = banks.owners();
        if (owners.isEmpty()) {
            return owners;
        }
        Map<Long, OrganisationCard> cards = identity.organisations(owners);
        return owners.stream()
                .filter(owner -> {
                    OrganisationCard card = cards.get(owner);
                    return card != null && caller.reaches(role, card.path());
                })
                .toList();
    }

    BankRow find(Caller caller, String role, long bankId) {
        return reached(caller, role, banks.find(bankId).orElseThrow(() -> NotFound.of("bank")));
    }

    /** As {@link #find}, and holds the bank until the end of the transaction. */
    BankRow lock(Caller caller, String role, long bankId) {
        return reached(caller, role, banks.lock(bankId).orElseThrow(() -> NotFound.of("bank")));
    }

    /** Holds several banks that can be changed, in the order of their ids, so that two edits never wait for each other. */
    Map<Long, BankRow> lockOpen(Caller caller, String role, SortedSet<Long> bankIds) {
        Map<Long, BankRow> held = new LinkedHashMap<>();
        for (long id : bankIds) {
            held.put(id, lock(caller, role, id));
        }
        // Only now: whether one of her own is closed must not be answered before one that is not hers is not found.
        held.values().forEach(BankRow::mustBeOpen);
        return held;
    }

    /**
     * A bank that an organiser may look into: one of an organisation in her reach; one that ships, if she
     * has the whole city.
     */
    BankRow watched(Caller caller, long bankId) {
        BankRow bank = banks.find(bankId).orElseThrow(() -> NotFound.of("bank"));
        return bank.organisationId() == null && wholeCity(caller, Roles.ORGANISER)
                ? bank
                : reached(caller, Roles.ORGANISER, bank);
    }

    /** Holds a bank whose reach was checked before. */
    BankRow lockAny(long bankId) {
        return banks.lock(bankId).orElseThrow(() -> NotFound.of("bank"));
    }

    /** Whether she has the role over the whole city; she then looks after banks that belong to nobody in it. */
    boolean wholeCity(Caller caller, String role) {
        return caller.scopes(role).stream()
                .anyMatch(path -> path.chars().filter(c -> c == '/').count() <= 2);
    }

    private BankRow reached(Caller caller, String role, BankRow bank) {
        if (!reaches(caller, role, bank)) {
            throw NotFound.of("bank");
        }
        return bank;
    }

    boolean reaches(Caller caller, String role, BankRow bank) {
        OrganisationCard owner = bank.organisationId() == null
                ? null
                : identity.organisations(List.of(bank.organisationId())).get(bank.organisationId());
        return owner != null && caller.reaches(role, owner.path());
    }

    /** For whom she writes: the part of the tree she edits for, the one she belongs to first. */
    OrganisationCard owner(Caller caller, String role) {
        List<String> scopes = caller.scopes(role);
        String path = scopes.stream()
                .filter(caller.organisationPath()::startsWith)
                .findFirst()
                .or(() -> scopes.stream().findFirst())
                .orElseThrow(() -> NotFound.of("bank"));
        String[] ids = path.split("/", -1);
        return identity.organisation(Long.parseLong(ids[ids.length - 2]));
    }
}

package org.lianbing.bank.internal;

import java.util.List;
import org.lianbing.bank.Audience;
import org.lianbing.bank.BankCard;
import org.lianbing.bank.BankScope;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;

/**
 * Who looks across banks, and so what she may be told of. An editor: everything in the banks she works on, drafts
 * included, and of other banks that are open to her what is published and practised; never what waits for a contest, for
 * she may compete in it. An organiser: what is published in every bank in her reach and in those of the city; drafts are
 * their authors' own.
 */
record Viewer(Audience audience, boolean organiser) {
    static Viewer editor(Caller caller) {
        return editor(new Audience(List.of(caller.organisationPath()), caller.scopes(Roles.EDITOR)));
    }

    static Viewer editor(Audience audience) {
        return new Viewer(audience, false);
    }

    static Viewer organiser(Caller caller) {
        return new Viewer(Audience.organiser(caller.scopes(Roles.ORGANISER)), true);
    }

    boolean sees(BankCard bank) {
        return audience.sees(bank);
    }

    /**
     * Whether an organiser may read its keys: those in her reach, and those that everybody reads in question-banks/. A
     * bank of the city is drawn for contests in which her own people compete.
     */
    boolean seesKeys(BankCard bank) {
        return bank.scope() == BankScope.PUBLIC
                || audience.reachedPaths().stream()
                        .anyMatch(path -> bank.organisationPath().startsWith(path));
    }

    /** Whether she works on it, and so sees the questions as they stand now. */
    boolean seesDrafts(BankCard bank) {
        return !organiser
                && bank.organisationId() != null
                && audience.reachedPaths().stream()
                        .anyMatch(path -> bank.organisationPath().startsWith(path));
    }
}

package org.lianbing.bank;

import java.util.Collection;
import java.util.List;

/**
 * Who is looking, as far as it decides which company banks exist for her.
 *
 * @param memberPaths organisations she belongs to: banks owned by these or anything above them are open to her
 * @param reachedPaths organisations she is responsible for: banks owned by these or anything below them are open to her
 */
public record Audience(List<String> memberPaths, List<String> reachedPaths) {
    public Audience {
        memberPaths = List.copyOf(memberPaths);
        reachedPaths = List.copyOf(reachedPaths);
    }

    /** A worker: banks of the city, and of the organisations above her. */
    public static Audience member(String organisationPath) {
        return new Audience(List.of(organisationPath), List.of());
    }

    /** An organiser: banks of the city, and of every organisation in her reach. */
    public static Audience organiser(Collection<String> reachedPaths) {
        return new Audience(List.of(), List.copyOf(reachedPaths));
    }

    /** Nobody in particular: no company bank at all. */
    public static Audience everybody() {
        return new Audience(List.of(), List.of());
    }

    public boolean sees(BankCard bank) {
        return bank.scope() != BankScope.COMPANY
                || memberPaths.stream().anyMatch(path -> path.startsWith(bank.organisationPath()))
                || reachedPaths.stream()
                        .anyMatch(path -> bank.organisationPath().startsWith(path));
    }
}

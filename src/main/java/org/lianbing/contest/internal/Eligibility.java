package org.lianbing.contest.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.lianbing.identity.MemberCard;

/**
 * Who may enter. An empty set puts no bound; without organisations the contest's own is the bound.
 *
 * @param home the contest's organisation
 */
record Eligibility(long home, Set<Long> organisationIds, Set<Long> tradeIds, Set<Integer> levels) {
    Eligibility {
        organisationIds = Set.copyOf(organisationIds);
        tradeIds = Set.copyOf(tradeIds);
        levels = Set.copyOf(levels);
    }

    /** The tops of the parts of the tree that may enter. */
    Set<Long> roots() {
        return organisationIds.isEmpty() ? Set.of(home) : organisationIds;
    }

    boolean admits(MemberCard member) {
        return lineage(member.organisationPath()).stream().anyMatch(roots()::contains)
                && (tradeIds.isEmpty() || (member.tradeId() != null && tradeIds.contains(member.tradeId())))
                && (levels.isEmpty() || (member.level() != null && levels.contains(member.level())));
    }

    /** {@code /1/4/17/} → 1, 4, 17. */
    static List<Long> lineage(String organisationPath) {
        return Arrays.stream(organisationPath.split("/"))
                .filter(part -> !part.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}

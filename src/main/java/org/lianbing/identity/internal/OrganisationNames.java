package org.lianbing.identity.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.OrganisationKind;

/**
 * Finds organisations by the names people write: 谯城区 and 谯城区总工会 are the same place. Knows only what the organiser
 * reaches and what lies above it, so that an answer never tells whether something exists elsewhere.
 */
final class OrganisationNames {
    private final Map<Long, Map<String, OrganisationNode>> children = new HashMap<>();
    private final List<String> reach;

    /** @param nodes all within reach, and everything above them */
    OrganisationNames(Collection<OrganisationNode> nodes, List<String> reach) {
        this.reach = List.copyOf(reach);
        for (OrganisationNode node : nodes) {
            Map<String, OrganisationNode> siblings =
                    children.computeIfAbsent(key(node.parentId()), absent -> new HashMap<>());
            siblings.put(node.name(), node);
            siblings.putIfAbsent(shortened(node.name()), node);
        }
    }

    /**
     * @param deepest the last organisation of the path that exists; null when not even the root does
     * @param missing names below it, from the top down
     */
    record Place(@Nullable OrganisationNode deepest, List<String> missing) {}

    Place find(List<String> names) {
        OrganisationNode deepest = null;
        int depth = 0;
        for (; depth < names.size(); depth++) {
            Optional<OrganisationNode> next = child(deepest, names.get(depth));
            if (next.isEmpty()) {
                break;
            }
            deepest = next.get();
        }
        return new Place(deepest, names.subList(depth, names.size()));
    }

    boolean reaches(Place place) {
        OrganisationNode deepest = place.deepest();
        return deepest != null && reach.stream().anyMatch(deepest.path()::startsWith);
    }

    private Optional<OrganisationNode> child(@Nullable OrganisationNode parent, String name) {
        Map<String, OrganisationNode> known = children.getOrDefault(key(parent == null ? null : parent.id()), Map.of());
        return Optional.ofNullable(known.getOrDefault(name, known.get(shortened(name))));
    }

    /** What a new organisation is, from what stands above it; empty when nothing may stand there. */
    static Optional<OrganisationKind> kindBelow(OrganisationKind parent, String name, boolean hasMoreBelow) {
        return switch (parent) {
            case CITY ->
                Optional.of(shortened(name).matches(".*[区县市]") ? OrganisationKind.COUNTY : OrganisationKind.INDUSTRY);
            case COUNTY, INDUSTRY -> Optional.of(OrganisationKind.ENTERPRISE);
            case ENTERPRISE, BRANCH -> Optional.of(hasMoreBelow ? OrganisationKind.BRANCH : OrganisationKind.TEAM);
            case TEAM -> Optional.empty();
        };
    }

    /** Every beginning of these paths that goes on: what stands there is no team. */
    static Set<List<String>> withMoreBelow(Collection<List<String>> paths) {
        Set<List<String>> inner = new HashSet<>();
        for (List<String> path : paths) {
            for (int length = 1; length < path.size(); length++) {
                inner.add(new ArrayList<>(path.subList(0, length)));
            }
        }
        return inner;
    }

    private static String shortened(String name) {
        String without = name.replaceFirst("(总工会|工会联合会|工会委员会|工会)$", "");
        return without.isEmpty() ? name : without;
    }

    private static long key(@Nullable Long parentId) {
        return parentId == null ? 0L : parentId;
    }
}

package org.lianbing.identity.internal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.OrganisationKind;

/** A row of the tree. */
record OrganisationNode(long id, @Nullable Long parentId, OrganisationKind kind, String name, String path) {
    /** Ids from the root down to this one. */
    List<Long> lineage() {
        return Arrays.stream(path.substring(1).split("/")).map(Long::valueOf).toList();
    }
}

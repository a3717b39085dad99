package org.lianbing.identity;

import org.jspecify.annotations.Nullable;

/**
 * A node of the organisation tree.
 *
 * @param path ids from the root down to this one: {@code /1/4/17/}
 * @param fullName names from the root down, with slashes between them
 */
public record OrganisationCard(
        long id,
        String name,
        OrganisationKind kind,
        String path,
        @Nullable Long parentId,
        String fullName) {}

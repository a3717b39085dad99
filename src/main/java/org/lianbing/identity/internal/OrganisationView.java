package org.lianbing.identity.internal;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.OrganisationKind;

/**
 * A node of the tree as the organiser's picker shows it.
 *
 * @param childCount organisations right below it
 * @param memberCount people in it and anywhere below it
 */
@Serdeable
record OrganisationView(
        long id, @Nullable Long parentId, String name, OrganisationKind kind, long childCount, long memberCount) {}

package org.lianbing.identity;

/** Names a node of the organisation tree. */
public record OrganisationId(long value) {}

package org.lianbing.identity;

/**
 * How many members an organisation has of its own, without those below it.
 *
 * @param unitId the nearest enterprise above it; itself where there is none
 * @param team whether it is a team (班组)
 */
public record Headcount(long organisationId, long unitId, boolean team, long members) {}

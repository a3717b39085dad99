package org.lianbing.identity;

/** What an organisation is; from the root of the tree to its leaves. */
public enum OrganisationKind {
    CITY,
    COUNTY,
    INDUSTRY,
    ENTERPRISE,
    BRANCH,
    /** 班组. Not a squad: a squad enters a contest together. */
    TEAM
}

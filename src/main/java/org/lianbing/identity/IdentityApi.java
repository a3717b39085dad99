package org.lianbing.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** People and organisations, read by other modules. Nothing here checks rights: that is the caller's part. */
public interface IdentityApi {
    /** @throws org.lianbing.platform.NotFound {@code identity.not-found} */
    MemberCard member(long memberId);

    /** Those that exist, by id; at most 1,000 at a time. */
    Map<Long, MemberCard> members(Collection<Long> memberIds);

    /** @throws org.lianbing.platform.NotFound {@code identity.not-found} */
    OrganisationCard organisation(long organisationId);

    /** Those that exist, by id. */
    Map<Long, OrganisationCard> organisations(Collection<Long> organisationIds);

    /** The organisation and everything below it, the nearest first; at most {@code limit}. */
    List<OrganisationCard> organisationsWithin(String organisationPath, int limit);

    /**
     * Walks through the members of a part of the tree in the order of their ids.
     *
     * @param tradeIds only these trades; empty means any
     * @param levels only these levels; empty means any
     * @param afterId the last id of the step before; 0 at first
     * @param limit at most 5,000
     */
    List<Long> memberIdsWithin(
            String organisationPath, Set<Long> tradeIds, Set<Integer> levels, long afterId, int limit);

    /** How many members the parts of the tree hold together; overlapping paths count once. */
    long countWithin(Collection<String> organisationPaths, Set<Long> tradeIds, Set<Integer> levels);

    /** The same members by the organisation they belong to, those organisations that have any. One statement of counting. */
    List<Headcount> headcounts(Collection<String> organisationPaths, Set<Long> tradeIds, Set<Integer> levels);

    /**
     * Members whose name begins like this, in the order of their ids; without an index on parts of names, a family name
     * or a whole name is what can be looked for.
     *
     * @param limit at most 500
     */
    List<Long> memberIdsNamed(String nameBegins, Collection<String> organisationPaths, int limit);

    /**
     * Leaves a message in the member's inbox; joins the caller's transaction.
     *
     * @param kind {@code module.fact}, such as {@code bank.review-refused}
     * @param text Chinese, at most 500 characters
     */
    void message(long memberId, String kind, String text);

    ContactCard contact();
}

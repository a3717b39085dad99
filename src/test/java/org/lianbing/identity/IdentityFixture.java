package org.lianbing.identity;

import io.micronaut.context.ApplicationContext;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.internal.IdentityTestAccess;

/**
 * Makes organisations and people for other modules' tests, and logs them in without the cost of a password.
 *
 * <pre>{@code
 * var identity = new IdentityFixture(context);
 * var town = identity.town();
 * var worker = identity.member(town.teamOfA(), "张建华");
 * http().as(worker.cookie()).get("/api/practice/today");
 * }</pre>
 */
public final class IdentityFixture {
    private final ApplicationContext context;

    public IdentityFixture(ApplicationContext context) {
        this.context = context;
    }

    /** @param cookie as {@code Http.as} takes it */
    public record Person(long id, String name, String idNumber, String cookie) {}

    /** A city with one county and two companies in it, each with a team. */
    public record Town(long city, long county, long companyA, long teamOfA, long companyB, long teamOfB) {}

    /** The same town each time it is asked for. */
    public Town town() {
        long city = organisation(null, OrganisationKind.CITY, "亳州市总工会");
        long county = organisation(city, OrganisationKind.COUNTY, "谯城区总工会");
        long companyA = organisation(county, OrganisationKind.ENTERPRISE, "甲酒业公司");
        long companyB = organisation(county, OrganisationKind.ENTERPRISE, "乙药业公司");
        return new Town(
                city,
                county,
                companyA,
                organisation(companyA, OrganisationKind.TEAM, "酿造一班"),
                companyB,
                organisation(companyB, OrganisationKind.TEAM, "炮制一班"));
    }

    /** The child of this name, made if it is not there. */
    public long organisation(@Nullable Long parentId, OrganisationKind kind, String name) {
        return IdentityTestAccess.organisation(context, parentId, kind, name);
    }

    /** A worker, logged in. */
    public Person member(long organisationId, String name) {
        return member(organisationId, name, null, null);
    }

    public Person member(long organisationId, String name, @Nullable Long tradeId, @Nullable Integer level) {
        String idNumber = newIdNumber();
        long id = IdentityTestAccess.member(context, organisationId, name, idNumber, null, tradeId, level);
        return new Person(id, name, idNumber, cookie(id));
    }

    /** Somebody who acts for an organisation and everything below it, logged in. */
    public Person memberWithRole(long organisationId, String name, String role) {
        Person person = member(organisationId, name);
        grant(person.id(), role, organisationId);
        return person;
    }

    public void grant(long memberId, String role, long organisationId) {
        IdentityTestAccess.grant(context, memberId, role, organisationId);
    }

    /** A session of its own each time: another phone of the same person. */
    public String cookie(long memberId) {
        return IdentityTestAccess.cookie(context, memberId);
    }

    /** Valid, and on no roster. */
    public static String newIdNumber() {
        return IdentityTestAccess.newIdNumber();
    }
}

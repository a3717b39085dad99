package org.lianbing.identity.internal;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.OrganisationKind;

/** Opens the package to the fixture; tests use {@code IdentityFixture}. */
public final class IdentityTestAccess {
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private IdentityTestAccess() {}

    /** A number that nobody had before in this process, with its check digit. */
    public static String newIdNumber() {
        int n = PEOPLE.getAndIncrement();
        String birth = LocalDate.of(1970, 1, 1).plusDays(n / 900).toString().replace("-", "");
        String first17 = "341602" + birth + "%03d".formatted(n % 900 + 1);
        return first17 + IdNumber.checkDigit(first17);
    }

    public static long organisation(
            ApplicationContext context, @Nullable Long parentId, OrganisationKind kind, String name) {
        OrganisationTree tree = context.getBean(OrganisationTree.class);
        return tree.ensure(parentId == null ? null : tree.node(parentId), kind, name)
                .id();
    }

    public static long member(
            ApplicationContext context,
            long organisationId,
            String name,
            String idNumber,
            @Nullable String phone,
            @Nullable Long tradeId,
            @Nullable Integer level) {
        return context.getBean(MemberRepository.class)
                .add(new MemberRepository.NewMember(
                        name,
                        new IdNumber(idNumber),
                        phone == null ? null : new PhoneNumber(phone),
                        organisationId,
                        tradeId,
                        level));
    }

    public static void grant(ApplicationContext context, long memberId, String role, long organisationId) {
        context.getBean(RoleAssignments.class).grant(memberId, role, organisationId, null);
    }

    public static String cookie(ApplicationContext context, long memberId) {
        return LoginCookies.SESSION + "=" + context.getBean(Sessions.class).open(memberId);
    }
}

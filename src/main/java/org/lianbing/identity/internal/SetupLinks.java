package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.lianbing.identity.OrganisationKind;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Sql;
import org.lianbing.platform.Tokens;
import org.lianbing.platform.TransactionRetry;

/**
 * The way in for the very first administrator: a link that the start prints while there is none. It is good once, for a
 * day, and only until somebody has become administrator by any of them.
 */
@Singleton
final class SetupLinks {
    private static final int TOKEN_BYTES = 32;

    private final Sql sql;
    private final RoleAssignments roles;
    private final OrganisationTree tree;
    private final MemberRepository members;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Contact contact;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final IdentitySettings settings;
    private final Clock clock;

    SetupLinks(
            Sql sql,
            RoleAssignments roles,
            OrganisationTree tree,
            MemberRepository members,
            AccountRepository accounts,
            Passwords passwords,
            Contact contact,
            Audit audit,
            TransactionRetry transactions,
            IdentitySettings settings,
            Clock clock) {
        this.sql = sql;
        this.roles = roles;
        this.tree = tree;
        this.members = members;
        this.accounts = accounts;
        this.passwords = passwords;
        this.contact = contact;
        this.audit = audit;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the first administrator says of herself and her city. */
    record FirstAdministrator(
            String idNumber,
            String name,
            String password,
            String organisationName,
            String contactName,
            String contactPhone) {}

    /** @return the token, which is stored nowhere in the clear */
    String offer() {
        String token = Tokens.hex(TOKEN_BYTES);
        Instant now = clock.instant();
        sql.update(
                "INSERT INTO identity_setup_link (token_hash, created_at, expires_at) VALUES (?, ?, ?)",
                Sessions.hash(token),
                now,
                now.plus(settings.setupLinkLifetime()));
        return token;
    }

    void mustBeGood(String token) {
        long good = sql.number(
                "SELECT COUNT(*) FROM identity_setup_link WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?",
                Sessions.hash(token),
                clock.instant());
        if (good == 0 || roles.anyAdministrator()) {
            throw gone();
        }
    }

    /** @return the new administrator's member id */
    long use(String token, FirstAdministrator first) {
        mustBeGood(token);
        IdNumber number = Refusals.idNumber(first.idNumber(), LocalDate.ofInstant(clock.instant(), SignIn.CHINA));
        Refusals.weakPassword(first.password(), number, "password");
        String hash = passwords.hash(first.password());
        return transactions.inTransaction(() -> {
            // All links are locked: two of them must not make two first administrators.
            sql.list("SELECT token_hash FROM identity_setup_link FOR UPDATE", row -> row.getBytes(1));
            mustBeGood(token);
            OrganisationNode city = tree.ensure(null, OrganisationKind.CITY, first.organisationName());
            long memberId = members.find(number)
                    .map(MemberRow::id)
                    .orElseGet(() -> members.add(
                            new MemberRepository.NewMember(first.name(), number, null, city.id(), null, null)));
            accounts.activate(memberId, hash, settings.privacyNoticeVersion(), clock.instant());
            roles.grant(memberId, Roles.ADMINISTRATOR, city.id(), null);
            contact.set(first.contactName(), first.contactPhone(), "");
            sql.update("UPDATE identity_setup_link SET used_at = ? WHERE used_at IS NULL", clock.instant());
            audit.record(memberId, "identity.set-up", memberId, "organisation:" + city.id(), null);
            return memberId;
        });
    }

    private static NotFound gone() {
        return new NotFound("identity.setup-link-gone", "这个设置链接不存在、已用过或已过期。重新启动服务会给出新的链接。");
    }
}

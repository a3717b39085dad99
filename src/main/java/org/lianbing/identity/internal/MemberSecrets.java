package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** What an organiser may do with one person's data and account; each act needs a reason that the person can read. */
@Singleton
final class MemberSecrets {
    private final MemberRepository members;
    private final OrganisationTree tree;
    private final MemberVault vault;
    private final AccountRepository accounts;
    private final ActivationCodes codes;
    private final SessionRepository sessionRows;
    private final Sessions sessions;
    private final Messages messages;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Sql sql;
    private final IdentitySettings settings;
    private final Clock clock;

    MemberSecrets(
            MemberRepository members,
            OrganisationTree tree,
            MemberVault vault,
            AccountRepository accounts,
            ActivationCodes codes,
            SessionRepository sessionRows,
            Sessions sessions,
            Messages messages,
            Audit audit,
            TransactionRetry transactions,
            Sql sql,
            IdentitySettings settings,
            Clock clock) {
        this.members = members;
        this.tree = tree;
        this.vault = vault;
        this.accounts = accounts;
        this.codes = codes;
        this.sessionRows = sessionRows;
        this.sessions = sessions;
        this.messages = messages;
        this.audit = audit;
        this.transactions = transactions;
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    record Revealed(IdNumber idNumber, String phone) {}

    /** The audit row is written first and in the same transaction: no row, no number. */
    Revealed reveal(Caller caller, long memberId, String reason) {
        return transactions.inTransaction(() -> {
            MemberRow member = reached(caller, memberId);
            audit.record(caller.memberId(), "identity.reveal", memberId, "member:" + memberId, reason);
            PhoneNumber phone = vault.phone(member.phoneSealed());
            return new Revealed(vault.idNumber(member.idNumberSealed()), phone == null ? "" : phone.text());
        });
    }

    /** The old password is void at once; the person gets in again with the new one-time code. */
    ActivationCodes.Issued resetPassword(Caller caller, long memberId, String reason) {
        ActivationCodes.Issued issued = transactions.inTransaction(() -> {
            reached(caller, memberId);
            refuseHigherRole(caller, memberId);
            accounts.setPassword(memberId, null, clock.instant());
            sessionRows.removeAllOf(memberId);
            audit.record(caller.memberId(), "identity.reset-password", memberId, "member:" + memberId, reason);
            messages.leave(
                    memberId,
                    "identity.password-reset",
                    "您的密码已由" + caller.name() + "重置，理由：" + reason + "。如果不是您要求的，请联系工会。");
            return codes.issue(memberId, settings.resetCodeLifetime());
        });
        sessions.forget(memberId);
        return issued;
    }

    private MemberRow reached(Caller caller, long memberId) {
        MemberRow member = members.find(memberId).orElseThrow(() -> NotFound.of("identity"));
        caller.mustReach(Roles.ORGANISER, tree.node(member.organisationId()).path());
        return member;
    }

    private void refuseHigherRole(Caller caller, long memberId) {
        List<String> held = sql.list(
                "SELECT r.role, o.path FROM identity_role_assignment r"
                        + " JOIN identity_organisation o ON o.id = r.organisation_id WHERE r.member_id = ?",
                row -> Roles.ADMINISTRATOR.equals(row.getString("role")) ? "/" : Sql.text(row, "path"),
                memberId);
        if (held.stream().anyMatch(path -> !caller.reaches(Roles.ORGANISER, path))) {
            throw new HoldsHigherRole();
        }
    }
}

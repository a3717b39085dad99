package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.util.List;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/**
 * Who may appoint whom: an organiser the editors and prize keepers of her part of the tree, and organisers below it; an
 * administrator everybody. Nobody appoints herself, so that two people stand behind every role.
 */
@Singleton
final class Appointments {
    private static final List<String> ROLES =
            List.of(Roles.EDITOR, Roles.PRIZE_KEEPER, Roles.ORGANISER, Roles.ADMINISTRATOR);

    private final MemberRepository members;
    private final OrganisationTree tree;
    private final RoleAssignments roles;
    private final Messages messages;
    private final TransactionRetry transactions;
    private final Sql sql;

    Appointments(
            MemberRepository members,
            OrganisationTree tree,
            RoleAssignments roles,
            Messages messages,
            TransactionRetry transactions,
            Sql sql) {
        this.members = members;
        this.tree = tree;
        this.roles = roles;
        this.messages = messages;
        this.transactions = transactions;
        this.sql = sql;
    }

    /** Those the caller's reach covers; what a person does for others is none of her business. */
    List<Appointment> of(Caller caller, long memberId) {
        reached(caller, memberId);
        List<Appointment> held = sql.list(
                "SELECT r.role, r.organisation_id, o.name, o.path, r.created_at FROM identity_role_assignment r"
                        + " JOIN identity_organisation o ON o.id = r.organisation_id WHERE r.member_id = ?"
                        + " ORDER BY o.path, r.role",
                row -> {
                    String role = Sql.text(row, "role");
                    String path = Sql.text(row, "path");
                    return new Appointment(
                            role,
                            row.getLong("organisation_id"),
                            Sql.text(row, "name"),
                            path,
                            Sql.instant(row, "created_at"),
                            memberId != caller.memberId() && mayAppoint(caller, role, path));
                },
                memberId);
        return held.stream()
                .filter(one -> caller.reaches(Roles.ORGANISER, one.path()))
                .toList();
    }

    /** The roles the caller may give somewhere, the narrow ones first. */
    static List<String> grantable(Caller caller) {
        return caller.has(Roles.ADMINISTRATOR) ? ROLES : ROLES.subList(0, ROLES.indexOf(Roles.ADMINISTRATOR));
    }

    void grant(Caller caller, long memberId, String role, long organisationId) {
        transactions.inTransaction(() -> {
            OrganisationNode organisation = appointing(caller, memberId, role, organisationId);
            roles.grant(memberId, role, organisation.id(), caller.memberId());
            messages.leave(
                    memberId,
                    "identity.role-granted",
                    caller.name() + "任命您为“" + organisation.name() + "”的" + word(role) + "。下次打开页面时生效。");
        });
        roles.changed(memberId);
    }

    void revoke(Caller caller, long memberId, String role, long organisationId, String reason) {
        transactions.inTransaction(() -> {
            OrganisationNode organisation = appointing(caller, memberId, role, organisationId);
            if (role.equals(Roles.ADMINISTRATOR) && roles.lockAdministrators() < 2) {
                throw AppointmentRefused.lastAdministrator();
            }
            if (!roles.revoke(memberId, role, organisation.id(), caller.memberId(), reason)) {
                throw AppointmentRefused.notThere();
            }
            messages.leave(
                    memberId,
                    "identity.role-revoked",
                    caller.name() + "免去了您在“" + organisation.name() + "”的" + word(role) + "角色，理由：" + reason + "。");
        });
        roles.changed(memberId);
    }

    private OrganisationNode appointing(Caller caller, long memberId, String role, long organisationId) {
        if (memberId == caller.memberId()) {
            throw AppointmentRefused.herOwn();
        }
        reached(caller, memberId);
        OrganisationNode organisation = tree.node(organisationId);
        caller.mustReach(Roles.ORGANISER, organisation.path());
        if (!mayAppoint(caller, role, organisation.path())) {
            throw AppointmentRefused.notHersToGive();
        }
        return organisation;
    }

    private void reached(Caller caller, long memberId) {
        MemberRow member = members.find(memberId).orElseThrow(() -> NotFound.of("identity"));
        caller.mustReach(Roles.ORGANISER, tree.node(member.organisationId()).path());
    }

    /** @param path of the organisation the role is for */
    static boolean mayAppoint(Caller caller, String role, String path) {
        if (caller.has(Roles.ADMINISTRATOR)) {
            return ROLES.contains(role);
        }
        return switch (role) {
            case Roles.EDITOR, Roles.PRIZE_KEEPER -> caller.reaches(Roles.ORGANISER, path);
            // Her equals are appointed by those above her.
            case Roles.ORGANISER ->
                caller.scopes(Roles.ORGANISER).stream()
                        .anyMatch(scope -> path.startsWith(scope) && path.length() > scope.length());
            default -> false;
        };
    }

    private static String word(String role) {
        return switch (role) {
            case Roles.EDITOR -> "题库编辑";
            case Roles.PRIZE_KEEPER -> "奖品管理员";
            case Roles.ORGANISER -> "组织者";
            default -> "系统管理员";
        };
    }
}

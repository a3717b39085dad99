package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Audit;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** Who acts for which part of the tree. Being a worker is no assignment: everybody on the roster is one. */
@Singleton
final class RoleAssignments {
    private final Sql sql;
    private final Sessions sessions;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    RoleAssignments(Sql sql, Sessions sessions, Audit audit, TransactionRetry transactions, Clock clock) {
        this.sql = sql;
        this.sessions = sessions;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    void grant(long memberId, String role, long organisationId, @Nullable Long grantedBy) {
        transactions.inTransaction(() -> {
            int added = sql.update(
                    "INSERT IGNORE INTO identity_role_assignment (member_id, role, organisation_id, granted_by,"
                            + " created_at) VALUES (?, ?, ?, ?, ?)",
                    memberId,
                    role,
                    organisationId,
                    grantedBy,
                    clock.instant());
            if (added > 0) {
                audit.record(
                        grantedBy, "identity.grant-role", memberId, role + " organisation:" + organisationId, null);
            }
        });
        sessions.forget(memberId);
    }

    /** @return false when it was not there */
    boolean revoke(long memberId, String role, long organisationId, long revokedBy, String reason) {
        int removed = sql.update(
                "DELETE FROM identity_role_assignment WHERE member_id = ? AND role = ? AND organisation_id = ?",
                memberId,
                role,
                organisationId);
        if (removed > 0) {
            audit.record(revokedBy, "identity.revoke-role", memberId, role + " organisation:" + organisationId, reason);
        }
        return removed > 0;
    }

    /** To be called once the transaction that gave or took a role has committed. */
    void changed(long memberId) {
        sessions.forget(memberId);
    }

    /** How many there are; they stay locked, so that no two of them remove each other at once. */
    int lockAdministrators() {
        return sql.list(
                        "SELECT member_id FROM identity_role_assignment WHERE role = ? FOR UPDATE",
                        row -> row.getLong("member_id"),
                        Roles.ADMINISTRATOR)
                .size();
    }

    boolean anyAdministrator() {
        return sql.number("SELECT COUNT(*) FROM identity_role_assignment WHERE role = ?", Roles.ADMINISTRATOR) > 0;
    }

    /** The roles of each, {@link Roles#WORKER} first. */
    Map<Long, List<String>> of(Collection<Long> memberIds) {
        Map<Long, Set<String>> found = new HashMap<>();
        memberIds.forEach(id -> found.put(id, new TreeSet<>()));
        if (!memberIds.isEmpty()) {
            sql.list(
                    "SELECT DISTINCT member_id, role FROM identity_role_assignment WHERE member_id IN ("
                            + Sql.marks(memberIds.size()) + ")",
                    row -> found.computeIfAbsent(row.getLong("member_id"), absent -> new TreeSet<>())
                            .add(Sql.text(row, "role")),
                    memberIds.toArray());
        }
        Map<Long, List<String>> roles = new HashMap<>();
        found.forEach((id, assigned) -> {
            assigned.add(Roles.WORKER);
            roles.put(id, SessionViews.inOrder(assigned));
        });
        return roles;
    }
}

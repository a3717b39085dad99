package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Sql;

@Singleton
final class SessionRepository {
    private final Sql sql;

    SessionRepository(Sql sql) {
        this.sql = sql;
    }

    void add(byte[] hash, long memberId, Instant now, Instant expiresAt) {
        sql.update(
                "INSERT INTO identity_session (token_hash, member_id, created_at, seen_at, expires_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                hash,
                memberId,
                now,
                now,
                expiresAt);
    }

    private record Line(
            long memberId,
            String name,
            long organisationId,
            String path,
            Instant seenAt,
            Instant expiresAt,
            @Nullable String role,
            @Nullable String scope) {}

    /** One statement: the session, the person, and a line for each role. */
    Optional<SessionRow> find(byte[] hash) {
        List<Line> lines = sql.list(
                """
                SELECT s.member_id, s.seen_at, s.expires_at, m.name, m.organisation_id, o.path,
                       r.role, scope.path AS scope
                  FROM identity_session s
                  JOIN identity_member m ON m.id = s.member_id
                  JOIN identity_organisation o ON o.id = m.organisation_id
                  LEFT JOIN identity_role_assignment r ON r.member_id = s.member_id
                  LEFT JOIN identity_organisation scope ON scope.id = r.organisation_id
                 WHERE s.token_hash = ?
                """,
                row -> new Line(
                        row.getLong("member_id"),
                        Sql.text(row, "name"),
                        row.getLong("organisation_id"),
                        Sql.text(row, "path"),
                        Sql.instant(row, "seen_at"),
                        Sql.instant(row, "expires_at"),
                        row.getString("role"),
                        row.getString("scope")),
                (Object) hash);
        return lines.isEmpty() ? Optional.empty() : Optional.of(session(lines));
    }

    private static SessionRow session(List<Line> lines) {
        Line first = lines.getFirst();
        Map<String, List<String>> scopes = new HashMap<>();
        for (Line line : lines) {
            String role = line.role();
            String scope = line.scope();
            if (role != null && scope != null) {
                scopes.computeIfAbsent(role, absent -> new ArrayList<>()).add(scope);
            }
        }
        if (scopes.containsKey(Roles.ADMINISTRATOR)) {
            scopes.put(Roles.ADMINISTRATOR, List.of("/"));
            scopes.put(Roles.ORGANISER, List.of("/"));
        }
        Set<String> roles = new TreeSet<>(scopes.keySet());
        roles.add(Roles.WORKER);
        Caller caller = new Caller(first.memberId(), first.name(), first.organisationId(), first.path(), roles, scopes);
        return new SessionRow(first.seenAt(), first.expiresAt(), new CallerAuthentication(caller));
    }

    void touch(byte[] hash, Instant now) {
        sql.update("UPDATE identity_session SET seen_at = ? WHERE token_hash = ?", now, hash);
    }

    void remove(byte[] hash) {
        sql.update("DELETE FROM identity_session WHERE token_hash = ?", (Object) hash);
    }

    void removeAllOf(long memberId) {
        sql.update("DELETE FROM identity_session WHERE member_id = ?", memberId);
    }

    /** A few at a time, so that the clearing never holds a long lock. */
    int removeEnded(Instant now, Instant idleSince, int limit) {
        return sql.update(
                "DELETE FROM identity_session WHERE expires_at <= ? OR seen_at <= ? LIMIT ?", now, idleSince, limit);
    }
}

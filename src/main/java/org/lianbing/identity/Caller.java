package org.lianbing.identity;

import java.security.Principal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianbing.platform.NotFound;

/**
 * Who is asking. A controller takes it as an argument; a request without a valid session is refused before.
 *
 * @param organisationPath where the member belongs, such as {@code /1/4/17/}
 * @param roles every role she may act in, {@link Roles#WORKER} always among them
 * @param scopes for each role that is bound to organisations: the paths it reaches, with everything below them
 */
public record Caller(
        long memberId,
        String name,
        long organisationId,
        String organisationPath,
        Set<String> roles,
        Map<String, List<String>> scopes)
        implements Principal {
    public Caller {
        roles = Set.copyOf(roles);
        scopes = Map.copyOf(scopes);
    }

    /** What {@link Principal} asks for; being one also keeps this argument out of the OpenAPI document. */
    @Override
    public String getName() {
        return name;
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** The organisation paths at which she has the role; empty when she has it nowhere. */
    public List<String> scopes(String role) {
        return scopes.getOrDefault(role, List.of());
    }

    /** Whether the organisation lies in the part of the tree where she has the role. */
    public boolean reaches(String role, String organisationPath) {
        return scopes(role).stream().anyMatch(organisationPath::startsWith);
    }

    /**
     * Out of reach looks exactly like not existing.
     *
     * @throws NotFound {@code identity.not-found}
     */
    public void mustReach(String role, String organisationPath) {
        if (!reaches(role, organisationPath)) {
            throw NotFound.of("identity");
        }
    }

    /** As {@link #mustReach(String, String)}, for several organisations at once. */
    public void mustReachAll(String role, Collection<String> organisationPaths) {
        organisationPaths.forEach(path -> mustReach(role, path));
    }
}

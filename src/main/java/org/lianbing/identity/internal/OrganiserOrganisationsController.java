package org.lianbing.identity.internal;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.OrganisationKind;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

@Controller("/api/organiser/organisations")
@Secured(Roles.ORGANISER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "identity")
class OrganiserOrganisationsController {
    private final OrganisationTree tree;
    private final Sql sql;

    OrganiserOrganisationsController(OrganisationTree tree, Sql sql) {
        this.tree = tree;
        this.sql = sql;
    }

    @Get
    @Operation(
            summary = "Organisations, level by level",
            description = "The children of one; without parentId the organisations the caller acts for.")
    Page<OrganisationView> list(
            Caller caller,
            @Nullable @QueryValue Long parentId,
            @Nullable @QueryValue Integer page,
            @Nullable @QueryValue Integer size) {
        PageRequest wanted = PageRequest.of(page, size);
        if (parentId != null) {
            OrganisationNode parent = tree.node(parentId);
            caller.mustReach(Roles.ORGANISER, parent.path());
            long total = sql.number("SELECT COUNT(*) FROM identity_organisation WHERE parent_id = ?", parentId);
            return Page.of(page("o.parent_id = ?", List.of(parentId), wanted), total, wanted);
        }
        List<String> roots = roots(caller);
        if (roots.isEmpty()) {
            return Page.of(List.of(), 0, wanted);
        }
        return Page.of(page("o.path IN (" + Sql.marks(roots.size()) + ")", roots, wanted), roots.size(), wanted);
    }

    /** Where the caller begins; a scope inside another one is not shown twice. */
    private List<String> roots(Caller caller) {
        List<String> scopes = caller.scopes(Roles.ORGANISER);
        if (scopes.contains("/")) {
            return tree.roots().stream().map(OrganisationNode::path).toList();
        }
        return scopes.stream()
                .distinct()
                .filter(scope -> scopes.stream().noneMatch(other -> !other.equals(scope) && scope.startsWith(other)))
                .toList();
    }

    private List<OrganisationView> page(String where, List<?> arguments, PageRequest page) {
        Object[] all = new Object[arguments.size() + 2];
        arguments.toArray(all);
        all[arguments.size()] = page.size();
        all[arguments.size() + 1] = page.offset();
        return sql.list(
                """
                SELECT o.id, o.parent_id, o.name, o.kind,
                       (SELECT COUNT(*) FROM identity_organisation c WHERE c.parent_id = o.id) AS children,
                       (SELECT COUNT(*) FROM identity_organisation d JOIN identity_member m ON m.organisation_id = d.id
                         WHERE d.path LIKE CONCAT(o.path, '%')) AS members
                  FROM identity_organisation o
                 WHERE """ + " " + where + " ORDER BY o.id LIMIT ? OFFSET ?",
                row -> new OrganisationView(
                        row.getLong("id"),
                        Sql.longOrNull(row, "parent_id"),
                        Sql.text(row, "name"),
                        OrganisationKind.valueOf(row.getString("kind")),
                        row.getLong("children"),
                        row.getLong("members")),
                all);
    }
}

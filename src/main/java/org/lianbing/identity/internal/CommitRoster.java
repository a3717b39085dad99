package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianbing.identity.Caller;
import org.lianbing.identity.OrganisationKind;
import org.lianbing.identity.Roles;
import org.lianbing.identity.internal.RosterCheck.Change;
import org.lianbing.identity.internal.RosterCheck.Planned;
import org.lianbing.identity.internal.RosterCheck.Present;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.TransactionRetry;

/**
 * Makes a previewed roster real, all of it in one transaction. Whoever stands in no row keeps her place and her account:
 * a roster adds and changes, it never takes away.
 */
@Singleton
final class CommitRoster {
    private final RosterImportRepository imports;
    private final RosterImports previews;
    private final RosterMembers members;
    private final OrganisationTree tree;
    private final Sessions sessions;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    CommitRoster(
            RosterImportRepository imports,
            RosterImports previews,
            RosterMembers members,
            OrganisationTree tree,
            Sessions sessions,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.imports = imports;
        this.previews = previews;
        this.members = members;
        this.tree = tree;
        this.sessions = sessions;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Harmless to repeat: the second time it only says that it is done. */
    RosterImportView commit(Caller caller, long id) {
        List<Long> changed = transactions.inTransaction(() -> commitOnce(caller, id));
        changed.forEach(sessions::forget);
        return previews.find(caller, id);
    }

    private List<Long> commitOnce(Caller caller, long id) {
        RosterImportView roster = imports.lock(id, caller.memberId()).orElseThrow(() -> NotFound.of("identity"));
        if (roster.state() == RosterImportView.State.COMMITTED) {
            return List.of();
        }
        if (roster.faultCount() > 0) {
            throw new RosterNotReady("identity.roster-has-faults", "名册里还有 " + roster.faultCount() + " 处要改，改好后重新上传再写入。");
        }
        List<RosterPerson> people = imports.allRows(id).stream()
                .filter(row -> row.change() != Change.UNCHANGED)
                .map(Planned::person)
                .toList();
        List<String> reach = caller.scopes(Roles.ORGANISER);
        Map<IdNumber, Present> present =
                members.present(people.stream().map(RosterPerson::idNumber).toList(), true);
        if (present.values().stream().anyMatch(member -> reach.stream().noneMatch(member.path()::startsWith))) {
            throw outdated();
        }
        members.write(placed(people, reach));
        List<Long> changed = members.ids(present.keySet());
        changed.forEach(member ->
                audit.record(caller.memberId(), "identity.change-member", member, "roster-import:" + id, null));
        audit.record(
                caller.memberId(),
                "identity.commit-roster",
                null,
                "roster-import:" + id,
                "新增 " + roster.newCount() + " 人，变更 " + roster.changedCount() + " 人");
        imports.markCommitted(id, clock.instant());
        return changed;
    }

    /** Finds or makes the organisation of each; places that changed since the preview are checked once more. */
    private Map<RosterPerson, Long> placed(List<RosterPerson> people, List<String> reach) {
        OrganisationNames names = previews.organisationsFor(reach);
        Collection<List<String>> paths =
                people.stream().map(RosterPerson::organisation).collect(Collectors.toSet());
        Set<List<String>> inner = OrganisationNames.withMoreBelow(paths);
        Map<List<String>, Long> made = new HashMap<>();
        for (List<String> path : paths) {
            OrganisationNames.Place place = names.find(path);
            if (!names.reaches(place)) {
                throw outdated();
            }
            OrganisationNode node = Objects.requireNonNull(place.deepest());
            int depth = path.size() - place.missing().size();
            for (String name : place.missing()) {
                depth++;
                OrganisationKind kind = OrganisationNames.kindBelow(
                                node.kind(), name, inner.contains(path.subList(0, depth)))
                        .orElseThrow(CommitRoster::outdated);
                node = tree.ensure(node, kind, name);
            }
            made.put(path, node.id());
        }
        Map<RosterPerson, Long> placed = new LinkedHashMap<>();
        people.forEach(person -> placed.put(person, Objects.requireNonNull(made.get(person.organisation()))));
        return placed;
    }

    private static RosterNotReady outdated() {
        return new RosterNotReady("identity.roster-outdated", "预览之后名册或组织有了变化，请重新上传这份表格。");
    }
}

package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianbing.identity.ContactCard;
import org.lianbing.identity.Headcount;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.identity.OrganisationCard;
import org.lianbing.identity.OrganisationKind;
import org.lianbing.platform.NotFound;

@Singleton
final class IdentityService implements IdentityApi {
    private static final int STEP_MAX = 5_000;

    private final MemberRepository members;
    private final OrganisationTree tree;
    private final MemberVault vault;
    private final Messages messages;
    private final Contact contact;

    IdentityService(
            MemberRepository members, OrganisationTree tree, MemberVault vault, Messages messages, Contact contact) {
        this.members = members;
        this.tree = tree;
        this.vault = vault;
        this.messages = messages;
        this.contact = contact;
    }

    @Override
    public MemberCard member(long memberId) {
        return members.find(memberId).map(this::card).orElseThrow(() -> NotFound.of("identity"));
    }

    @Override
    public Map<Long, MemberCard> members(Collection<Long> memberIds) {
        Map<Long, MemberCard> cards = new HashMap<>();
        List<MemberRow> rows = members.list(Set.copyOf(memberIds));
        tree.nodes(rows.stream().map(MemberRow::organisationId).toList());
        rows.forEach(row -> cards.put(row.id(), card(row)));
        return cards;
    }

    @Override
    public OrganisationCard organisation(long organisationId) {
        return tree.card(tree.node(organisationId));
    }

    @Override
    public Map<Long, OrganisationCard> organisations(Collection<Long> organisationIds) {
        Map<Long, OrganisationCard> cards = new HashMap<>();
        tree.nodes(organisationIds).forEach((id, node) -> cards.put(id, tree.card(node)));
        return cards;
    }

    @Override
    public List<OrganisationCard> organisationsWithin(String organisationPath, int limit) {
        return tree.within(organisationPath, limit).stream().map(tree::card).toList();
    }

    @Override
    public List<Long> memberIdsWithin(
            String organisationPath, Set<Long> tradeIds, Set<Integer> levels, long afterId, int limit) {
        return members.idsWithin(organisationPath, tradeIds, levels, afterId, Math.min(limit, STEP_MAX));
    }

    @Override
    public long countWithin(Collection<String> organisationPaths, Set<Long> tradeIds, Set<Integer> levels) {
        return members.countWithin(organisationPaths, tradeIds, levels);
    }

    @Override
    public List<Headcount> headcounts(Collection<String> organisationPaths, Set<Long> tradeIds, Set<Integer> levels) {
        Map<Long, Long> counts = members.countByOrganisation(organisationPaths, tradeIds, levels);
        Collection<OrganisationNode> own = tree.nodes(counts.keySet()).values();
        tree.nodes(own.stream().flatMap(node -> node.lineage().stream()).toList());
        return own.stream()
                .map(node -> new Headcount(
                        node.id(),
                        tree.unitOf(node).id(),
                        node.kind() == OrganisationKind.TEAM,
                        counts.getOrDefault(node.id(), 0L)))
                .toList();
    }

    @Override
    public List<Long> memberIdsNamed(String nameBegins, Collection<String> organisationPaths, int limit) {
        return members.idsNamed(nameBegins, organisationPaths, Math.min(limit, 500));
    }

    @Override
    public void message(long memberId, String kind, String text) {
        messages.leave(memberId, kind, text);
    }

    @Override
    public ContactCard contact() {
        return contact.card();
    }

    private MemberCard card(MemberRow row) {
        OrganisationNode own = tree.node(row.organisationId());
        OrganisationNode unit = tree.unitOf(own);
        return new MemberCard(
                row.id(),
                row.name(),
                Masking.name(row.name()),
                vault.idNumber(row.idNumberSealed()).masked(),
                own.id(),
                own.path(),
                unit.id(),
                unit.name(),
                unit.path(),
                own.kind() == OrganisationKind.TEAM ? own.name() : null,
                row.tradeId(),
                row.level());
    }
}

package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;
import org.lianbing.trade.TradeApi;
import org.lianbing.trade.TradeCard;

/** The people an organiser reaches, as a list she can search. */
@Singleton
final class OrganiserMembers {
    private final Sql sql;
    private final OrganisationTree tree;
    private final MemberVault vault;
    private final RoleAssignments roles;
    private final TradeApi trades;
    private final Clock clock;

    OrganiserMembers(
            Sql sql, OrganisationTree tree, MemberVault vault, RoleAssignments roles, TradeApi trades, Clock clock) {
        this.sql = sql;
        this.tree = tree;
        this.vault = vault;
        this.roles = roles;
        this.trades = trades;
        this.clock = clock;
    }

    private record Found(MemberRow member, boolean activated) {}

    /** @param query part of a name, or a whole ID number; null for everybody */
    Page<MemberView> search(Caller caller, @Nullable String query, @Nullable Long organisationId, PageRequest page) {
        List<String> paths = caller.scopes(Roles.ORGANISER);
        if (organisationId != null) {
            OrganisationNode node = tree.node(organisationId);
            caller.mustReach(Roles.ORGANISER, node.path());
            paths = List.of(node.path());
        }
        if (paths.isEmpty()) {
            return Page.of(List.of(), 0, page);
        }
        StringBuilder where = new StringBuilder("(")
                .append(String.join(
                        " OR ", paths.stream().map(path -> "o.path LIKE ?").toList()))
                .append(')');
        List<@Nullable Object> arguments = new ArrayList<>();
        paths.forEach(path -> arguments.add(path + "%"));
        if (query != null && !query.isBlank()) {
            condition(query.strip(), where, arguments);
        }
        String from = " FROM identity_member m JOIN identity_organisation o ON o.id = m.organisation_id WHERE " + where;
        long total = sql.number("SELECT COUNT(*)" + from, arguments.toArray());
        arguments.add(page.size());
        arguments.add(page.offset());
        List<Found> found = sql.list(
                "SELECT m.id, m.name, m.id_number_sealed, m.phone_sealed, m.organisation_id, m.trade_id, m.level,"
                        + " EXISTS (SELECT 1 FROM identity_account a WHERE a.member_id = m.id"
                        + " AND a.password_hash IS NOT NULL) AS activated"
                        + from + " ORDER BY m.id LIMIT ? OFFSET ?",
                row -> new Found(MemberRepository.row(row), row.getBoolean("activated")),
                arguments.toArray());
        return Page.of(views(found), total, page);
    }

    private void condition(String query, StringBuilder where, List<@Nullable Object> arguments) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SignIn.CHINA);
        if (IdNumber.read(query, today) instanceof IdNumber.Good good) {
            where.append(" AND m.id_number_index = ?");
            arguments.add(vault.index(good.number()));
        } else {
            where.append(" AND m.name LIKE ? ESCAPE '!'");
            arguments.add("%" + query.replaceAll("[!%_]", "!$0") + "%");
        }
    }

    private List<MemberView> views(List<Found> found) {
        Set<Long> ids = found.stream().map(entry -> entry.member().id()).collect(Collectors.toSet());
        Map<Long, List<String>> rolesById = roles.of(ids);
        Map<Long, String> tradeNames = trades.all().stream().collect(Collectors.toMap(TradeCard::id, TradeCard::name));
        return found.stream()
                .map(entry -> {
                    MemberRow member = entry.member();
                    PhoneNumber phone = vault.phone(member.phoneSealed());
                    Long tradeId = member.tradeId();
                    return new MemberView(
                            member.id(),
                            member.name(),
                            vault.idNumber(member.idNumberSealed()).masked(),
                            phone == null ? null : phone.masked(),
                            tree.lineage(tree.node(member.organisationId())).stream()
                                    .map(OrganisationNode::name)
                                    .toList(),
                            tradeId == null ? null : tradeNames.get(tradeId),
                            entry.activated(),
                            rolesById.getOrDefault(member.id(), List.of(Roles.WORKER)));
                })
                .toList();
    }
}

package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.platform.Workbooks;
import org.lianbing.trade.TradeApi;

/** Takes an uploaded roster as far as the preview. */
@Singleton
final class RosterImports {
    static final int ROWS_MAX = 10_000;
    private static final int REACH_MAX = 50_000;
    private static final int FILE_NAME_MAX = 120;

    private final Workbooks workbooks;
    private final TradeApi trades;
    private final OrganisationTree tree;
    private final RosterMembers members;
    private final RosterImportRepository imports;
    private final TransactionRetry transactions;
    private final Clock clock;

    RosterImports(
            Workbooks workbooks,
            TradeApi trades,
            OrganisationTree tree,
            RosterMembers members,
            RosterImportRepository imports,
            TransactionRetry transactions,
            Clock clock) {
        this.workbooks = workbooks;
        this.trades = trades;
        this.tree = tree;
        this.members = members;
        this.imports = imports;
        this.transactions = transactions;
        this.clock = clock;
    }

    RosterImportView preview(Caller caller, String fileName, byte[] file) {
        Workbooks.Book book = workbooks.read(file, Workbooks.Limits.USUAL.withRowsMax(ROWS_MAX));
        RosterSheets.Found found = RosterSheets.in(book);
        List<String> reach = caller.scopes(Roles.ORGANISER);
        RosterRules rules = new RosterRules(LocalDate.ofInstant(clock.instant(), SignIn.CHINA), trades.all());
        RosterCheck check = new RosterCheck(rules, organisationsFor(reach));
        check.read(found);
        RosterCheck.Result result = check.compare(members.present(check.numbers(), false), reach);
        long id = transactions.inTransaction(() -> imports.add(
                caller.memberId(), shownName(fileName), found.lines().size(), result, clock.instant()));
        return find(caller, id);
    }

    RosterImportView find(Caller caller, long id) {
        return imports.find(id, caller.memberId()).orElseThrow(() -> NotFound.of("identity"));
    }

    /** All within reach, and what stands above it. */
    OrganisationNames organisationsFor(List<String> reach) {
        Map<Long, OrganisationNode> nodes = new LinkedHashMap<>();
        reach.forEach(path -> tree.within(path, REACH_MAX).forEach(node -> nodes.put(node.id(), node)));
        Set<Long> above = nodes.values().stream()
                .flatMap(node -> node.lineage().stream())
                .filter(id -> !nodes.containsKey(id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        nodes.putAll(tree.nodes(above));
        return new OrganisationNames(nodes.values(), reach);
    }

    /** Browsers send a name, old ones a whole path; either may hold anything. */
    private static String shownName(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "");
        String masked = Masking.longNumbers(last.isBlank() ? "名册.xlsx" : last);
        return masked.length() <= FILE_NAME_MAX ? masked : masked.substring(0, FILE_NAME_MAX);
    }
}

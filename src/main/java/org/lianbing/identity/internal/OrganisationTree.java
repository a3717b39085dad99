package org.lianbing.identity.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.OrganisationCard;
import org.lianbing.identity.OrganisationKind;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/**
 * The tree of organisations. Nodes keep their place and name for good, so those once read are held in the process: a
 * board of a thousand names needs no query for the units behind them.
 */
@Singleton
final class OrganisationTree {
    static final int DEPTH_MAX = 8;
    private static final String COLUMNS = "SELECT id, parent_id, kind, name, path FROM identity_organisation ";

    private final Sql sql;
    private final TransactionRetry transactions;
    private final Clock clock;
    private final Cache<Long, OrganisationNode> known = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    OrganisationTree(Sql sql, TransactionRetry transactions, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Those that exist, by id. */
    Map<Long, OrganisationNode> nodes(Collection<Long> ids) {
        Map<Long, OrganisationNode> found = new HashMap<>(known.getAllPresent(ids));
        List<Long> missing =
                ids.stream().distinct().filter(id -> !found.containsKey(id)).toList();
        for (int from = 0; from < missing.size(); from += 500) {
            List<Long> part = missing.subList(from, Math.min(missing.size(), from + 500));
            sql.list(COLUMNS + "WHERE id IN (" + Sql.marks(part.size()) + ")", OrganisationTree::node, part.toArray())
                    .forEach(node -> {
                        found.put(node.id(), node);
                        known.put(node.id(), node);
                    });
        }
        return found;
    }

    OrganisationNode node(long id) {
        return find(id).orElseThrow(() -> NotFound.of("identity"));
    }

    Optional<OrganisationNode> find(long id) {
        return Optional.ofNullable(nodes(List.of(id)).get(id));
    }

    /** The node and everything above it, the root first. */
    List<OrganisationNode> lineage(OrganisationNode node) {
        Map<Long, OrganisationNode> above = nodes(node.lineage());
        return node.lineage().stream().map(above::get).toList();
    }

    /** The nearest enterprise at or above it; itself when there is none. */
    OrganisationNode unitOf(OrganisationNode node) {
        List<OrganisationNode> lineage = lineage(node);
        for (int i = lineage.size() - 1; i >= 0; i--) {
            if (lineage.get(i).kind() == OrganisationKind.ENTERPRISE) {
                return lineage.get(i);
            }
        }
        return node;
    }

    OrganisationCard card(OrganisationNode node) {
        String fullName = lineage(node).stream().map(OrganisationNode::name).collect(Collectors.joining("/"));
        return new OrganisationCard(node.id(), node.name(), node.kind(), node.path(), node.parentId(), fullName);
    }

    List<OrganisationNode> roots() {
        return sql.list(COLUMNS + "WHERE parent_id IS NULL ORDER BY id", OrganisationTree::node);
    }

    List<OrganisationNode> within(String path, int limit) {
        return sql.list(
                COLUMNS + "WHERE path LIKE ? ORDER BY LENGTH(path), path LIMIT ?",
                OrganisationTree::node,
                path + "%",
                limit);
    }

    List<OrganisationNode> atPaths(Collection<String> paths) {
        if (paths.isEmpty()) {
            return List.of();
        }
        return sql.list(
                COLUMNS + "WHERE path IN (" + Sql.marks(paths.size()) + ") ORDER BY path",
                OrganisationTree::node,
                paths.toArray());
    }

    /** Makes the child of this name, or finds it; the kind of one that exists stays. */
    OrganisationNode ensure(@Nullable OrganisationNode parent, OrganisationKind kind, String name) {
        if (parent != null && parent.lineage().size() >= DEPTH_MAX) {
            throw new IllegalArgumentException("organisation tree deeper than " + DEPTH_MAX);
        }
        return transactions.inTransaction(() -> child(parent, name).orElseGet(() -> create(parent, kind, name)));
    }

    private Optional<OrganisationNode> child(@Nullable OrganisationNode parent, String name) {
        return sql.first(
                COLUMNS + "WHERE parent_key = ? AND name = ? FOR UPDATE",
                OrganisationTree::node,
                parent == null ? 0L : parent.id(),
                name);
    }

    private OrganisationNode create(@Nullable OrganisationNode parent, OrganisationKind kind, String name) {
        Long parentId = parent == null ? null : parent.id();
        // The path ends in an id that is only known after the insert.
        long id = sql.insert(
                "INSERT INTO identity_organisation (parent_id, kind, name, path, created_at) VALUES (?, ?, ?, ?, ?)",
                parentId,
                kind,
                name,
                "?" + UUID.randomUUID(),
                clock.instant());
        String path = (parent == null ? "/" : parent.path()) + id + "/";
        sql.update("UPDATE identity_organisation SET path = ? WHERE id = ?", path, id);
        return new OrganisationNode(id, parentId, kind, name, path);
    }

    static OrganisationNode node(ResultSet row) throws SQLException {
        return new OrganisationNode(
                row.getLong("id"),
                Sql.longOrNull(row, "parent_id"),
                OrganisationKind.valueOf(row.getString("kind")),
                Sql.text(row, "name"),
                Sql.text(row, "path"));
    }
}

package org.lianbing.identity.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.Caller;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Problem;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** One-time codes for everybody in a part of the tree who still needs one, to be printed as slips. */
@Singleton
final class ActivationBatches {
    private static final int CODES_MAX = 20_000;

    private final Sql sql;
    private final OrganisationTree tree;
    private final ActivationCodes codes;
    private final MemberVault vault;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final IdentitySettings settings;
    private final Clock clock;

    ActivationBatches(
            Sql sql,
            OrganisationTree tree,
            ActivationCodes codes,
            MemberVault vault,
            Audit audit,
            TransactionRetry transactions,
            IdentitySettings settings,
            Clock clock) {
        this.sql = sql;
        this.tree = tree;
        this.codes = codes;
        this.vault = vault;
        this.audit = audit;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    @Serdeable
    record BatchView(long id, String organisationName, int count, Instant createdAt) {}

    /** @param address where to type the code in */
    @Serdeable
    record SlipView(
            String memberName,
            String maskedIdNumber,
            String unitName,
            String code,
            Instant expiresAt,
            String address) {}

    /** Nobody there needs a code, or too many do. */
    static final class BatchRefused extends Problem {
        BatchRefused(String code, String detail) {
            super(Category.CONFLICT, code, detail);
        }
    }

    BatchView issue(Caller caller, long organisationId) {
        OrganisationNode node = tree.node(organisationId);
        caller.mustReach(Roles.ORGANISER, node.path());
        return transactions.inTransaction(() -> {
            Instant now = clock.instant();
            List<Long> waiting = waiting(node.path(), caller.has(Roles.ADMINISTRATOR), now);
            if (waiting.isEmpty()) {
                throw new BatchRefused("identity.nobody-to-activate", "这里没有要发激活码的人：都已激活，或者手里的激活码还有效（可以重印原来那一批）。");
            }
            if (waiting.size() > CODES_MAX) {
                throw new BatchRefused("identity.batch-too-large", "一次最多发 " + CODES_MAX + " 个激活码，请选下一级组织。");
            }
            long id = sql.insert(
                    "INSERT INTO identity_activation_batch (organisation_id, organisation_path, code_count, created_by,"
                            + " created_at) VALUES (?, ?, ?, ?, ?)",
                    organisationId,
                    node.path(),
                    waiting.size(),
                    caller.memberId(),
                    now);
            codes.issueBatch(waiting, id, settings.activationCodeLifetime());
            audit.record(
                    caller.memberId(),
                    "identity.issue-codes",
                    null,
                    "activation-batch:" + id,
                    node.name() + " " + waiting.size() + " 人");
            return new BatchView(id, node.name(), waiting.size(), now);
        });
    }

    /**
     * Who has no password and no code that is still good. Whoever acts for an organisation outside this part of the tree
     * is left out: her code would let its printer act there.
     */
    private List<Long> waiting(String path, boolean byAdministrator, Instant now) {
        String unlessHigher = byAdministrator ? "" : """
                   AND NOT EXISTS (SELECT 1 FROM identity_role_assignment r
                                     JOIN identity_organisation ro ON ro.id = r.organisation_id
                                    WHERE r.member_id = m.id AND (r.role = 'ADMINISTRATOR' OR ro.path NOT LIKE ?))
                  """;
        List<@Nullable Object> arguments = new ArrayList<>(List.of(path + "%", now));
        if (!byAdministrator) {
            arguments.add(path + "%");
        }
        arguments.add(CODES_MAX + 1);
        return sql.list("""
                SELECT m.id FROM identity_member m
                  JOIN identity_organisation o ON o.id = m.organisation_id
                  LEFT JOIN identity_account a ON a.member_id = m.id
                  LEFT JOIN identity_activation_code c ON c.member_id = m.id
                 WHERE o.path LIKE ? AND a.password_hash IS NULL
                   AND (c.member_id IS NULL OR c.used_at IS NOT NULL OR c.expires_at <= ?)
                """ + unlessHigher + " ORDER BY m.id LIMIT ?", row -> row.getLong("id"), arguments.toArray());
    }

    Page<BatchView> list(Caller caller, PageRequest page) {
        List<String> scopes = caller.scopes(Roles.ORGANISER);
        if (scopes.isEmpty()) {
            return Page.of(List.of(), 0, page);
        }
        String where =
                " FROM identity_activation_batch b JOIN identity_organisation o ON o.id = b.organisation_id WHERE "
                        + String.join(
                                " OR ",
                                scopes.stream()
                                        .map(scope -> "b.organisation_path LIKE ?")
                                        .toList());
        List<@Nullable Object> arguments = new ArrayList<>();
        scopes.forEach(scope -> arguments.add(scope + "%"));
        long total = sql.number("SELECT COUNT(*)" + where, arguments.toArray());
        arguments.add(page.size());
        arguments.add(page.offset());
        return Page.of(
                sql.list(
                        "SELECT b.id, o.name, b.code_count, b.created_at" + where
                                + " ORDER BY b.id DESC LIMIT ? OFFSET ?",
                        row -> new BatchView(
                                row.getLong("id"),
                                Sql.text(row, "name"),
                                row.getInt("code_count"),
                                Sql.instant(row, "created_at")),
                        arguments.toArray()),
                total,
                page);
    }

    /** Those of the batch that are still good; used, expired and replaced ones have dropped out. */
    Page<SlipView> slips(Caller caller, long batchId, PageRequest page, String address) {
        String path = sql.first(
                        "SELECT organisation_path FROM identity_activation_batch WHERE id = ?",
                        row -> Sql.text(row, "organisation_path"),
                        batchId)
                .orElseThrow(() -> NotFound.of("identity"));
        caller.mustReach(Roles.ORGANISER, path);
        Instant now = clock.instant();
        String where = " FROM identity_activation_code c JOIN identity_member m ON m.id = c.member_id"
                + " JOIN identity_organisation o ON o.id = m.organisation_id"
                + " WHERE c.batch_id = ? AND c.used_at IS NULL AND c.expires_at > ? AND o.path LIKE ?";
        return transactions.inTransaction(() -> {
            long total = sql.number("SELECT COUNT(*)" + where, batchId, now, path + "%");
            List<SlipView> slips = sql.list(
                    "SELECT m.name, m.id_number_sealed, m.organisation_id, c.code_sealed, c.expires_at" + where
                            + " ORDER BY o.path, m.id LIMIT ? OFFSET ?",
                    row -> new SlipView(
                            Sql.text(row, "name"),
                            vault.idNumber(row.getBytes("id_number_sealed")).masked(),
                            unitName(row.getLong("organisation_id")),
                            codes.open(row.getBytes("code_sealed")),
                            Sql.instant(row, "expires_at"),
                            address),
                    batchId,
                    now,
                    path + "%",
                    page.size(),
                    page.offset());
            audit.record(
                    caller.memberId(),
                    "identity.print-slips",
                    null,
                    "activation-batch:" + batchId,
                    "第 " + (page.page() + 1) + " 页 " + slips.size() + " 张");
            return Page.of(slips, total, page);
        });
    }

    /** The unit, with the team when there is one: whoever hands out slips sorts them by that. */
    private String unitName(long organisationId) {
        OrganisationNode own = tree.node(organisationId);
        OrganisationNode unit = tree.unitOf(own);
        return own.id() == unit.id() ? own.name() : unit.name() + " " + own.name();
    }
}

package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.QuestionContent;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.CommittedDraw;
import org.lianbing.exam.DrawAlreadyFixed;
import org.lianbing.exam.DrawAwaitsValue;
import org.lianbing.exam.PublishedDraw;
import org.lianbing.platform.Audit;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Sealer;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** The three steps of a draw that can be checked, each taken once: commit, complete with the public value, reveal. */
@Singleton
class CommittedDraws {
    private static final SecureRandom SECRETS = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final int NAME_LENGTH_MAX = 120;
    private static final int VALUE_LENGTH_MAX = 200;

    private final Sql sql;
    private final Blueprints blueprints;
    private final PoolSnapshots snapshots;
    private final PaperSupply supply;
    private final QuestionContents contents;
    private final Sealer sealer;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;
    /** A completed draw never changes; one of 1,000 questions takes some 100 KB. */
    private final ConcurrentMap<Long, CompletedDraw> known = new ConcurrentHashMap<>();

    CommittedDraws(
            Sql sql,
            Blueprints blueprints,
            PoolSnapshots snapshots,
            PaperSupply supply,
            QuestionContents contents,
            Sealer sealer,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.sql = sql;
        this.blueprints = blueprints;
        this.snapshots = snapshots;
        this.supply = supply;
        this.contents = contents;
        this.sealer = sealer;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Stored(CommittedDraw draw, byte[] sealed) {}

    CommittedDraw commit(long blueprintId, String valueName, long actor) {
        Blueprint blueprint = blueprints.get(blueprintId);
        if (!blueprint.drawRule().checkable()) {
            throw new BadInput("exam.blueprint-malformed", "drawRule.checkable", "这份组卷规则没有选“可核验的抽题”。");
        }
        String name = text(valueName, "valueName", NAME_LENGTH_MAX, "要写明用哪个公开数值，例如“双色球 2026-12-01 开奖号码”");
        CommittedText text = text(blueprint, name);
        String hash = text.hash();
        transactions.inTransaction(() -> {
            int written = sql.update(
                    "INSERT IGNORE INTO exam_committed_draw (blueprint_id, hash, committed, value_name, committed_at)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    blueprintId,
                    hash,
                    sealer.seal(String.join("\n", text.lines())),
                    name,
                    clock.instant());
            if (written == 0) {
                throw new DrawAlreadyFixed("抽题的题库、规则和种子已经封存，不能再封存一次。");
            }
            audit.record(actor, "exam.commit-draw", null, "blueprint:" + blueprintId + " " + hash, null);
        });
        return find(blueprintId).orElseThrow();
    }

    private CommittedText text(Blueprint blueprint, String valueName) {
        SectionPools pools =
                snapshots.pools(blueprint.sections(), blueprint.markingRules().byHand());
        supply.require(pools, blueprint);
        Map<Long, QuestionContent> asked = contents.of(pools.groups().stream()
                .flatMap(group -> group.entries().stream())
                .map(SectionPools.Entry::revisionId)
                .toList());
        byte[] secret = new byte[SECRET_BYTES];
        SECRETS.nextBytes(secret);
        return new CommittedText(
                valueName,
                HexFormat.of().formatHex(secret),
                blueprint.bandTenths(),
                blueprint.sections().stream()
                        .map(section -> new CommittedText.SectionLine(
                                section.count(), section.marksTenthsEach(), section.title()))
                        .toList(),
                pools.groups().stream()
                        .flatMap(group -> group.entries().stream()
                                .map(entry -> new CommittedText.QuestionLine(
                                        entry,
                                        group.sections(),
                                        DrawPaper.shuffledOptions(
                                                blueprint.shuffleOptions(),
                                                Objects.requireNonNull(asked.get(entry.revisionId()))))))
                        .toList());
    }

    void setValue(long blueprintId, String value, long actor) {
        String publicValue = text(value, "value", VALUE_LENGTH_MAX, "要填公布的数值");
        transactions.inTransaction(() -> {
            int set = sql.update(
                    "UPDATE exam_committed_draw SET public_value = ?, value_set_at = ?"
                            + " WHERE blueprint_id = ? AND public_value IS NULL",
                    publicValue,
                    clock.instant(),
                    blueprintId);
            if (set == 0) {
                throw new DrawAlreadyFixed("公开数值只能在封存之后登记一次。");
            }
            audit.record(actor, "exam.set-public-value", null, "blueprint:" + blueprintId, publicValue);
        });
    }

    PublishedDraw reveal(long blueprintId, long actor) {
        Stored stored = stored(blueprintId).orElseThrow(() -> NotFound.of("exam"));
        CommittedDraw draw = stored.draw();
        if (draw.publicValue() == null) {
            throw new DrawAlreadyFixed("公开数值还没有登记，没有什么可以公布。");
        }
        transactions.inTransaction(() -> {
            if (sql.number("SELECT COUNT(*) FROM exam_attempt WHERE blueprint_id = ? AND state = 'OPEN'", blueprintId)
                    > 0) {
                throw new DrawAlreadyFixed("还有人在答题，等全部交卷后才能公布题库和种子。");
            }
            int first = sql.update(
                    "UPDATE exam_committed_draw SET revealed_at = ? WHERE blueprint_id = ? AND revealed_at IS NULL",
                    clock.instant(),
                    blueprintId);
            if (first > 0) {
                audit.record(actor, "exam.reveal-draw", null, "blueprint:" + blueprintId, null);
            }
        });
        return file(stored, draw.publicValue());
    }

    /** Empty before the reveal: the file gives the pool away. */
    Optional<PublishedDraw> published(long blueprintId) {
        return stored(blueprintId)
                .filter(stored -> stored.draw().revealedAt() != null)
                .map(stored -> file(stored, Objects.requireNonNull(stored.draw().publicValue())));
    }

    private PublishedDraw file(Stored stored, String publicValue) {
        CommittedDraw draw = stored.draw();
        return new PublishedDraw(PublishedDraw.FORMAT, draw.hash(), draw.valueName(), publicValue, lines(stored));
    }

    private List<String> lines(Stored stored) {
        return List.of(sealer.open(stored.sealed()).split("\n"));
    }

    /** @throws DrawAwaitsValue when it is not complete */
    CompletedDraw completed(long blueprintId) {
        CompletedDraw draw = known.get(blueprintId);
        if (draw == null) {
            Stored stored = stored(blueprintId)
                    .filter(found -> found.draw().publicValue() != null)
                    .orElseThrow(DrawAwaitsValue::new);
            draw = new CompletedDraw(
                    CommittedText.parse(lines(stored)),
                    Objects.requireNonNull(stored.draw().publicValue()));
            known.put(blueprintId, draw);
        }
        return draw;
    }

    Optional<CommittedDraw> find(long blueprintId) {
        return stored(blueprintId).map(Stored::draw);
    }

    private Optional<Stored> stored(long blueprintId) {
        return sql.first(
                "SELECT hash, value_name, committed_at, public_value, revealed_at, committed FROM exam_committed_draw"
                        + " WHERE blueprint_id = ?",
                row -> new Stored(
                        new CommittedDraw(
                                blueprintId,
                                row.getString(1),
                                row.getString(2),
                                Sql.instant(row, "committed_at"),
                                row.getString(4),
                                Sql.instantOrNull(row, "revealed_at")),
                        row.getBytes(6)),
                blueprintId);
    }

    private static String text(@Nullable String given, String field, int lengthMax, String wanted) {
        String text = given == null ? "" : given.strip().replaceAll("\\p{Cntrl}+|\\s+", " ");
        if (text.isEmpty() || text.length() > lengthMax) {
            throw new BadInput("exam.draw-value-malformed", field, wanted + "，不超过 " + lengthMax + " 个字。");
        }
        return text;
    }
}
